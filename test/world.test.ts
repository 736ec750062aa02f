import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorld } from '../src/world.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebook-world-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('nodeWorld', () => {
  it('writes whole files and the folders on the way, and leaves nothing else behind', async () => {
    const world = nodeWorld(folder);
    await world.write('out/en/one.txt', bytes('first'));
    await world.write('out/en/one.txt', bytes('second'));
    expect(await world.readText('out/en/one.txt')).toBe('second');
    expect(await readdir(join(folder, 'out/en'))).toEqual(['one.txt']);
  });

  it('leaves the old file and no temporary one when it cannot write', async () => {
    const world = nodeWorld(folder);
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken/kept.txt'), 'kept');
    await expect(world.write('taken', bytes('new'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
    expect(await readFile(join(folder, 'taken/kept.txt'), 'utf8')).toBe('kept');
  });

  it('answers null for a file and nothing for a folder that is not there', async () => {
    const world = nodeWorld(folder);
    await writeFile(join(folder, 'file'), '');
    expect(await world.readText('none/none.yaml')).toBe(null);
    expect(await world.readBytes('file/none.yaml')).toBe(null);
    expect(await world.list('none')).toEqual([]);
    expect(await world.readBuiltIn('templates/none')).toBe(null);
  });

  it('does not hide other failures', async () => {
    await mkdir(join(folder, 'folder'));
    await expect(nodeWorld(folder).readText('folder')).rejects.toThrow('EISDIR');
  });

  it('lists by code point, whatever the language of the machine', async () => {
    for (const name of ['b.yaml', 'B.yaml', 'ä.yaml', 'a-b.yaml', 'a.yaml']) await writeFile(join(folder, name), '');
    await mkdir(join(folder, 'people'));
    const entries = await nodeWorld(folder).list('.');
    expect(entries.map(({ name }) => name)).toEqual(['B.yaml', 'a-b.yaml', 'a.yaml', 'b.yaml', 'people', 'ä.yaml']);
    expect(entries.find(({ name }) => name === 'people')?.kind).toBe('directory');
  });

  it('takes absolute paths as they are', async () => {
    await nodeWorld('/nowhere').write(join(folder, 'x.txt'), bytes('x'));
    expect(await readFile(join(folder, 'x.txt'), 'utf8')).toBe('x');
  });

  it('finds the built-in templates beside itself', async () => {
    expect(await nodeWorld(folder).readBuiltIn('templates/themes/default.yaml')).not.toBe(null);
  });
});
