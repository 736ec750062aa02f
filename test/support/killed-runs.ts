import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { rootPath } from './generate-types.js';

/** Writes a workspace of its own on disk. */
export async function writeWorkspace(at: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), content);
  }
}

export async function copyWorkspace(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
}

/** Rolebook as a process of its own in a workspace. */
export function startRun(at: string, words: readonly string[]): ChildProcess {
  const cli = rootPath('src/cli.ts');
  const argv = ['--import', 'tsx', cli, '-C', at, ...words];
  return spawn(process.execPath, argv, { cwd: dirname(dirname(cli)), stdio: 'ignore' });
}

export async function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** All files about people with what they hold, by path. */
export async function treeOf(at: string): Promise<Readonly<Record<string, string>>> {
  const people = join(at, 'roles/people');
  const names = await readdir(people, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map(async (path) => [path.slice(people.length), (await readFile(path)).toString('base64')]);
  return Object.fromEntries((await Promise.all(contents)).sort());
}

/** Files about people, as `treeOf` gives them. */
export type Tree = Readonly<Record<string, string>>;

/** Kills a run as soon as the files are such; the run must not have come to its end. */
export async function killedWhen(at: string, words: readonly string[], isSo: (tree: Tree) => boolean): Promise<void> {
  const child = startRun(at, words);
  const over = ended(child);
  while (child.exitCode === null && !isSo(await treeOf(at).catch(() => ({})))) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill('SIGKILL');
  expect(await over).toBe(null);
}
