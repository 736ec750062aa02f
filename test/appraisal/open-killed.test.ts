import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ended, startRun, treeOf, writeWorkspace } from '../support/killed-runs.js';
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
  await writeWorkspace(at, { ...starterFiles(), 'roles/people/staff.csv': STAFF });
  return at;
}

/** Kills a run as soon as there are so many files; how many there were when it was over. */
async function killedAt(at: string, files: number): Promise<number> {
  const child = startRun(at, ARGUMENTS);
  const over = ended(child);
  const count = async (): Promise<number> => Object.keys(await treeOf(at).catch(() => ({}))).length;
  while (child.exitCode === null && (await count()) < files) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  expect(await over).toBe(null);
  return count();
}

it(
  'a run that is killed again and again, and then run to its end, leaves the same as one that is not',
  async () => {
    const whole = await workspace('whole');
    expect(await ended(startRun(whole, ARGUMENTS))).toBe(0);
    const expected = await treeOf(whole);
    expect(Object.keys(expected)).toHaveLength(12);
    const killed = await workspace('killed');
    // The staff list and the lock come first, then a form with its temporary name, later ones beside a result.
    for (const files of [2, 4, 7]) expect(await killedAt(killed, files)).toBeGreaterThanOrEqual(files);
    expect(await ended(startRun(killed, ARGUMENTS))).toBe(0);
    expect(await treeOf(killed)).toEqual(expected);
  },
  LONG,
);
