import { bad, type Checked, type Diagnostic, good, type Place } from '../diagnostic/diagnostic.js';

/** A message about a file, to follow its name or to stand alone, and what to do. */
interface Reason {
  readonly message: string;
  readonly hint?: string;
}

const NOT_READABLE: Reason = { message: 'may not be read.', hint: 'allow yourself to read it' };
const READING: Readonly<Record<string, Reason>> = {
  EACCES: NOT_READABLE,
  EPERM: NOT_READABLE,
  EISDIR: { message: 'is a folder, not a file.', hint: 'put the file in its place, or name another one' },
  ENOTDIR: { message: 'is a file, not a folder.', hint: 'move it away' },
  ELOOP: { message: 'is a link that leads back to itself.', hint: 'put the file in its place' },
};

const NOT_WRITABLE: Reason = {
  message: 'You may not write to this place.',
  hint: 'allow yourself to write there, or choose another folder',
};
const IN_USE: Reason = {
  message: 'Another program uses the file.',
  hint: 'close the file in the other program, then try again',
};
const FILE_IN_THE_WAY: Reason = {
  message: 'A file stands where a folder is needed.',
  hint: 'move that file away, or choose another folder',
};
const FOLDER_IN_THE_WAY: Reason = {
  message: 'A folder stands where the file is to be.',
  hint: 'move that folder away, or choose another one to write to',
};
const DISK_FULL: Reason = { message: 'The disk is full.', hint: 'free some space, or choose a folder on another disk' };
const WRITING: Readonly<Record<string, Reason>> = {
  EACCES: NOT_WRITABLE,
  EROFS: NOT_WRITABLE,
  EBUSY: IN_USE,
  EPERM: IN_USE,
  ETXTBSY: IN_USE,
  ENOTDIR: FILE_IN_THE_WAY,
  EEXIST: FILE_IN_THE_WAY,
  EISDIR: FOLDER_IN_THE_WAY,
  ENOTEMPTY: FOLDER_IN_THE_WAY,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  ENAMETOOLONG: { message: 'The name of the file is too long for this disk.', hint: 'choose a shorter folder' },
};

/**
 * The machine's code when an error is its refusal, such as `EACCES`; null for any other error.
 * https://nodejs.org/api/errors.html#class-systemerror
 */
export function refusalCode(error: unknown): string | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Whether a file could not be written because another file stands where a folder is needed. */
export function lacksFolder(error: unknown): boolean {
  return WRITING[refusalCode(error) ?? ''] === FILE_IN_THE_WAY;
}

/** What a read gives; `workspace/unreadable` at the place when the machine refuses the file. Other errors are thrown. */
export async function readable<T>(file: string, read: () => Promise<T>, place: Place = { file }): Promise<Checked<T>> {
  try {
    return good(await read());
  } catch (error) {
    return bad([unreadable(error, file, place)]);
  }
}

/** The machine's refusal to read a file as `workspace/unreadable`; throws the error again when it is something else. */
export function unreadable(error: unknown, file: string, place: Place = { file }): Diagnostic {
  const code = refusalCode(error);
  if (code === null) throw error;
  const { message, hint } = READING[code] ?? { message: `cannot be read (${code}).` };
  const advice = hint === undefined ? {} : { hint };
  return { severity: 'error', code: 'workspace/unreadable', message: `"${file}" ${message}`, ...advice, place };
}

/** The machine's refusal to write a file as `output/unwritable`; throws the error again when it is something else. */
export function unwritable(error: unknown, file: string): Diagnostic {
  const code = refusalCode(error);
  if (code === null) throw error;
  const { message, hint } = WRITING[code] ?? { message: `The file cannot be written (${code}).` };
  const advice = hint === undefined ? {} : { hint };
  return { severity: 'error', code: 'output/unwritable', message, ...advice, place: { file } };
}
