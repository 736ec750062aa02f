import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { PRIVATE, temporaryName, writeWhole } from './write-whole.js';

/** A process that has a lock, as the file of the lock names it. */
export interface LockHolder {
  readonly process: number;
  readonly host: string;
}

export type LockAttempt =
  | { readonly kind: 'locked'; readonly release: () => Promise<void> }
  | { readonly kind: 'taken'; readonly holder: LockHolder };

/** The locks of this process, by full path: another file with its number is of a process that had it before. */
const held = new Set<string>();

/**
 * Takes a lock: a file that names the process. That of a process that is gone is taken over, which only one of several
 * can do at a time, because each takes a lock on the lock for it.
 */
export async function takeLock(path: string): Promise<LockAttempt> {
  const file = resolve(path);
  if (await create(file)) return locked(file);
  const holder = await readHolder(file);
  if (holder === null) return takeLock(path);
  if (isAlive(holder, file)) return { kind: 'taken', holder };
  const guard = await takeLock(`${file}.next`);
  if (guard.kind === 'taken') return guard;
  try {
    const now = await readHolder(file);
    if (now !== null && isAlive(now, file)) return { kind: 'taken', holder: now };
    await writeWhole(file, content(), PRIVATE);
    return locked(file);
  } finally {
    await guard.release();
  }
}

function locked(file: string): LockAttempt {
  held.add(file);
  const release = async (): Promise<void> => {
    held.delete(file);
    await rm(file, { force: true });
  };
  return { kind: 'locked', release };
}

/** Makes the file, whole; false when it is there. */
async function create(file: string): Promise<boolean> {
  // The name is of one attempt: two of the same process must not take each other's file away.
  attempts += 1;
  await mkdir(dirname(file), { recursive: true, mode: PRIVATE.folder });
  const own = temporaryName(`${file}.${attempts}`);
  try {
    await writeFile(own, content(), { mode: PRIVATE.file });
    await link(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Who has the lock may clear away what seems left behind: try again.
    if (codeOf(error) === 'ENOENT') return create(file);
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

let attempts = 0;

function content(): Uint8Array {
  const holder: LockHolder = { process: process.pid, host: hostname() };
  return Buffer.from(`${JSON.stringify(holder)}\n`);
}

/** Null when the file is gone. One that nobody can read is of a process that is gone: ours are written whole. */
async function readHolder(file: string): Promise<LockHolder | null> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isHolder(found) ? found : NOBODY;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError) return NOBODY;
    throw error;
  }
}

const NOBODY: LockHolder = { process: 0, host: '' };

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null || !('process' in value) || !('host' in value)) return false;
  return Number.isSafeInteger(value.process) && typeof value.host === 'string';
}

/** Whether the process still runs; of one on another computer nobody here can say that it does not. */
function isAlive(holder: LockHolder, file: string): boolean {
  if (holder.process < 1) return false;
  if (holder.host !== hostname()) return true;
  if (holder.process === process.pid) return held.has(file);
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
