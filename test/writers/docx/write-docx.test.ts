import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/document/walk.js';
import { lintDocx } from '../../support/docx-lint.js';
import { textOfDocx } from '../../support/docx-text.js';
import { everyBlock } from './sample.js';
import { writeSample } from './write-sample.js';

describe('a document with every block', () => {
  it('has nothing that Word would repair', async () => {
    expect(lintDocx(await writeSample(everyBlock))).toEqual([]);
  });

  it('gives back the text of the document, numbers and boxes included', async () => {
    expect(textOfDocx(await writeSample(everyBlock))).toEqual(textOf(everyBlock));
  });
});
