import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, Scalar, stringify } from 'yaml';
import { scalarStretches } from '../../src/source/scalar-offsets.js';

function scalarOf(text: string): Scalar {
  const { contents } = parseDocument(text);
  const value = isMap(contents) ? contents.get('key', true) : null;
  if (!isScalar(value)) throw new Error(`no scalar in ${JSON.stringify(text)}`);
  return value;
}

/** What the source holds for a part of a text. */
function sourceOf(text: string, part: string): string {
  const scalar = scalarOf(text);
  const stretches = scalarStretches(text, scalar) ?? [];
  const offset = String(scalar.value).indexOf(part);
  return text.slice(stretches[offset]?.start, stretches[offset + part.length - 1]?.end);
}

describe('the place of a part of a text', () => {
  it.each([
    ['a plain text', 'key: see {x} now # {x}\n', '{x}'],
    ['a folded plain text', 'key: see\n  more\n\n  of {x} now\n', '{x}'],
    ['single quotes', "key: 'it''s {x}'\n", '{x}'],
    ['double quotes', 'key: "a\\tb \\u00e9 \\U0001F600 {x}"\n', '{x}'],
    ['double quotes over lines', 'key: "a \\\n   b\n\n   c {x}"\n', '{x}'],
    ['a literal block', 'key: |2-\n    a\n  b {x}\n', '{x}'],
    ['a folded block', 'key: >- # {x}\n  a\n  b\n\n    c {x}\n', '{x}'],
    ['lines that end in CR LF', 'key: >\r\n  a\r\n  b {x}\r\n', '{x}'],
  ])('is found in %s', (_name, text, part) => {
    expect(sourceOf(text, part)).toBe(part);
  });

  it('is the escape for a character that is written as one', () => {
    expect(sourceOf('key: "a \\u00e9 b"\n', 'é')).toBe('\\u00e9');
    expect(sourceOf('key: "a \\U0001F600 b"\n', '😀')).toBe('\\U0001F600');
    expect(sourceOf("key: 'it''s'\n", "'")).toBe("''");
    expect(sourceOf('key: "a\\tb"\n', '\t')).toBe('\\t');
  });

  it('is known for every character of any text in any style', () => {
    const words = fc.array(
      fc.constantFrom('a', ' ', '  ', '\n', "'", '"', '\\', '\t', 'é', '😀', '{x}', ':', '\u00a0', '\u0007', '#'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
    fc.assert(
      fc.property(words, fc.constantFrom(...styles), (parts, style) => {
        const node = new Scalar(parts.join(''));
        node.type = style;
        const text = stringify({ key: node }, { lineWidth: 20 });
        // A text that ends its line with a colon is written as if it were a key.
        fc.pre(parseDocument(text).errors.length === 0);
        const scalar = scalarOf(text);
        const value = String(scalar.value);
        const stretches = scalarStretches(text, scalar);
        expect(stretches).toHaveLength(value.length);
        for (const [index, char] of [...value].entries()) {
          const stretch = stretches?.[[...value].slice(0, index).join('').length];
          const source = text.slice(stretch?.start, stretch?.end);
          if (/[a-zé😀{}:#]/u.test(char) && !source.startsWith('\\')) expect(source).toBe(char.slice(0, 1));
        }
      }),
      { numRuns: 300 },
    );
  });
});
