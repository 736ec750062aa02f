import { lstat, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type LockAttempt, takeLock } from './world/lock.js';
import { PRIVATE, removeTemporaries, writeWhole } from './world/write-whole.js';

/** What a folder holds under a name. */
export interface Entry {
  readonly name: string;
  /** Of what a link leads to; `other` for pipes, devices, and links that lead nowhere. */
  readonly kind: 'file' | 'directory' | 'other';
}

/** Why something that is there cannot be read as a file. `outside`: it lies, or its link leads, out of the workspace. */
export type Refusal =
  | 'directory'
  | 'dangling-link'
  | 'circular-link'
  | 'no-permission'
  | 'outside'
  | 'special'
  | 'too-large';

export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The only door to files, clock and console. */
export interface World {
  /**
   * A file of the workspace; paths are relative to it, with `/`. Refused, without reading it, when it is longer than
   * `mostBytes`, no plain file, or out of the workspace.
   */
  read(path: string, mostBytes: number): Promise<FileContent>;
  /** As `read`, of a file that the user names, wherever it lies: absolute, or relative to the workspace. */
  readNamed(path: string, mostBytes: number): Promise<FileContent>;
  /** Whether something has that path, be it a file, a folder or a link; absolute paths are taken as they are. */
  exists(path: string): Promise<boolean>;
  /** The one path that a file or folder has, whatever links lead to it; that of what is not there is made absolute. */
  realPath(path: string): Promise<string>;
  /** The files and folders in a folder by name, sorted by code point; empty when there is none. */
  list(path: string): Promise<readonly Entry[]>;
  /** Whole or not at all: a temporary file beside the target, then a rename. Makes the folders on the way. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** As `write`, for the owner of the files alone: the file and the folders that it makes on the way. */
  writePrivate(path: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file of the workspace, or a folder with all that is in it; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  /** Removes what killed runs left half-written in a folder and below: nobody else may be writing there. */
  removeTemporaries(path: string): Promise<void>;
  /** Takes a lock, which is a file, or says which process has it. That of a process that is gone is taken over. */
  lock(path: string): Promise<LockAttempt>;
  /** Waits so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /**
   * A file that comes with Rolebook: `templates/…`, by the path that overrides it in a workspace, a schema under `src/…`, or
   * `package.json`. Null when there is none.
   */
  readBuiltIn(path: string): Promise<Uint8Array | null>;
  /** As `list`, of the built-in files. */
  listBuiltIn(path: string): Promise<readonly Entry[]>;
  print(text: string): void;
  printError(text: string): void;
  now(): Date;
  /** An environment variable; null when it is not set or empty. */
  variable(name: string): string | null;
  /** From now on memory is given back sooner, at the cost of some time: for a run that makes thousands of files. */
  spareMemory(): void;
  /** Whether messages go to a terminal that a person looks at. */
  readonly terminal: boolean;
}

/** The folder that holds the built-in `templates/`: one above this file, in `src/` as in `dist/`. */
const BUILT_IN_ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Without it V8 was seen to let garbage grow to several times what is in use before it clears up (Node 20). */
const SPARING = '--heap-growing-percent=100';

/** The world of a process: a workspace on disk, the built-in files, the standard streams, the system's clock. */
export function nodeWorld(workspaceRoot: string, builtInRoot: string = BUILT_IN_ROOT): World {
  const inWorkspace = (path: string): string => resolve(workspaceRoot, path);
  return {
    read: (path, mostBytes) => readInside(workspaceRoot, path, mostBytes),
    readNamed: (path, mostBytes) => readInside(parse(inWorkspace(path)).root, inWorkspace(path), mostBytes),
    exists: (path) => isThere(inWorkspace(path)),
    realPath: (path) => realpath(inWorkspace(path)).catch(() => inWorkspace(path)),
    list: (path) => listFolder(inWorkspace(path)),
    write: (path, bytes) => writeWhole(inWorkspace(path), bytes),
    writePrivate: (path, bytes) => writeWhole(inWorkspace(path), bytes, PRIVATE),
    remove: (path) => removeInside(workspaceRoot, path),
    removeTemporaries: (path) => removeTemporaries(inWorkspace(path)),
    lock: (path) => takeLock(inWorkspace(path)),
    pause: (milliseconds) => pause(milliseconds),
    readBuiltIn: (path) => readOrNull(resolve(builtInRoot, path)),
    listBuiltIn: (path) => listFolder(resolve(builtInRoot, path)),
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
    now: () => new Date(),
    variable: (name) => process.env[name] || null,
    spareMemory: () => setFlagsFromString(SPARING),
    terminal: process.stderr.isTTY === true,
  };
}

async function readInside(root: string, path: string, mostBytes: number): Promise<FileContent> {
  // Node refuses such a path with a fault of its own kind; no file can have it.
  if (path.includes('\0')) return ABSENT;
  const target = resolve(root, path);
  if (leaves(resolve(root), target)) return refused('outside');
  try {
    const real = await realpath(target);
    if (leaves(await realpath(root), real)) return refused('outside');
    const found = await stat(real);
    if (found.isDirectory()) return refused('directory');
    if (!found.isFile()) return refused('special');
    if (found.size > mostBytes) return refused('too-large');
    return { kind: 'bytes', bytes: await readFile(real) };
  } catch (error) {
    if (isAbsent(error)) return (await isThere(target)) ? refused('dangling-link') : ABSENT;
    const refusal = refusalOf(error);
    if (refusal !== null) return refused(refusal);
    throw error;
  }
}

/** Nothing outside the workspace is ever removed, nor the workspace itself. */
async function removeInside(root: string, path: string): Promise<void> {
  const target = resolve(root, path);
  if (leaves(resolve(root), target) || target === resolve(root)) throw new Error(`"${path}" is not in the workspace`);
  await rm(target, { recursive: true, force: true });
}

const ABSENT: FileContent = { kind: 'absent' };

function refused(refusal: Refusal): FileContent {
  return { kind: 'refused', refusal };
}

function leaves(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    if (refusalOf(error) !== null) return true;
    throw error;
  }
}

function refusalOf(error: unknown): Refusal | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ELOOP') return 'circular-link';
  if (code === 'EISDIR') return 'directory';
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : null;
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function listFolder(path: string): Promise<readonly Entry[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const found = entries.map(async (entry): Promise<Entry> => {
      if (entry.isFile()) return { name: entry.name, kind: 'file' };
      if (entry.isDirectory()) return { name: entry.name, kind: 'directory' };
      return { name: entry.name, kind: await kindOf(join(path, entry.name)) };
    });
    return (await Promise.all(found)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function kindOf(path: string): Promise<Entry['kind']> {
  try {
    const found = await stat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'directory' : 'other';
  } catch (error) {
    if (isAbsent(error) || refusalOf(error) !== null) return 'other';
    throw error;
  }
}

/** True for the errors that mean that a file or folder is not there; a name too long for the disk has no file. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABSENT_CODES.some((code) => code === error.code);
}

const ABSENT_CODES = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];
