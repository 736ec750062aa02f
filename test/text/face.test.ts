import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFace } from '../../src/text/face.js';
import { fontProblem, fontRefusal, readFontFile } from '../../src/text/font-file.js';
import { writeSfnt } from '../../src/text/sfnt.js';
import { CUTS } from '../../templates/fonts/cuts.js';
import { fontBytes, openStack } from './faces.js';

describe('openFace', () => {
  it('measures in thousandths of an em, whatever the units of the file', () => {
    const [noto] = openStack('regular');
    expect(noto).toMatchObject({
      key: 'noto-sans-regular',
      postscriptName: 'NotoSans-Regular',
      ascent: 1069,
      descent: -293,
      lineGap: 0,
      xHeight: 536,
      capHeight: 714,
      underlinePosition: -100,
      underlineThickness: 50,
      italicAngle: 0,
      isFixedPitch: false,
      isItalic: false,
    });
    const symbols = openStack('regular').at(-1);
    expect(readFontFile(fontBytes('symbols-regular')).unitsPerEm).toBe(2048);
    expect(symbols?.ascent).toBeCloseTo(928.2, 1);
    expect(symbols?.shape('≥', 'en').width).toBeCloseTo(837.9, 1);
  });

  it('shapes a text of no characters as nothing', () => {
    expect(openStack('regular')[0]?.shape('', 'en')).toMatchObject({ glyphs: [], advances: [], width: 0 });
  });

  it('draws a box for a character it does not have', () => {
    const [noto] = openStack('regular');
    expect(noto?.has(0x6f22)).toBe(false);
    expect(noto?.shape('漢', 'en').glyphs[0]?.parts).toEqual(noto?.notdef.parts);
    expect(noto?.notdef.id).toBe(0);
  });

  it('keeps ids unique and runs alike when its memory has been emptied', () => {
    const [noto] = openStack('bold');
    const before = noto?.shape('again', 'en');
    for (let i = 0; i < 17_000; i++)
      noto?.shape(
        `a${String.fromCharCode(0x300 + (i % 10), 0x300 + (i % 11), 0x300 + (i % 13), 0x300 + (i % 17))}`,
        'en',
      );
    const after = noto?.shape('again', 'en');
    expect(after?.advances).toEqual(before?.advances);
    expect(after?.glyphs[0]?.id).toBeGreaterThan(before?.glyphs[0]?.id ?? Infinity);
    const subset = noto?.createSubset();
    const numbers = [before, after].map((run) => run?.glyphs.map((glyph) => subset?.includeGlyph(glyph)));
    expect(numbers[1]).toEqual(numbers[0]);
  });
});

describe('fontProblem', () => {
  it('says what is wrong with a file that cannot be used', () => {
    expect(fontProblem(new Uint8Array([1, 2, 3]))).toBe('The file is not a font.');
    expect(fontProblem(new TextEncoder().encode('no font at all, only a text'))).toBe('The file is not a font.');
    expect(fontProblem(writeSfnt(new Map([['CFF ', new Uint8Array(4)]])))).toBe(
      'The font has PostScript outlines; TrueType outlines are needed.',
    );
    const { tables } = readFontFile(fontBytes('symbols-bold'));
    const copies = new Map(
      [...tables].map(([tag, view]) => [tag, new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice()]),
    );
    expect(fontProblem(writeSfnt(copies))).toBeNull();
    copies.delete('OS/2');
    copies.delete('post');
    expect(fontProblem(writeSfnt(copies))).toBe('The font lacks these tables: OS/2, post.');
    expect(() => openFace(writeSfnt(copies), 'broken')).toThrow('The font lacks these tables: OS/2, post.');
  });

  it('says what the maker of a font forbids', () => {
    const { tables } = readFontFile(fontBytes('symbols-bold'));
    const copies = new Map(
      [...tables].map(([tag, view]) => [tag, new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice()]),
    );
    const refusal = (fsType: number): string | null => {
      copies.get('OS/2')?.set([fsType >> 8, fsType & 255], 8);
      return fontRefusal(writeSfnt(copies));
    };
    // Installable, for printing, for editing; and the least restrictive of several, as old fonts have them.
    expect([0, 4, 8, 6].map(refusal)).toEqual([null, null, null, null]);
    expect(refusal(2)).toBe('The maker of the font forbids putting it into documents.');
    expect(refusal(0x100)).toMatch(/forbids putting a part of it/);
    expect(refusal(0x208)).toBe('The maker of the font allows only its bitmaps in documents.');
    copies.get('OS/2')?.set([0, 2], 8);
    expect(() => openFace(writeSfnt(copies), 'forbidden')).toThrow('The maker of the font forbids');
  });
});

describe('the font cuts', () => {
  const files = readdirSync(new URL('../../templates/fonts/', import.meta.url));

  it('are all there, with their licences, and small', () => {
    expect(files.filter((file) => file.endsWith('.ttf'))).toEqual(CUTS.map((cut) => cut.file).sort());
    expect(files).toEqual(expect.arrayContaining(['LICENSE-DejaVu.txt', 'OFL.txt', 'README.md']));
    const total = CUTS.reduce((sum, cut) => sum + fontBytes(cut.file.replace('.ttf', '')).length, 0);
    expect(total).toBeGreaterThan(300_000);
    expect(total).toBeLessThan(800_000);
  });

  it('may be embedded, are drawn in TrueType outlines, and have names of their own', () => {
    const names = CUTS.map((cut) => {
      const bytes = fontBytes(cut.file.replace('.ttf', ''));
      expect(fontProblem(bytes)).toBeNull();
      expect(readFontFile(bytes).tables.get('OS/2')?.getUint16(8)).toBe(0);
      return openFace(bytes, cut.file).postscriptName;
    });
    expect(new Set(names).size).toBe(CUTS.length);
    expect(names).toEqual(
      expect.arrayContaining(['NotoSans-Regular', 'NotoSansThai-Bold', 'NotoSansGujarati-Regular']),
    );
  });
});
