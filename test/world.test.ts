import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
    expect(await world.read('out/en/one.txt', 10)).toEqual({ kind: 'bytes', bytes: Buffer.from('second') });
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
    for (const path of ['none/none.yaml', 'file/none.yaml', 'nul\0.yaml', `${'long'.repeat(2000)}.yaml`]) {
      expect(await world.read(path, 10)).toEqual({ kind: 'absent' });
    }
    expect(await world.list('none')).toEqual([]);
    expect(await world.readBuiltIn('templates/none')).toBe(null);
  });

  it('refuses what is no file that it may read, and never waits for it', async () => {
    const world = nodeWorld(join(folder, 'workspace'));
    const at = (name: string): string => join(folder, 'workspace', name);
    await mkdir(at('folder'), { recursive: true });
    await writeFile(join(folder, 'secret'), 'secret');
    await writeFile(at('long'), '12345678901');
    await symlink('nowhere', at('dangling'));
    await symlink('circle', at('circle'));
    await symlink('../secret', at('way-out'));
    await symlink('..', at('folder-out'));
    await symlink('long', at('link'));
    const answers: Record<string, string> = {};
    for (const name of ['folder', 'long', 'dangling', 'circle', 'way-out', 'folder-out/secret', '../secret', 'link']) {
      const content = await world.read(name, name === 'link' ? 11 : 10);
      answers[name] = content.kind === 'refused' ? content.refusal : content.kind;
    }
    expect(answers).toEqual({
      folder: 'directory',
      long: 'too-large',
      dangling: 'dangling-link',
      circle: 'circular-link',
      'way-out': 'outside',
      'folder-out/secret': 'outside',
      '../secret': 'outside',
      link: 'bytes',
    });
    expect((await world.list('.')).map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'circle: other',
      'dangling: other',
      'folder: directory',
      'folder-out: directory',
      'link: file',
      'long: file',
      'way-out: file',
    ]);
    expect(await world.exists('dangling')).toBe(true);
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
