import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a folder holds under a name. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
}

/** The only door to files, clock and console. */
export interface World {
  /** Paths are relative to the workspace, with `/`. Null when there is no such file. */
  readText(path: string): Promise<string | null>;
  readBytes(path: string): Promise<Uint8Array | null>;
  /** The files and folders in a folder by name, sorted by code point; empty when there is none. */
  list(path: string): Promise<readonly Entry[]>;
  /** Whole or not at all: a temporary file beside the target, then a rename. Makes the folders on the way. */
  write(path: string, bytes: Uint8Array): Promise<void>;
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
  /** Whether messages go to a terminal that a person looks at. */
  readonly terminal: boolean;
}

/** The folder that holds the built-in `templates/`: one above this file, in `src/` as in `dist/`. */
const BUILT_IN_ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The world of a process: a workspace on disk, the built-in files, the standard streams, the system's clock. */
export function nodeWorld(workspaceRoot: string, builtInRoot: string = BUILT_IN_ROOT): World {
  const inWorkspace = (path: string): string => resolve(workspaceRoot, path);
  return {
    readText: async (path) => (await readOrNull(inWorkspace(path)))?.toString('utf8') ?? null,
    readBytes: (path) => readOrNull(inWorkspace(path)),
    list: (path) => listFolder(inWorkspace(path)),
    write: (path, bytes) => writeWhole(inWorkspace(path), bytes),
    readBuiltIn: (path) => readOrNull(resolve(builtInRoot, path)),
    listBuiltIn: (path) => listFolder(resolve(builtInRoot, path)),
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
    now: () => new Date(),
    variable: (name) => process.env[name] || null,
    terminal: process.stderr.isTTY === true,
  };
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
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, kind: entry.isFile() ? 'file' : 'directory' }) as const)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** True for the errors that mean that a file or folder is not there. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
