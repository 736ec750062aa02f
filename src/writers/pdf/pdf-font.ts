import type { PdfkitFontSource, PdfkitFontSubset } from 'pdfkit';
import type { Face, FontSubset } from '../../text/types.js';

/** A face in the shape of a font that pdfkit has parsed; pdfkit embeds it, shaping stays with `text/`. */
export interface FaceFont extends PdfkitFontSource {
  readonly subset: FontSubset;
}

/** A font for one document: its subset grows with the glyphs that the document uses. */
export function faceFont(face: Face): FaceFont & Readonly<Record<string, unknown>> {
  const subset = face.createSubset();
  const pdfkitSubset: PdfkitFontSubset = {
    includeGlyph: () => {
      throw new Error('glyphs are included by their face, not by number');
    },
    encode: () => subset.encode(),
  };
  return {
    subset,
    postscriptName: face.postscriptName,
    // Metrics of a face are in thousandths of an em already.
    unitsPerEm: 1000,
    ascent: face.ascent,
    descent: face.descent,
    lineGap: face.lineGap,
    xHeight: face.xHeight,
    capHeight: face.capHeight,
    bbox: face.bbox,
    italicAngle: face.italicAngle,
    post: { isFixedPitch: face.isFixedPitch },
    head: { macStyle: { italic: face.isItalic } },
    'OS/2': { sFamilyClass: face.familyClass },
    _tables: { head: { checkSumAdjustment: face.checkSumAdjustment } },
    getGlyph: () => face.notdef,
    createSubset: () => pdfkitSubset,
    layout: () => {
      throw new Error('text is shaped before it is drawn');
    },
  };
}
