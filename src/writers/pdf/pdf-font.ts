import { createHash } from 'node:crypto';
import type { Face, FontSubset, GlyphRun } from '../../text/types.js';
import { type PackedStream, type PdfFile, packStream } from './pdfkit-file.js';
import { num, reference, textString, twoBytes } from './syntax.js';

/** A face as a font of one file: its subset grows with the text that is encoded. */
export interface PdfFont {
  /** Number of the font's object. */
  readonly id: number;
  /** By which the content of pages calls it. */
  readonly name: string;
  /** A run as the inside of a string in the array of `TJ`, which it leaves for kerning; each character is a byte. */
  readonly encode: (run: GlyphRun) => string;
}

/** The fonts of one file. */
export interface PdfFonts {
  readonly of: (face: Face) => PdfFont;
  /** Writes all fonts, when no more text comes. */
  readonly write: () => void;
}

interface FontUnderWay {
  readonly face: Face;
  readonly font: PdfFont;
  readonly subset: FontSubset;
  /** By number in the subset. */
  readonly widths: number[];
  readonly texts: (readonly number[])[];
}

export function createPdfFonts(file: PdfFile): PdfFonts {
  const fonts = new Map<Face, FontUnderWay>();
  return {
    of(face) {
      const known = fonts.get(face);
      if (known !== undefined) return known.font;
      const made = openFont(face, file.reserve(), `F${fonts.size + 1}`);
      fonts.set(face, made);
      return made.font;
    },
    write() {
      for (const font of fonts.values()) writeFont(font, file);
    },
  };
}

function openFont(face: Face, id: number, name: string): FontUnderWay {
  const subset = face.createSubset();
  const widths: number[] = [face.notdef.advanceWidth];
  const texts: (readonly number[])[] = [[0]];
  const codes: string[] = [];
  const encoded = new Map<GlyphRun, string>();
  const encode = (run: GlyphRun): string => {
    let text = '';
    for (let index = 0; index < run.glyphs.length; index++) {
      const glyph = run.glyphs[index];
      if (glyph === undefined) break;
      const number = subset.includeGlyph(glyph);
      if (codes[number] === undefined) {
        codes[number] = twoBytes(number);
        widths[number] = glyph.advanceWidth;
        texts[number] = glyph.codePoints;
      }
      text += codes[number];
      const kerning = glyph.advanceWidth - (run.advances[index] ?? 0);
      if (kerning !== 0) text += `)${num(kerning)}(`;
    }
    encoded.set(run, text);
    return text;
  };
  return { face, font: { id, name, encode: (run) => encoded.get(run) ?? encode(run) }, subset, widths, texts };
}

function writeFont({ face, font, subset, widths, texts }: FontUnderWay, file: PdfFile): void {
  writeFontObjects(font.id, fontProgram(face, subset.encode(), widths, texts), file);
}

/** A font as files embed it, ready to be written to several of them. */
export interface FontProgram {
  readonly face: Face;
  /** In PDF syntax. */
  readonly name: string;
  readonly length: number;
  readonly file: PackedStream;
  readonly toUnicode: PackedStream;
  readonly widths: string;
}

/** A font file with what each of its glyphs is wide and stands for; `face` gives the measures of the whole. */
export function fontProgram(
  face: Face,
  bytes: Uint8Array,
  widths: readonly number[],
  texts: readonly (readonly number[])[],
): FontProgram {
  return {
    face,
    name: `/${subsetTag(bytes)}+${face.postscriptName.replace(/[^\w-]/g, '')}`,
    length: bytes.length,
    file: packStream(bytes),
    toUnicode: packStream(Buffer.from(unicodeMap(texts), 'latin1')),
    widths: widths.map(num).join(' '),
  };
}

/** Type 0 font with a TrueType descendant (ISO 32000-1, 9.7): codes are numbers of glyphs in the subset. */
export function writeFontObjects(id: number, program: FontProgram, file: PdfFile): void {
  const { face, name, widths } = program;
  const fontFile = file.addStream(`/Length1 ${program.length}`, program.file);
  const toUnicode = file.addStream('', program.toUnicode);
  const descriptor = file.reserve();
  file.write(
    descriptor,
    `<</Type/FontDescriptor/FontName${name}/Flags ${flags(face)}/FontBBox[${boundingBox(face)}]` +
      `/ItalicAngle ${num(face.italicAngle)}/Ascent ${num(face.ascent)}/Descent ${num(face.descent)}` +
      `/CapHeight ${num(face.capHeight)}/XHeight ${num(face.xHeight)}/StemV 0/FontFile2 ${reference(fontFile)}>>`,
  );
  const descendant = file.reserve();
  file.write(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDToGIDMap/Identity/FontDescriptor ${reference(descriptor)}` +
      `/CIDSystemInfo<</Registry${textString('Adobe')}/Ordering${textString('Identity')}/Supplement 0>>` +
      `/W[0[${widths}]]>>`,
  );
  file.write(
    id,
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]` +
      `/ToUnicode ${reference(toUnicode)}>>`,
  );
}

/** Six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4), from the subset's bytes. */
function subsetTag(bytes: Uint8Array): string {
  const hash = createHash('md5').update(bytes).digest();
  return String.fromCharCode(...[...hash.subarray(0, 6)].map((byte) => 65 + (byte % 26)));
}

/** Fixed pitch, serifs, symbolic (it has an encoding of its own), italic (ISO 32000-1, table 123). */
function flags(face: Face): number {
  const serif = face.familyClass >> 8 >= 1 && face.familyClass >> 8 <= 7;
  return (face.isFixedPitch ? 1 : 0) | (serif ? 2 : 0) | 4 | (face.isItalic ? 64 : 0);
}

function boundingBox({ bbox }: Face): string {
  return [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(num).join(' ');
}

/** Codes to Unicode (ISO 32000-1, 9.10.3), in ranges whose codes share their first byte. */
function unicodeMap(texts: readonly (readonly number[])[]): string {
  const ranges: string[] = [];
  for (let first = 0; first < texts.length; first += 256) {
    const entries = texts.slice(first, first + 256).map((codePoints) => `<${utf16Hex(codePoints)}>`);
    ranges.push(`<${hex(first)}> <${hex(first + entries.length - 1)}> [${entries.join(' ')}]`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${ranges.length} beginbfrange`,
    ...ranges,
    'endbfrange endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function utf16Hex(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  let digits = '';
  for (let index = 0; index < text.length; index++) digits += hex(text.charCodeAt(index));
  return digits;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
