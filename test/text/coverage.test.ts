import { describe, expect, it } from 'vitest';
import { missingCharacters } from '../../src/text/coverage.js';
import { openStack } from './faces.js';
import { allSamples } from './samples.js';

const PRINTED_SIGNS = '≥≤≠≈→←↑↓✓✗☐☑☒•●○◆■□▪−×÷±§¶†‡…‰′″№™©®€£¥฿₹₽₺ª°²³¹₂‐‑‒–—―“”„‘’‚«»‹›·¿¡½\u00a0\u2009\u202f\u00ad';

describe('missingCharacters', () => {
  for (const weight of ['regular', 'bold'] as const) {
    const stack = openStack(weight);

    it(`is empty for the samples and all signs that documents print (${weight})`, () => {
      expect(missingCharacters(PRINTED_SIGNS, stack)).toEqual([]);
      for (const [, text] of allSamples()) expect(missingCharacters(text, stack)).toEqual([]);
    });

    it(`is empty for decomposed text (${weight})`, () => {
      for (const [, text] of allSamples()) expect(missingCharacters(text.normalize('NFD'), stack)).toEqual([]);
    });
  }

  const stack = openStack('regular');

  it('names each character once, in order', () => {
    expect(missingCharacters('ab 漢😀漢\n', stack)).toEqual(['漢', '😀']);
  });

  it('takes controls, surrogates and lost characters for missing, joiners and line feeds not', () => {
    const missing = ['\u0000', '\t', '\u0085', '\u200f', '\u202e', '\u2028', '\ud800', '\ufffd', '\ufffe'];
    for (const character of missing) expect(missingCharacters(`a${character}b`, stack)).toEqual([character]);
    expect(missingCharacters('a\u200cb\u200dc\u2060d\u00ade\u200bf\ufe0e\n\u0301', stack)).toEqual([]);
  });

  it('reports a mark that no face has together with its base', () => {
    expect(missingCharacters('aિ', stack)).toEqual(['aિ']);
  });

  it('reports everything when there is no face', () => {
    expect(missingCharacters('ab', [])).toEqual(['a', 'b']);
  });
});
