import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { save } from '../../src/pipeline/save.js';
import { nodeWorld } from '../../src/world.js';

const BYTES = Buffer.from('x');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebook-save-'));
  await writeFile(join(folder, 'out'), 'a file');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('saving', () => {
  it('makes the folders on the way', async () => {
    expect(await save(nodeWorld(folder), 'new/en/x.pdf', BYTES)).toEqual([]);
    expect(await readFile(join(folder, 'new/en/x.pdf'), 'utf8')).toBe('x');
  });

  it.each(['out/x.pdf', 'out/en/clerk/x.pdf', './out/en/x.pdf'])('%s stands at the file in the way', async (path) => {
    expect(await save(nodeWorld(folder), path, BYTES)).toMatchObject([
      { code: 'output/unwritable', place: { file: expect.stringMatching(/^(\.\/)?out$/) } },
    ]);
  });

  it('says the same of an absolute path', async () => {
    const path = `${folder}/out/en/x.pdf`;
    expect(await save(nodeWorld(folder), path, BYTES)).toMatchObject([{ place: { file: `${folder}/out` } }]);
  });
});
