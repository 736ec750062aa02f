import { readFontFile } from '../../../text/font-file.js';
import { createJoinedSubset } from '../../../text/subset.js';
import type { Face } from '../../../text/types.js';
import { type FontProgram, fontProgram, writeFontObjects } from '../pdf-font.js';
import type { PdfFile } from '../pdfkit-file.js';

/** First and last code points of what is typed in any language: Latin and Greek letters, signs, quotation marks, dashes. */
const COMMON = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x384, 0x3ce],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
] as const;

/** The letters of a language by its script (ISO 15924), beside those. */
const ALPHABETS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  Thai: [[0xe01, 0xe5b]],
  Gujr: [
    [0x964, 0x965],
    [0xa80, 0xaff],
    [0x200c, 0x200d],
  ],
  Cyrl: [
    [0x400, 0x45f],
    [0x490, 0x491],
  ],
};

const remembered = new WeakMap<readonly Face[], Map<string, FontProgram>>();

/**
 * Writes the font that viewers show typed text with, and returns its number: one glyph for each character, so that they
 * find the glyph of a character by the font's map to Unicode. It holds the alphabet of the language, not the document's text.
 */
export function writeInputFont(faces: readonly Face[], language: string, file: PdfFile): number {
  const script = new Intl.Locale(language).maximize().script ?? '';
  const known = remembered.get(faces) ?? new Map<string, FontProgram>();
  remembered.set(faces, known);
  const program = known.get(script) ?? inputFont(faces, script);
  known.set(script, program);
  const id = file.reserve();
  writeFontObjects(id, program, file);
  return id;
}

function inputFont(faces: readonly Face[], script: string): FontProgram {
  const [face] = faces;
  if (face === undefined) throw new Error('the font stack is empty');
  const opened = faces.map((one) => ({ face: one, font: readFontFile(one.bytes) }));
  const [main] = opened.map(({ font }) => font);
  if (main === undefined) throw new Error('the font stack is empty');
  const joined = createJoinedSubset(main, face.notdef);
  const widths = [face.notdef.advanceWidth];
  const texts: (readonly number[])[] = [[0]];
  for (const codePoint of codePoints(script)) {
    const holder = opened.find((one) => one.font.unitsPerEm === main.unitsPerEm && one.face.plain(codePoint) !== null);
    const glyph = holder?.face.plain(codePoint) ?? null;
    if (holder === undefined || glyph === null) continue;
    const number = joined.includeGlyph(glyph, holder.font);
    widths[number] = glyph.advanceWidth;
    texts[number] = glyph.codePoints;
  }
  return fontProgram(face, joined.encode(), widths, texts);
}

function codePoints(script: string): readonly number[] {
  return [...COMMON, ...(ALPHABETS[script] ?? [])].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
