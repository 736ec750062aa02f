import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentNames, formatMessage, type MessageArguments, parseMessage } from '../../src/locale/message.js';

const english = new Intl.PluralRules('en');
const lithuanian = new Intl.PluralRules('lt');

function format(source: string, values: MessageArguments = {}, plurals = english): string {
  const parsed = parseMessage(source);
  if (!parsed.ok) return `${parsed.problem.offset}: ${parsed.problem.message}`;
  const conventions = { number: String, pluralCategory: (value: number) => plurals.select(value) };
  return formatMessage(parsed.parts, values, conventions);
}

describe('a message', () => {
  it('fills in its arguments', () => {
    expect(format('{a} of { b }', { a: 1, b: 'two' })).toBe('1 of two');
  });

  it('chooses a plural form by the rules of the language', () => {
    const months = '{n, plural, one {# month} other {# months}}';
    expect([1, 6].map((n) => format(months, { n }))).toEqual(['1 month', '6 months']);
    const menesiai = '{n, plural, one {# mėnuo} few {# mėnesiai} other {# mėnesių}}';
    expect([1, 6, 12].map((n) => format(menesiai, { n }, lithuanian))).toEqual(['1 mėnuo', '6 mėnesiai', '12 mėnesių']);
  });

  it('fills in arguments within a plural form', () => {
    expect(format('{n, plural, one {# {unit}} other {# {unit}s}} due', { n: 2, unit: 'report' })).toBe('2 reports due');
  });

  it('keeps doubled braces as literal ones', () => {
    expect(format('{{a}} is {a}', { a: 'x' })).toBe('{a} is x');
  });

  it.each([
    ['a {b', 2],
    ['a } b', 2],
    ['{n, plural, one {x}}', 0],
    ['{n, plural, one {x} other {y}', 0],
    ['{n, select, a {x}}', 0],
  ])('reports %j at its offset', (source, offset) => {
    const parsed = parseMessage(source);
    expect(parsed.ok ? null : parsed.problem.offset).toBe(offset);
  });

  it('tells which arguments it needs', () => {
    const parsed = parseMessage('{b} {a, plural, one {{c}} other {#}}');
    expect(parsed.ok && argumentNames(parsed.parts)).toEqual(['a', 'b', 'c']);
  });

  it('gives back any text without braces as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[{}]/.test(text)),
        (text) => format(text) === text,
      ),
    );
  });
});
