import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHelpers } from '../../src/template/helpers.js';
import { render } from '../../src/template/render.js';
import { LOCALE, load } from './support.js';

const PIECES = [
  ...[
    '{{',
    '}}',
    '{{{',
    '}}}',
    '{{#',
    '{{/',
    '{{>',
    '{{#>',
    '{{else}}',
    '{{!--',
    '--}}',
    '{{!',
    '{{#*inline "x"}}',
    '{{~',
    '~}}',
  ],
  ...[
    'if',
    'each',
    'a',
    'a.b',
    '../a',
    '@index',
    '@root',
    'this',
    'text',
    'number',
    'given',
    'part',
    '(',
    ')',
    '=',
    '|x|',
    'as',
  ],
  ...[
    '<p',
    '</p>',
    '<',
    '>',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '"',
    "'",
    '&',
    ' ',
    '\n',
    '\\',
    '1',
    '[',
    ']',
    'é',
    '😀',
  ],
  ...[
    '{{a}}',
    '{{#if a}}',
    '{{/if}}',
    '{{#each list as |x|}}',
    '{{/each}}',
    '<p class="x">',
    '{{> part}}',
    '{{text a}}',
  ],
];

describe('any source', () => {
  it('is either sound and can be filled in, or has diagnostics with places in it', () => {
    let sound = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const source = pieces.join('');
        const { documents, diagnostics } = load({ 'main.hbs': source, 'partials/part.hbs': '<p>{{a}}</p>' });
        const template = documents.get('main');
        expect(template === undefined).toBe(diagnostics.length > 0);
        const lines = source.split('\n');
        for (const { place } of diagnostics) {
          if (!('line' in place)) throw new Error('A mistake in a template has a line.');
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
        }
        if (template === undefined) return;
        sound += 1;
        render(template, { a: 'A', list: [1, 2] }, createHelpers(LOCALE));
      }),
      { numRuns: 1000 },
    );
    expect(sound).toBeGreaterThan(100);
  });
});
