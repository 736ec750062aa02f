import { describe, expect, it } from 'vitest';
import { didYouMean, didYouMeanHint } from '../../src/diagnostic/did-you-mean.js';

const FIELDS = ['title', 'duties', 'rights', 'relations'];

describe('didYouMean', () => {
  it('finds the nearest word', () => {
    expect(didYouMean('dutys', FIELDS)).toBe('duties');
    expect(didYouMean('Rights', FIELDS)).toBe('rights');
    expect(didYouMean('relation', FIELDS)).toBe('relations');
  });

  it('counts two letters in the wrong order as one edit', () => {
    expect(didYouMean('pfd', ['docx', 'pdf'])).toBe('pdf');
    expect(didYouMean('mian', ['branch', 'main'])).toBe('main');
    expect(didYouMean('ab', ['cd', 'ba'])).toBe('ba');
  });

  it('proposes nothing when nothing is near', () => {
    expect(didYouMean('salary', FIELDS)).toBe(null);
    expect(didYouMean('x', [])).toBe(null);
  });

  it('makes a hint of it', () => {
    expect(didYouMeanHint('titel', FIELDS)).toEqual({ hint: 'did you mean "title"?' });
    expect(didYouMeanHint('salary', FIELDS)).toEqual({});
  });
});
