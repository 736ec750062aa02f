import { describe, expect, it } from 'vitest';
import { missingGlyphs } from '../../src/source/missing-glyphs.js';

function found(value: string, has: (codePoint: number) => boolean) {
  const stretchPlace = (offset: number, length: number) => ({ file: value.slice(offset, offset + length) });
  return missingGlyphs([{ value, stretchPlace }], has).map(({ message, place }) => [message, place.file]);
}

const isLatin = (codePoint: number): boolean => codePoint < 0x250;

describe('missing glyphs', () => {
  it('are reported once per text, where they stand first', () => {
    expect(found('a中b中', isLatin)).toEqual([['No font has the character "中" (U+4E2D).', '中']]);
  });

  it('are looked for among composed characters', () => {
    expect(found('e\u0301', isLatin)).toEqual([]);
    expect(found('x\u0301', isLatin)).toEqual([['No font has the character "\u0301" (U+0301).', 'x\u0301']]);
  });

  it('do not count white space, joiners and soft hyphens', () => {
    expect(found('a \n\u00ad\u200d\u200bb', (codePoint) => codePoint === 0x61 || codePoint === 0x62)).toEqual([]);
  });

  it('are code points, not halves of them', () => {
    expect(found('😀', isLatin)).toEqual([['No font has the character "😀" (U+1F600).', '😀']]);
  });
});
