import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../src/document/outline.js';
import { parseDocument } from '../../src/document/parse.js';
import { readSvg } from '../../src/document/pictures/svg.js';
import { VOCABULARY } from '../../src/document/vocabulary.js';
import { textOf } from '../../src/document/walk.js';
import { bodyOf, PICTURES, STYLES } from './support.js';

const attribute = fc.tuple(
  fc.constantFrom(...new Set([...VOCABULARY.values()].flatMap((names) => [...names]))),
  fc.constantFrom('', 'x', '1', '2', '35mm', '20%', 'true', 'together', 'logo', 'clauses', 'radio', 'en'),
);

/** Well-formed markup of known elements in any nesting. */
const { markup } = fc.letrec<{ markup: string; element: string; text: string }>((tie) => ({
  markup: fc
    .array(fc.oneof({ depthSize: 'small' }, tie('text'), tie('element')), { maxLength: 4 })
    .map((parts) => parts.join('')),
  text: fc.constantFrom('a', ' ', 'b c', '&amp;', '\n'),
  element: fc
    .tuple(
      fc.constantFrom(...VOCABULARY.keys()),
      fc.uniqueArray(attribute, { maxLength: 3, selector: ([name]) => name }),
      tie('markup'),
    )
    .map(([name, attributes, content]) => {
      const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
      return `<${name}${written}>${content}</${name}>`;
    }),
}));

describe('any markup', () => {
  it('gives a document or diagnostics, in every nesting of the vocabulary', () => {
    fc.assert(
      fc.property(markup, (body) => {
        const result = parseDocument({ text: bodyOf(body), files: ['t.hbs'] }, { styles: STYLES, pictures: PICTURES });
        if (!result.ok) expect(result.diagnostics.length).toBeGreaterThan(0);
        else expect(outline(result.value).length + textOf(result.value).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives diagnostics when it is no XML at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = parseDocument({ text: `<document>${text}`, files: [] }, { styles: STYLES, pictures: PICTURES });
        expect(result.ok).toBe(false);
        expect(readSvg(text, 'a.svg').ok).toBe(false);
      }),
    );
  });
});
