import * as harfbuzz from 'harfbuzzjs';
import { createBoundedCache } from './bounded-cache.js';
import { drawnCharacters } from './coverage.js';
import { type FontFile, isEditable, readFontFile } from './font-file.js';
import { createGlyphStore } from './glyph-store.js';
import { clusterGlyphs, type ShapedText } from './shaped-clusters.js';
import { createSubset } from './subset.js';
import type { BoundingBox, Face, GlyphRun } from './types.js';

/** Distinct runs remembered per face: those of some hundred documents. */
const REMEMBERED_RUNS = 8192;
/** Longer texts are not words; they are shaped each time. */
const LONGEST_REMEMBERED = 100;

const POSTSCRIPT_NAME_ID = 6;

/**
 * Opens a font file. `key` is the name by which the face is known, such as that of its file. The bytes are kept; shaping
 * is by HarfBuzz. Throws when `fontProblem` or `fontRefusal` finds something: ask them first where a user
 * chose the file.
 */
export function openFace(bytes: Uint8Array, key: string): Face {
  const file = readFontFile(bytes);
  const harfbuzzFace = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  const font = new harfbuzz.Font(harfbuzzFace);
  const drawn = drawnCharacters(harfbuzzFace.collectUnicodes());
  const glyphs = createGlyphStore(file);
  const runs = createBoundedCache<string, GlyphRun>(REMEMBERED_RUNS);

  const face: Face = {
    key,
    postscriptName: harfbuzzFace.getName(POSTSCRIPT_NAME_ID, 'en') || key,
    bytes,
    isEditable: isEditable(bytes),
    ...faceMetrics(file),
    notdef: glyphs.notdef,
    has: (codePoint) => drawn.has(codePoint),
    shape(text, language) {
      const name = `${language} ${text}`;
      const known = runs.get(name);
      if (known !== undefined) return known;
      const run = runOf(face, clusterGlyphs(text, shapeWithHarfBuzz(font, text, language), glyphs));
      if (text.length <= LONGEST_REMEMBERED) runs.set(name, run);
      return run;
    },
    plain(codePoint) {
      const gid = font.nominalGlyph(codePoint);
      if (gid === undefined || !drawn.has(codePoint)) return null;
      const parts = file.hasOutline(gid) ? [{ gid, dx: 0, dy: 0 }] : [];
      return glyphs.intern(parts, file.advance(gid), String.fromCodePoint(codePoint));
    },
    softHyphen() {
      const run = face.shape('-', 'en');
      const [hyphen] = run.glyphs;
      const gid = hyphen?.parts[0]?.gid;
      if (hyphen === undefined || gid === undefined) return run;
      return { ...run, glyphs: [glyphs.intern(hyphen.parts, file.advance(gid), '\u00ad')] };
    },
    createSubset: () => createSubset(file, glyphs.notdef),
  };
  return face;
}

function runOf(face: Face, { glyphs, advances }: Pick<GlyphRun, 'glyphs' | 'advances'>): GlyphRun {
  return { face, glyphs, advances, width: advances.reduce((sum, advance) => sum + advance, 0) };
}

// One buffer for all faces: shaping is synchronous.
const buffer = new harfbuzz.Buffer();

function shapeWithHarfBuzz(font: harfbuzz.Font, text: string, language: string): ShapedText {
  buffer.clearContents();
  buffer.addText(text);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  buffer.setDirection(harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  return { infos: buffer.getGlyphInfos(), positions: buffer.getGlyphPositions() };
}

function faceMetrics({ metrics, unitsPerEm }: FontFile) {
  const scaled = (units: number) => (units * 1000) / unitsPerEm;
  const { minX, minY, maxX, maxY } = metrics.bbox;
  const bbox: BoundingBox = { minX: scaled(minX), minY: scaled(minY), maxX: scaled(maxX), maxY: scaled(maxY) };
  return {
    ascent: scaled(metrics.ascent),
    descent: scaled(metrics.descent),
    lineGap: scaled(metrics.lineGap),
    xHeight: scaled(metrics.xHeight),
    capHeight: scaled(metrics.capHeight),
    underlinePosition: scaled(metrics.underlinePosition),
    underlineThickness: scaled(metrics.underlineThickness),
    bbox,
    italicAngle: metrics.italicAngle,
    isFixedPitch: metrics.isFixedPitch,
    isItalic: metrics.isItalic,
    familyClass: metrics.familyClass,
    checkSumAdjustment: metrics.checkSumAdjustment,
  };
}
