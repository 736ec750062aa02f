import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside } from '../../../src/document/bilingual/beside.js';
import { outline } from '../../../src/document/outline.js';
import type { Document } from '../../../src/document/types.js';
import { textOf } from '../../../src/document/walk.js';
import { showDiagnostics } from '../../support/show-diagnostics.js';
import { missingFrom, textsIn } from '../../support/texts-in.js';
import { documentOf } from '../support.js';
import { EVERYTHING } from './everything.js';

function joined(first: string, second: string): Document {
  const both = beside(documentOf(first), documentOf(second));
  if (!both.ok) throw new Error(showDiagnostics(both.diagnostics).join('\n'));
  return both.value;
}

function differences(first: string, second: string): readonly string[] {
  const document = (language: string, body: string): Document =>
    documentOf(`<document lang="${language}" title="T">\n${body}</document>`);
  const { diagnostics } = beside(document('en', first), document('el', second));
  return showDiagnostics(diagnostics).map((line) => line.replace('t.hbs:', ''));
}

describe('two documents beside each other', () => {
  it('are one, with every kind of block', async () => {
    await expect(outline(joined(EVERYTHING.en, EVERYTHING.el))).toMatchFileSnapshot('everything.txt');
  });

  it('can change places: then the other language comes first', () => {
    const { language, title, blocks } = joined(EVERYTHING.el, EVERYTHING.en);
    expect({ language, title }).toEqual({ language: 'el', title: 'Περιγραφή: Πωλητής / Description: Seller' });
    expect(textsIn(blocks, 'el').slice(0, 2)).toEqual(['Περιγραφή θέσης', 'Πωλητής']);
  });

  it('have numbers and fields once, and the marker of a clause before each of its texts', () => {
    const texts = textOf(joined(EVERYTHING.en, EVERYTHING.el)).map((text) => text.replaceAll('\u00A0', ' '));
    expect(texts.filter((text) => /^\d+\. /.test(text))).toEqual(['1. Duties', '1. Καθήκοντα']);
    expect(texts.filter((text) => text.startsWith('1.1. '))).toEqual(['1.1. Sells.', '1.1. Πουλά.']);
    expect(texts.filter((text) => text === '12,5' || text === '12.5')).toEqual(['12.5']);
    expect(texts.filter((text) => text.includes('☐'))).toEqual(['☐ Done / Έγινε ☐ Not done / Δεν έγινε']);
  });
});

describe('documents that are not built alike', () => {
  it.each([
    ['<p>A</p>', '<p>A</p><p>B</p>', '2:9', 'nothing', 'a paragraph'],
    ['<h1>A</h1><p>A</p>', '<p>A</p>', '2:1', 'a heading', 'nothing'],
    ['<p>A</p>', '<h1>A</h1>', '2:1', 'a paragraph', 'a heading'],
    ['<ul><li>A</li></ul>', '<ul><li>A</li><li>B</li></ul>', '2:1', 'one item', '2 items'],
    ['<p><input name="a" label="A"/></p>', '<p><input name="b" label="B"/></p>', '2:1', '"a"', '"b"'],
    ['<p><blank/></p>', '<p>A</p>', '2:1', 'a blank', 'no field'],
  ])('are a mistake: %s and %s', (one, other, place, first, second) => {
    const message = `The document has ${first} here in "en" and ${second} in "el".`;
    expect(differences(one, other)).toEqual([expect.stringContaining(`${place} bilingual/different: ${message}`)]);
  });
});

describe('the text of both', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
  const pair = fc.tuple(words, words);
  const block = fc.oneof(
    pair.map((texts) => texts.map((text) => `<p>${text}</p>`)),
    pair.map((texts) => texts.map((text) => `<table><tbody><tr><td>${text}</td></tr></tbody></table>`)),
    pair.map((texts) => texts.map((text) => `<dl><dt>${text}</dt><dd>${text}</dd></dl>`)),
    pair.map((texts) => texts.map((text) => `<ol class="clauses"><li>${text}<ol><li>${text}</li></ol></li></ol>`)),
    pair.map((texts) => texts.map((text) => `<section><ul><li>${text}</li></ul></section>`)),
  );

  it('is that of each in its order and its language, but for what both say in the same words', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const markup = (language: string, index: number): string =>
          `<document lang="${language}" title="T">${blocks.map((texts) => texts[index]).join('')}</document>`;
        const [first, second] = [markup('en', 0), markup('el', 1)];
        const both = joined(first, second);
        const one = textsIn(documentOf(first).blocks, 'en');
        const other = textsIn(documentOf(second).blocks, 'el');
        expect(textsIn(both.blocks, 'en')).toEqual(one);
        const found = textsIn(both.blocks, 'el');
        expect(missingFrom(found, other)).toEqual([]);
        const saidTwice = other.filter((text, index) => text !== one[index]);
        expect(missingFrom(saidTwice, found)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
