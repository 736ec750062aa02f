import { describe, expect, it } from 'vitest';
import { languageMark, tagged, taggedLanguages, taggedParts, untagged, wordsAlone } from '../src/tagged-text.js';

const MIXED = `Reports to ${languageMark('en')}${tagged('Head of Sales', 'en')}.`;

describe('a tagged text', () => {
  it('is its words, a mark before them, and what is around', () => {
    expect(taggedParts(MIXED)).toEqual([
      { text: 'Reports to ', language: null, isMark: false },
      { text: '[en]\u00a0', language: null, isMark: true },
      { text: 'Head of Sales', language: 'en', isMark: false },
      { text: '.', language: null, isMark: false },
    ]);
  });

  it('shows its mark where it can have no language', () => {
    expect(untagged(MIXED)).toBe('Reports to [en]\u00a0Head of Sales.');
    expect(wordsAlone(MIXED)).toBe('Reports to Head of Sales.');
  });

  it('names its languages once', () => {
    expect(taggedLanguages(MIXED + MIXED + tagged('Έδρα', 'el'))).toEqual(['en', 'el']);
  });

  it.each(['', 'A plain text.'])('leaves "%s" as it is', (text) => {
    expect([untagged(text), wordsAlone(text), taggedLanguages(text)]).toEqual([text, text, []]);
  });
});
