import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClusters } from '../../src/text/clusters.js';

describe('splitClusters', () => {
  it('joined gives back the word, and no piece begins with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abé\u0301ิ้ำกเไક્ષિત્ર્\u200d\u200c') }), (word) => {
        const pieces = splitClusters(word);
        expect(pieces.join('')).toBe(word);
        for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^\p{M}/u);
      }),
    );
  });

  it('cuts where a reader of the script would', () => {
    expect(splitClusters('cafe\u0301s')).toEqual(['c', 'a', 'f', 'e\u0301', 's']);
    expect(splitClusters('ที่เก็บน้ำ')).toEqual(['ที่', 'เก็', 'บ', 'น้ำ']);
    expect(splitClusters('ક્ષિતિજ')).toEqual(['ક્ષિ', 'તિ', 'જ']);
  });
});
