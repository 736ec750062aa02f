import { describe, expect, it } from 'vitest';
import { shortText } from '../../../src/context/outcome/short-text.js';
import { farPoints, spreadOf } from '../../../src/context/outcome/statistics.js';

const far = (results: readonly number[]): readonly (number | null)[] => {
  const spread = spreadOf(results);
  return results.map((result) => (spread === null ? null : farPoints(result, spread)));
};

describe('results far from the others', () => {
  it('are found by the median, which they do not move', () => {
    expect(spreadOf([90, 100, 98, 102, 20])).toEqual({ median: 98, least: 20, most: 102, distance: 4 });
    expect(far([90, 100, 98, 102, 20])).toEqual([null, null, null, null, -78]);
    expect(far([95, 96, 97, 98, 99, 140])).toEqual([null, null, null, null, null, 42.5]);
  });

  it('are none where nearly all are the same, or all are apart', () => {
    expect(far([100, 100, 100, 100, 109.9])).toEqual([null, null, null, null, null]);
    expect(far([100, 100, 100, 100, 110])).toEqual([null, null, null, null, 10]);
    expect(far([20, 50, 80, 110, 140])).toEqual([null, null, null, null, null]);
  });

  it('have a median between the two in the middle, exactly', () => {
    expect(spreadOf([0.1, 0.2])?.median).toBe(0.15);
    expect(spreadOf([])).toBeNull();
  });
});

describe('a text that is too long', () => {
  it.each([
    ['short', 40, 'en', 'short'],
    ['one two three', 8, 'en', 'one two\u00a0…'],
    ['one, two', 4, 'en', 'one\u00a0…'],
    ['a client-service desk', 12, 'en', 'a\u00a0…'],
    ['some training/practice', 16, 'en', 'some\u00a0…'],
    ['a\n\n  b \n', 40, 'en', 'a / b'],
    ['x'.repeat(30), 10, 'en', `${'x'.repeat(10)}\u00a0…`],
    ['ตอบลูกค้าได้รวดเร็ว', 10, 'th', 'ตอบลูกค้า\u00a0…'],
    ['👩‍👩‍👧👩‍👩‍👧', 9, 'en', '👩‍👩‍👧\u00a0…'],
  ])('%j in %d letters of %s', (text, letters, language, shown) => {
    expect(shortText(text, letters, language)).toEqual({ text: shown, isCut: shown.endsWith('…') });
  });
});
