import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { openFace } from '../../src/text/face.js';
import { readSfnt } from '../../src/text/sfnt.js';
import type { Glyph } from '../../src/text/types.js';
import { fontBytes } from './faces.js';
import { SAMPLES } from './samples.js';

const require = createRequire(import.meta.url);

/** Outline of a glyph as HarfBuzz reads it from a font file: an independent reader of composites. */
function outlineReader(bytes: Uint8Array): (gid: number, dx: number, dy: number) => string {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
  return (gid, dx, dy) =>
    font
      .glyphToJson(gid)
      .map(({ type, values }) => type + values.map((value, i) => value + (i % 2 === 0 ? dx : dy)).join(' '))
      .join('');
}

function expectSameOutlines(source: Uint8Array, glyphs: readonly Glyph[]): Uint8Array {
  const subset = openFace(source, 'source').createSubset();
  const numbers = glyphs.map((glyph) => subset.includeGlyph(glyph));
  const bytes = subset.encode();
  const [before, after] = [outlineReader(source), outlineReader(bytes)];
  const drawn = glyphs.map((_, i) => after(numbers[i] ?? 0, 0, 0));
  const wanted = glyphs.map(({ parts }) => parts.map(({ gid, dx, dy }) => before(gid, dx, dy)).join(''));
  expect(drawn).toEqual(wanted);
  return bytes;
}

/** A glyph for every character of a font, shaped alone. */
function everyGlyph(source: Uint8Array): readonly Glyph[] {
  const face = openFace(source, 'source');
  const characters = [...new harfbuzz.Face(new harfbuzz.Blob(source)).collectUnicodes()];
  return characters.filter(face.has).flatMap((character) => face.shape(String.fromCodePoint(character), 'en').glyphs);
}

describe('FontSubset.encode', () => {
  it('draws clusters of several glyphs as the shaper places them', () => {
    const cases = [
      ['noto-sans-thai-regular', 'th', /[\u0e01-\u0e5b]+/g],
      ['noto-sans-gujarati-bold', 'gu', /[\u0a80-\u0aff]+/g],
      ['noto-sans-regular', 'lt', /\S+/g],
    ] as const;
    for (const [name, language, word] of cases) {
      const face = openFace(fontBytes(name), name);
      const words = (SAMPLES[language] ?? []).join(' ').normalize('NFD').match(word) ?? [];
      const glyphs = words.flatMap((text) => face.shape(text, language).glyphs);
      expect(glyphs.some((glyph) => glyph.parts.length > 1)).toBe(true);
      expectSameOutlines(fontBytes(name), glyphs);
    }
  });

  it('draws a whole font with hinting, nested composites, and outlines beyond short offsets', () => {
    for (const file of ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSerif.ttf']) {
      const source = readFileSync(require.resolve(file));
      const glyphs = everyGlyph(source);
      expect(glyphs.length).toBeGreaterThan(3000);
      const tables = readSfnt(expectSameOutlines(source, glyphs));
      expect([...tables.keys()]).toEqual(expect.arrayContaining(['cvt ', 'fpgm', 'prep']));
      expect(tables.get('head')?.getInt16(50)).toBe(1);
    }
  });
});
