import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/source/message-text.js';
import type { SourceText } from '../../src/source/source-text.js';

function text(value: string): SourceText {
  return {
    value,
    stretchPlace: (offset, length) => ({ file: 'f', line: 1, column: offset + 1, length }),
  };
}

function parts(value: string) {
  const { parts, diagnostics } = parseText(text(value));
  expect(diagnostics).toEqual([]);
  return parts.map((part) => (part.type === 'literal' ? part.text : [part.path, ...(part.forms ?? [])]));
}

function mistakes(value: string) {
  return parseText(text(value)).diagnostics.map(({ place, message }) => {
    const { column = 0, length = 0 } = place as { column?: number; length?: number };
    return [value.slice(column - 1, column - 1 + length), message];
  });
}

describe('a text', () => {
  it('is split into literals and placeholders', () => {
    expect(parts('Makes {kpis.calls.target} calls.')).toEqual(['Makes ', ['kpis.calls.target'], ' calls.']);
    expect(parts('{ law.labour }')).toEqual([['law.labour']]);
  });

  it('takes doubled braces as literal ones', () => {
    expect(parts('{{{a}}}')).toEqual(['{', ['a'], '}']);
    expect(parts('{{a}}')).toEqual(['{a}']);
  });

  it('reads plural forms up to the brace that closes them', () => {
    expect(parts('{a, plural, one {# call} other {# calls}} a day')).toEqual([
      ['a', ['one', '# call'], ['other', '# calls']],
      ' a day',
    ]);
  });

  it('is folded to one line, composed and trimmed', () => {
    expect(parts('  a\n b   {x}  c\u0065\u0301\n')).toEqual(['a b ', ['x'], ' cé']);
  });

  it('keeps spaces that do not break and joiners', () => {
    expect(parts('10\u00a0km \u0915\u094d\u200d\u0937')).toEqual(['10\u00a0km \u0915\u094d\u200d\u0937']);
  });

  it.each([
    ['a } b', '}'],
    ['a {} b', '{}'],
    ['a {b c} d', '{b c}'],
    ['a {b, plural} d', '{b, plural}'],
    ['a {b, plural, one {x}} d', '{b, plural, one {x}}'],
    ['a {b, plural, one {x {y}} other {z}} d', '{b, plural, one {x {y}} other {z}}'],
    ['a {b c', '{'],
    ['a\tb', '\t'],
    ['a\u202eb', '\u202e'],
    ['a\ud800b', '\ud800'],
  ])('%j has its mistake marked', (value, marked) => {
    expect(mistakes(value).map(([where]) => where)).toEqual([marked]);
  });

  it.each([
    ['{a, plural, one {#} other {# x} other {# y}}', 'The plural form "other" stands twice.'],
    ['{a, plural, one {#} other { }}', 'The plural form "other" is empty.'],
    ['{a, plural, one {} other {# x}}', 'The plural form "one" is empty.'],
    ['{a, plural, one {#}}', 'The plural form "other" is missing.'],
    ['{a, plural}', 'A plural lacks its forms.'],
    ['{a, plural,}', 'A plural lacks its forms.'],
    ['{a, select, one {#} other {#}}', 'Only "plural" can follow the comma in a placeholder.'],
    ['{a, }', 'Only "plural" can follow the comma in a placeholder.'],
    ['{a b}', 'A placeholder lacks its closing brace, or holds a space.'],
  ])('%j is told what is wrong with it', (value, message) => {
    expect(mistakes(value)).toEqual([[value, message]]);
  });

  it('is read to its end whatever it holds', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '{{', 'a.b', ', plural, ', 'other {#}', ' ', '#', '\n', 'é', '\t'),
    );
    fc.assert(
      fc.property(pieces, (some) => {
        const { parts, diagnostics } = parseText(text(some.join('')));
        expect(parts.length + diagnostics.length >= 0).toBe(true);
        for (const part of parts) if (part.type === 'literal') expect(part.text).not.toMatch(/[\n\t]| {2}/);
      }),
    );
  });
});
