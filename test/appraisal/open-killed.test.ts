import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rootPath } from '../support/generate-types.js';
import { starterFiles } from '../support/starter-files.js';

const STAFF = `id,name,position,hired
e-07,Robin Example,sales-representative,2020-03-01
e-08,Lee Example,sales-representative,2020-03-01
e-09,Toni Example,sales-representative,2020-03-01
`;
const ARGUMENTS = ['appraisal', 'open', '--period', '2026-H2', '--format', 'docx', '--date', '2026-12-01', '--all'];
const LONG = 240_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebook-killed-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A workspace of its own on disk. */
async function workspace(name: string): Promise<string> {
  const at = join(folder, name);
  for (const [path, content] of Object.entries({ ...starterFiles(), 'roles/people/staff.csv': STAFF })) {
    await cp(rootPath('package.json'), join(at, path), { recursive: true });
    await writeFile(join(at, path), content);
  }
  return at;
}

function run(at: string): ChildProcess {
  const cli = rootPath('src/cli.ts');
  return spawn(process.execPath, ['--import', 'tsx', cli, '-C', at, ...ARGUMENTS], {
    cwd: dirname(dirname(cli)),
    stdio: 'ignore',
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** All files with what they hold, by path. */
async function tree(at: string): Promise<Readonly<Record<string, string>>> {
  const people = join(at, 'roles/people');
  const names = await readdir(people, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map(async (path) => [path.slice(people.length), (await readFile(path)).toString('base64')]);
  return Object.fromEntries((await Promise.all(contents)).sort());
}

/** Kills a run as soon as there are so many files; how many there were when it was over. */
async function killedAt(at: string, files: number): Promise<number> {
  const child = run(at);
  const over = ended(child);
  const count = async (): Promise<number> => Object.keys(await tree(at).catch(() => ({}))).length;
  while (child.exitCode === null && (await count()) < files) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  expect(await over).toBe(null);
  return count();
}

it(
  'a run that is killed again and again, and then run to its end, leaves the same as one that is not',
  async () => {
    const whole = await workspace('whole');
    expect(await ended(run(whole))).toBe(0);
    const expected = await tree(whole);
    expect(Object.keys(expected)).toHaveLength(12);
    const killed = await workspace('killed');
    // The staff list and the lock come first, then a form with its temporary name, later ones beside a result.
    for (const files of [2, 4, 7]) expect(await killedAt(killed, files)).toBeGreaterThanOrEqual(files);
    expect(await ended(run(killed))).toBe(0);
    expect(await tree(killed)).toEqual(expected);
  },
  LONG,
);
