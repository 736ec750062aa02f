import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';
import type { Document } from '../../src/document/types.js';
import { VOCABULARY } from '../../src/document/vocabulary.js';
import { textOf } from '../../src/document/walk.js';
import { createHelpers } from '../../src/template/helpers.js';
import { loadTemplates } from '../../src/template/load.js';
import { render } from '../../src/template/render.js';
import { LOCALE } from '../template/support.js';
import { PICTURES, STYLES } from './support.js';

const TEMPLATE = `<document lang="en" title="{{a}}">
  <p>{{a}}</p>
  <p>
    {{text b}}
  </p>
  <ul>{{#each list as |item|}}<li>{{join item}}</li>{{/each}}</ul>
  <p><input name="n" label="{{a}}" value="{{a}}"/></p>
</document>`;

const template = loadTemplates([{ file: 't.hbs', path: 't.hbs', text: TEMPLATE }], [], VOCABULARY).documents.get('t');

function documentOf(a: string, b: string): Document {
  if (template === undefined) throw new Error('The template has mistakes.');
  const markup = render(template, { a, b: [b], list: [[a], [b]] }, createHelpers(LOCALE));
  if (!markup.ok) throw new Error(JSON.stringify(markup.diagnostics));
  const document = parseDocument(markup.value, { styles: STYLES, pictures: PICTURES });
  if (!document.ok) throw new Error(JSON.stringify(document.diagnostics));
  return document.value;
}

/** As it is to be printed, said in another way than in the program. */
function printed(text: string): string {
  const words = text.normalize('NFC').split(/[ \t\r\n\u0085\u2028\u2029]/);
  return words.filter((word) => word !== '').join(' ');
}

const character = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.constantFrom(...' \t\n\r\u00A0\u0085\u2028\u0301\u0E33\u200B\u00AD\uFEFF') },
  { weight: 2, arbitrary: fc.constantFrom('{{', '}}', '{{{', '<', '>', '&', '&amp;', '"', "'", '`', '=', '\\', ']]>') },
  { weight: 1, arbitrary: fc.constantFrom('<b>', '<!--', '{{x}}', '{{> y}}', '&#65;', '\\{{', '<ref to="a"/>') },
);
const text = fc
  .array(character, { minLength: 1, maxLength: 20 })
  .map((characters) => characters.join('').replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
  .filter((words) => printed(words) !== '');

describe('a text', () => {
  it('comes from a role through a template into a document as it is, but for NFC and white space', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const document = documentOf(a, b);
        expect(textOf(document)).toEqual([printed(a), printed(b), `• ${printed(a)}`, `• ${printed(b)}`, printed(a)]);
        expect(document.title).toBe(printed(a));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps no-break spaces, also at its ends', () => {
    expect(textOf(documentOf('\u00A0 a \u00A0b\u00A0', 'x'))[0]).toBe('\u00A0 a \u00A0b\u00A0');
  });
});
