import { bad, type Checked, type Code, type Diagnostic, good } from '../diagnostic/diagnostic.js';
import { decodeText } from '../source/decode-text.js';
import type { Entry, Refusal, World } from '../world.js';

const MEGABYTE = 1_000_000;

/** Most bytes of a picture and of a font; text files have `textLimit`. */
export const MOST_PICTURE_BYTES = 20 * MEGABYTE;
export const MOST_FONT_BYTES = 40 * MEGABYTE;
/** Most bytes of a letterhead. */
export const MOST_BASE_BYTES = 20 * MEGABYTE;

/** Most bytes of a text file: 1 MB, or what the variable `ROLEBOOK_MAX_FILE_MB` says. */
export function textLimit(world: World): number {
  const set = Number(world.variable('ROLEBOOK_MAX_FILE_MB') ?? 1);
  return (set > 0 ? set : 1) * MEGABYTE;
}

/** A text file of the workspace; null when there is none. Codes: `file/…`. */
export async function readText(world: World, path: string): Promise<Checked<string> | null> {
  const bytes = await readBytes(world, path, textLimit(world));
  return bytes?.ok === true ? decodeText(bytes.value, path) : bytes;
}

/** A file of the workspace; null when there is none. Codes: `file/…`. */
export async function readBytes(world: World, path: string, mostBytes: number): Promise<Checked<Uint8Array> | null> {
  const content = await world.read(path, mostBytes);
  if (content.kind === 'absent') return null;
  return content.kind === 'bytes' ? good(content.bytes) : bad([refusal(content.refusal, path, mostBytes)]);
}

/** A file of the workspace, else the built-in one that it would override; null when there is neither. */
export async function readOverridable(
  world: World,
  path: string,
  mostBytes: number,
): Promise<Checked<Uint8Array> | null> {
  const own = await readBytes(world, path, mostBytes);
  if (own !== null) return own;
  const builtIn = await world.readBuiltIn(path);
  return builtIn === null ? null : good(builtIn);
}

/** As `readOverridable`, for text in UTF-8. */
export async function readOverridableText(world: World, path: string): Promise<Checked<string> | null> {
  const bytes = await readOverridable(world, path, textLimit(world));
  return bytes?.ok === true ? decodeText(bytes.value, path) : bytes;
}

/**
 * Names with an ending, sorted, whatever stands under them: reading says what is wrong with a folder or a link. Names
 * that begin with a full stop are those of editors and systems, not of the user.
 */
export function filesWith(ending: string, entries: readonly Entry[]): readonly string[] {
  return entries.map(({ name }) => name).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
}

interface Wording {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

const REMOVE = 'put a file there, or remove it';

const WORDINGS: Readonly<Record<Exclude<Refusal, 'too-large'>, Wording>> = {
  directory: { code: 'file/unreadable', message: 'This is a folder, where a file is expected.', hint: REMOVE },
  'dangling-link': { code: 'file/unreadable', message: 'This link leads to a file that is not there.', hint: REMOVE },
  'circular-link': { code: 'file/unreadable', message: 'This link leads in a circle.', hint: REMOVE },
  special: { code: 'file/unreadable', message: 'This is a pipe or a device, where a file is expected.', hint: REMOVE },
  'no-permission': {
    code: 'file/unreadable',
    message: 'The system does not allow reading this file.',
    hint: 'give yourself the right to read it',
  },
  outside: {
    code: 'file/outside-workspace',
    message: 'The path leads out of the workspace.',
    hint: 'copy the file into the workspace',
  },
};

export function refusal(reason: Refusal, file: string, mostBytes: number): Diagnostic {
  const place = { file };
  if (reason !== 'too-large') return { severity: 'error', ...WORDINGS[reason], place };
  const message = `The file is larger than ${mostBytes / MEGABYTE} MB.`;
  return { severity: 'error', code: 'file/too-large', message, hint: 'divide it, or save it smaller', place };
}
