import { describe, expect, it } from 'vitest';
import type { Picture, Pictures } from '../../../src/document/types.js';
import { imagesOf, isFourColour } from '../../../src/writers/pdf/pictures.js';
import { readPdfObjects } from '../../support/pdf-objects.js';
import { documentOf, pdfOf } from './document-of.js';

/** A PNG of one half-transparent red point. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

/** A JPEG as far as its frame header, behind an application segment. */
function jpegOf(components: number): Extract<Picture, { readonly type: 'png' | 'jpeg' }> {
  const bytes = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 16, 0, 16, components, 0, 0, 0, 0];
  return { type: 'jpeg', bytes: Uint8Array.from(bytes), widthPx: 16, heightPx: 16 };
}

const PICTURES: Pictures = new Map([['logo', { type: 'png', bytes: POINT, widthPx: 1, heightPx: 1 }]]);

const IMAGE = '<figure><img src="logo" alt="A point" height="10mm"/></figure>';

describe('imagesOf', () => {
  it('finds images in heads, feet, sections, lists and cells', () => {
    const document = documentOf(
      `<document lang="en" title="Sample"><header class="first">${IMAGE}</header><header>${IMAGE}</header><footer>${IMAGE}</footer>
        <section>${IMAGE}</section><ul><li><p>Text</p>${IMAGE}</li></ul><dl><dt>Term</dt><dd>${IMAGE}</dd></dl>
        <table class="grid"><tbody><tr><td>${IMAGE}</td></tr></tbody></table></document>`,
      PICTURES,
    );
    expect(imagesOf(document)).toHaveLength(7);
  });
});

describe('isFourColour', () => {
  it('counts the colour components of a JPEG', () => {
    expect([1, 3, 4].map((components) => isFourColour(jpegOf(components)))).toEqual([false, false, true]);
  });

  it('takes a PNG, and what is no JPEG at all, as harmless', () => {
    expect(isFourColour({ type: 'png', bytes: POINT, widthPx: 1, heightPx: 1 })).toBe(false);
    expect(isFourColour({ type: 'jpeg', bytes: Uint8Array.from([0xff, 0xd8]), widthPx: 1, heightPx: 1 })).toBe(false);
  });
});

describe('images in a file', () => {
  it('are embedded once, however often they are shown', async () => {
    const bytes = await pdfOf(documentOf(`<document lang="en" title="Sample">${IMAGE}${IMAGE}</document>`, PICTURES));
    const { trailer, dictionary, list } = readPdfObjects(bytes);
    const catalogue = dictionary(trailer.entries.get('Root')).entries;
    const [page] = list(dictionary(catalogue.get('Pages')).entries.get('Kids'));
    const images = dictionary(dictionary(dictionary(page).entries.get('Resources')).entries.get('XObject')).entries;
    expect([...images.keys()]).toEqual(['I1']);
    expect(dictionary(images.get('I1')).entries.has('SMask')).toBe(true);
  });
});
