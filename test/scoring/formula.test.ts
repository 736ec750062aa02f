import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluated, formula, formulaText, readFormula } from '../../src/scoring/formula.js';
import { compare, dividedBy, exactText, rational } from '../../src/scoring/rational.js';

describe('a formula', () => {
  it.each([
    [formula(27, '÷', 36, '×', 100), '27 ÷ 36 × 100', '75'],
    [formula('(', 2, '−', 12, '÷', 10, ')', '×', 100), '(2 − 12 ÷ 10) × 100', '80'],
    [formula('(', 1, '−', '|', 90, '−', 100, '|', '÷', 100, ')', '×', 100), '(1 − |90 − 100| ÷ 100) × 100', '90'],
    [formula(36, '×', 50, '%', '×', '(', 131, '−', 21, ')', '÷', 131), '36 × 50% × (131 − 21) ÷ 131', '1980/131'],
    [formula(-3, '−', -0.5), '-3 − (-0.5)', '-2.5'],
    [formula(1, '−', 2, '−', 3), '1 − 2 − 3', '-4'],
    [formula(100, '÷', 10, '÷', 4), '100 ÷ 10 ÷ 4', '2.5'],
  ])('%# is read as it is written', (parts, text, value) => {
    expect(formulaText(parts)).toBe(text);
    expect(exactText(evaluated(parts))).toBe(value);
    expect(exactText(evaluated(readFormula(text) ?? []))).toBe(value);
  });

  it.each(['', '1 +', '2 3', 'twelve', '(1', '1 ÷ 0', '1e3'])('%j says no arithmetic', (text) => {
    expect(readFormula(text)).toBe(null);
  });

  it.each([[[]], [formula(1, '+')], [formula('×', 2)], [formula(1, 2)]])('%# is refused when it is none', (parts) => {
    expect(() => evaluated(parts)).toThrow('not well formed');
  });
});

describe('an exact figure', () => {
  it.each([
    ['12', '12'],
    ['-12.50', '-12.5'],
    ['0.001', '0.001'],
    ['0', '0'],
    ['-0.05', '-0.05'],
    ['100000000000000000000.1', '100000000000000000000.1'],
  ])('is read and written as a decimal: %s', (typed, written) => {
    expect(exactText(rational(typed))).toBe(written);
  });

  it('is a fraction where no decimal is the same', () => {
    expect(exactText(dividedBy(rational(250), rational(3)))).toBe('250/3');
    expect(exactText(dividedBy(rational(1), rational(-6)))).toBe('-1/6');
    expect(exactText(dividedBy(rational(1), rational(8)))).toBe('0.125');
  });

  it('survives being written and read', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (above, below) => {
        const value = dividedBy(rational(above), rational(below));
        const [numerator = '', denominator = '1'] = exactText(value).split('/');
        expect(compare(dividedBy(rational(numerator), rational(denominator)), value)).toBe(0);
      }),
    );
  });
});
