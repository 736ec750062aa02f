import { posix } from 'node:path';
import type { LockHolder } from '../../src/world/lock.js';
import { type Entry, nodeWorld, type World } from '../../src/world.js';
import { REPOSITORY, readBuiltIn } from './held-world.js';

export interface MemoryWorld extends World {
  /** By path relative to the workspace. */
  readonly files: Map<string, Uint8Array>;
  readonly printed: () => string;
  readonly printedErrors: () => string;
  readonly text: (path: string) => string;
}

export interface MemoryWorldOptions {
  readonly now?: Date;
  readonly variables?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** Built-in files that stand in for those of the repository. */
  readonly builtIn?: Readonly<Record<string, string>>;
  /** Paths that cannot be written, as when another program has the file open. */
  readonly locked?: readonly string[];
  /** Processes that have locks, by path of the lock. */
  readonly holders?: Readonly<Record<string, LockHolder>>;
}

const onDisk = nodeWorld(REPOSITORY, REPOSITORY);

/** A world in memory; only the built-in files are those on disk. */
export function memoryWorld(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: MemoryWorldOptions = {},
): MemoryWorld {
  const stored = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files)) {
    stored.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  }
  const printed: string[] = [];
  const errors: string[] = [];
  const find = (path: string): Uint8Array | null => stored.get(posix.normalize(path)) ?? null;
  const refuseLocked = (path: string): void => {
    if (options.locked?.includes(path) !== true) return;
    const fault = { code: 'EBUSY', syscall: 'rename' };
    throw Object.assign(new Error(`EBUSY: resource busy or locked, rename '${path}'`), fault);
  };
  return {
    files: stored,
    printed: () => printed.join(''),
    printedErrors: () => errors.join(''),
    text: (path) => {
      const bytes = find(path);
      if (bytes === null) throw new Error(`there is no ${path}; there are ${[...stored.keys()].join(', ')}`);
      return Buffer.from(bytes).toString('utf8');
    },
    read: async (path, mostBytes) => {
      const bytes = find(path);
      if (/^(\.\.)?\//.test(posix.normalize(path))) return { kind: 'refused', refusal: 'outside' };
      if (bytes === null) return { kind: 'absent' };
      return bytes.length > mostBytes ? { kind: 'refused', refusal: 'too-large' } : { kind: 'bytes', bytes };
    },
    readNamed: async (path, mostBytes) => {
      const bytes = find(path);
      if (bytes === null) return { kind: 'absent' };
      return bytes.length > mostBytes ? { kind: 'refused', refusal: 'too-large' } : { kind: 'bytes', bytes };
    },
    exists: async (path) => find(path) !== null,
    realPath: async (path) => posix.normalize(path),
    list: async (path) => listFolder([...stored.keys()], path),
    write: async (path, bytes) => {
      refuseLocked(path);
      stored.set(posix.normalize(path), bytes);
    },
    writePrivate: async (path, bytes) => {
      refuseLocked(path);
      stored.set(posix.normalize(path), bytes);
    },
    remove: async (path) => {
      const gone = posix.normalize(path);
      for (const one of [...stored.keys()]) if (one === gone || one.startsWith(`${gone}/`)) stored.delete(one);
    },
    removeTemporaries: async (path) => {
      const below = `${posix.normalize(path)}/`;
      for (const one of [...stored.keys()]) if (one.startsWith(below) && /\.\d+\.tmp$/.test(one)) stored.delete(one);
    },
    lock: async (path) => {
      refuseLocked(path);
      const holder = options.holders?.[path];
      return holder === undefined ? { kind: 'locked', release: async () => {} } : { kind: 'taken', holder };
    },
    pause: async () => {},
    readBuiltIn: async (path) => {
      const replaced = options.builtIn?.[path];
      if (replaced !== undefined) return Buffer.from(replaced);
      return readBuiltIn(path);
    },
    listBuiltIn: (path) => onDisk.listBuiltIn(path),
    print: (text) => void printed.push(text),
    printError: (text) => void errors.push(text),
    now: () => options.now ?? new Date('2026-01-15T12:00:00Z'),
    variable: (name) => options.variables?.[name] ?? null,
    spareMemory: () => {},
    terminal: options.terminal ?? false,
  };
}

function listFolder(paths: readonly string[], folder: string): readonly Entry[] {
  const prefix = posix.normalize(folder) === '.' ? '' : `${posix.normalize(folder).replace(/\/$/, '')}/`;
  const kinds = new Map<string, 'file' | 'directory'>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    kinds.set(name, deeper.length > 0 ? 'directory' : 'file');
  }
  return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
