import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorld, type World } from '../../src/world.js';

let folder = '';
let world: World;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebook-lock-'));
  world = nodeWorld(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lockFile = (process: number, host = hostname()) =>
  writeFile(join(folder, '.lock'), JSON.stringify({ process, host }));

/** The number of a process that has ended. */
function gone(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('a lock', () => {
  it('is had by one at a time, and leaves nothing behind', async () => {
    const first = await world.lock('people/.lock');
    const second = await world.lock('people/.lock');
    expect(second).toEqual({ kind: 'taken', holder: { process: process.pid, host: hostname() } });
    if (first.kind !== 'locked') throw new Error('nobody had the lock');
    await first.release();
    expect(await readdir(join(folder, 'people'))).toEqual([]);
    expect((await world.lock('people/.lock')).kind).toBe('locked');
  });

  it('is had by one of many that try at once', async () => {
    await lockFile(gone());
    const tried = await Promise.all(Array.from({ length: 20 }, () => world.lock('.lock')));
    expect(tried.filter(({ kind }) => kind === 'locked')).toHaveLength(1);
  });

  it.each(['of a process that is gone', 'of an earlier process with the same number', 'that is no lock'])(
    'is taken over from a file %s',
    async (whose) => {
      if (whose.endsWith('no lock')) await writeFile(join(folder, '.lock'), 'half');
      else await lockFile(whose.endsWith('gone') ? gone() : process.pid);
      const lock = await world.lock('.lock');
      if (lock.kind !== 'locked') throw new Error('not taken over');
      expect(JSON.parse(await readFile(join(folder, '.lock'), 'utf8'))).toEqual({
        process: process.pid,
        host: hostname(),
      });
      await lock.release();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('is left to a process that runs, and to one on another computer', async () => {
    await lockFile(process.ppid);
    expect(await world.lock('.lock')).toEqual({ kind: 'taken', holder: { process: process.ppid, host: hostname() } });
    await lockFile(gone(), 'elsewhere');
    expect((await world.lock('.lock')).kind).toBe('taken');
    expect(await readdir(folder)).toEqual(['.lock']);
  });
});

describe('private files', () => {
  it('are readable for their owner alone, and so are the folders on the way', async () => {
    await world.writePrivate('people/results/e-01.yaml', bytes('secret'));
    const mode = async (path: string): Promise<string> => ((await stat(join(folder, path))).mode & 0o777).toString(8);
    expect(await mode('people/results/e-01.yaml')).toBe('600');
    expect(await mode('people/results')).toBe('700');
    expect(await mode('people')).toBe('700');
  });

  it('are removed with their folder, never from outside the workspace', async () => {
    await world.writePrivate('people/a/b.txt', bytes('b'));
    await world.remove('people/a');
    await world.remove('people/none');
    expect(await readdir(join(folder, 'people'))).toEqual([]);
    await expect(world.remove('../outside')).rejects.toThrow('not in the workspace');
    await expect(world.remove('.')).rejects.toThrow('not in the workspace');
  });

  it('are cleared of what killed runs left half-written', async () => {
    await mkdir(join(folder, 'people/a'), { recursive: true });
    for (const name of ['kept.tmp', 'a/form.pdf', 'a/form.pdf.123.tmp', 'list.csv.9.tmp']) {
      await writeFile(join(folder, 'people', name), '');
    }
    await world.removeTemporaries('people');
    await world.removeTemporaries('none');
    expect((await readdir(join(folder, 'people'), { recursive: true })).sort()).toEqual([
      'a',
      'a/form.pdf',
      'kept.tmp',
    ]);
  });
});
