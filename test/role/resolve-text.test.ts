import { describe, expect, it } from 'vitest';
import { resolveText } from '../../src/role/resolve-text.js';

const VALUES = new Map<string, string | number | { readonly clause: string }>([
  ['kpis.calls.target', 12_345.5],
  ['kpis.deals.target', 3],
  ['posts.head', 'Head of Sales'],
  ['duties.visits', { clause: 'duties.visits' }],
]);

function resolve(value: string, language: string) {
  const source = { value, stretchPlace: () => ({ file: 'f' }) };
  const { text, diagnostics } = resolveText(source, VALUES, language);
  return diagnostics.length === 0 ? text : diagnostics.map(({ message }) => message);
}

describe('a text with placeholders', () => {
  it('writes figures as the language does', () => {
    expect(resolve('{kpis.calls.target}', 'en')).toEqual(['12,345.5']);
    expect(resolve('{kpis.calls.target}', 'el')).toEqual(['12.345,5']);
    expect(resolve('{kpis.calls.target}', 'nb')).toEqual(['12\u00a0345,5']);
  });

  it('chooses the plural form by the rules of the language', () => {
    const text = '{kpis.deals.target, plural, one {# sandoris} few {# sandoriai} many {# sandorio} other {# sandorių}}';
    expect(resolve(text, 'lt')).toEqual(['3 sandoriai']);
    expect(resolve('{kpis.deals.target, plural, one {# deal} other {# deals}}', 'en')).toEqual(['3 deals']);
  });

  it('says when the form that a figure needs is missing', () => {
    expect(resolve('{kpis.deals.target, plural, one {#} other {#}}', 'lt')).toEqual([
      'The figure 3 needs the plural form "few".',
    ]);
  });

  it('leaves clause numbers to the document', () => {
    expect(resolve('As {posts.head} says, see {duties.visits}.', 'en')).toEqual([
      'As Head of Sales says, see ',
      { clause: 'duties.visits' },
      '.',
    ]);
  });
});
