import { describe, expect, it } from 'vitest';
import { openFace } from '../../src/text/face.js';
import { checksum, readSfnt } from '../../src/text/sfnt.js';
import { shapeWord } from '../../src/text/shape-word.js';
import type { Face, Glyph } from '../../src/text/types.js';
import { fontBytes, openStack } from './faces.js';
import { allSamples } from './samples.js';

const stack = openStack('regular');

/** A font file read again without the code that wrote it, but for the table directory. */
function parse(bytes: Uint8Array) {
  const tables = readSfnt(bytes);
  const table = (tag: string): DataView => {
    const view = tables.get(tag);
    if (view === undefined) throw new Error(`no ${tag}`);
    return view;
  };
  const count = table('maxp').getUint16(4);
  const isLong = table('head').getInt16(50) === 1;
  const loca = Array.from({ length: count + 1 }, (_, i) =>
    isLong ? table('loca').getUint32(4 * i) : 2 * table('loca').getUint16(2 * i),
  );
  const outline = (i: number) => {
    const [from = 0, to = 0] = [loca[i], loca[i + 1]];
    return to === from ? null : new DataView(table('glyf').buffer, table('glyf').byteOffset + from, to - from);
  };
  const components = (i: number): { gid: number; flags: number; dx: number; dy: number }[] => {
    const view = outline(i);
    if (view === null || view.getInt16(0) >= 0) return [];
    const found = [];
    for (let at = 10, flags = 0x20; (flags & 0x20) !== 0; ) {
      flags = view.getUint16(at);
      const areWords = (flags & 1) !== 0;
      const [dx, dy] = areWords
        ? [view.getInt16(at + 4), view.getInt16(at + 6)]
        : [view.getInt8(at + 4), view.getInt8(at + 5)];
      found.push({ gid: view.getUint16(at + 2), flags, dx, dy });
      at += 4 + (areWords ? 4 : 2) + ((flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0);
    }
    return found;
  };
  const advance = (i: number) => table('hmtx').getUint16(4 * i);
  const leftSideBearing = (i: number) => table('hmtx').getInt16(4 * i + 2);
  return { tables, table, count, loca, outline, components, advance, leftSideBearing };
}

function glyphsOfSamples(face: Face): readonly Glyph[] {
  const runs = allSamples().flatMap(([language, text]) => shapeWord(text, stack, language));
  const glyphs = runs.filter((run) => run.face === face).flatMap((run) => run.glyphs);
  expect(glyphs.length).toBeGreaterThan(5);
  return glyphs;
}

function subsetOf(face: Face, glyphs: readonly Glyph[]) {
  const subset = face.createSubset();
  const numbers = glyphs.map((glyph) => subset.includeGlyph(glyph));
  return { numbers, bytes: subset.encode() };
}

describe('FontSubset', () => {
  for (const face of stack) {
    it(`is a sound font file (${face.key})`, () => {
      const { bytes } = subsetOf(face, glyphsOfSamples(face));
      const font = parse(bytes);
      expect([...font.tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
      expect(checksum(new DataView(bytes.buffer), 0, bytes.length)).toBe(0xb1b0afba);
      expect(font.table('hhea').getUint16(34)).toBe(font.count);
      expect(font.table('hmtx').byteLength).toBe(4 * font.count);
      expect(font.loca).toEqual([...font.loca].sort((a, b) => a - b));
      expect(font.loca.at(-1)).toBe(font.table('glyf').byteLength);
      const maxComponents = Math.max(...Array.from({ length: font.count }, (_, i) => font.components(i).length));
      expect(font.table('maxp').getUint16(28)).toBe(maxComponents);
      for (let i = 0; i < font.count; i++) {
        for (const component of font.components(i)) {
          expect(component.gid).toBeLessThan(font.count);
          expect(font.outline(component.gid)).not.toBeNull();
        }
        if (font.outline(i) !== null) expect(font.outline(i)?.getInt16(2)).toBe(font.leftSideBearing(i));
      }
    });

    it(`holds every glyph with its advance and its parts in place (${face.key})`, () => {
      const glyphs = glyphsOfSamples(face);
      const { numbers, bytes } = subsetOf(face, glyphs);
      const font = parse(bytes);
      const unitsPerEm = font.table('head').getUint16(18);
      glyphs.forEach((glyph, i) => {
        const number = numbers[i] ?? 0;
        expect((font.advance(number) * 1000) / unitsPerEm).toBeCloseTo(glyph.advanceWidth, 9);
        if (glyph.parts.length === 0) expect(font.outline(number)).toBeNull();
        if (glyph.parts.length > 1) {
          const places = font.components(number).map(({ dx, dy }) => [dx, dy]);
          expect(places).toEqual(glyph.parts.map(({ dx, dy }) => [dx, dy]));
        }
      });
    });
  }

  it('gives the same bytes for the same glyphs, from another opening of the font too', () => {
    const name = 'noto-sans-gujarati-regular';
    const make = (face: Face) => subsetOf(face, face.shape('ક્ષિતિજ ત્રિવેદી', 'gu').glyphs).bytes;
    const [first, second] = [openFace(fontBytes(name), name), openFace(fontBytes(name), name)];
    second.shape('વિદ્યાર્થી', 'gu');
    expect(make(second)).toEqual(make(first));
    expect(make(first)).toEqual(make(first));
  });

  it('numbers glyphs from 1 in order of first use, one number for one content', () => {
    const [face] = stack;
    const subset = face?.createSubset();
    const [a, b] = face?.shape('ab', 'en').glyphs ?? [];
    if (face === undefined || a === undefined || b === undefined || subset === undefined) throw new Error('no glyphs');
    expect([face.notdef, b, a, b, { ...a, id: 9_999_999 }].map((glyph) => subset.includeGlyph(glyph))).toEqual([
      0, 1, 2, 1, 2,
    ]);
  });

  it('keeps composites of the font whole, with the components they are made of', () => {
    const face = stack[0];
    const { numbers, bytes } = subsetOf(face as Face, face?.shape('é', 'en').glyphs ?? []);
    const font = parse(bytes);
    const components = font.components(numbers[0] ?? 0);
    expect(components).toHaveLength(2);
    expect(font.count).toBe(4);
    expect(components.map(({ gid }) => gid)).toEqual([2, 3]);
  });
});
