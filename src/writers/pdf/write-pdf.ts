import { bad, good, hasErrors } from '../../diagnostic/diagnostic.js';
import { fieldsOf } from '../../document/fields.js';
import type { Writer } from '../types.js';
import { drawDocument } from './draw/draw-document.js';
import { layOut } from './layout.js';
import { informationOf, xmpPacket } from './metadata.js';
import { createPdfFile } from './pdfkit-file.js';
import { imagesOf, isFourColour } from './pictures.js';

/**
 * A document as tagged PDF 1.7: PDF/UA-1, and PDF/A-2a unless it has a four-colour picture, or fields to fill in on
 * screen, whose scripts PDF/A forbids. The same document, theme,
 * fonts and date of issue make the same bytes. Fails with `text/missing-glyph` for every character that no font has.
 */
export const writePdf: Writer = async (document, theme, { faces, hyphenate, issuedAt, fillable }) => {
  const { layout, diagnostics } = layOut(document, theme, faces, hyphenate ?? null, fillable === true);
  if (hasErrors(diagnostics)) return bad(diagnostics);
  const images = imagesOf(document);
  const form = fillable === true && (document.stamp !== '' || fieldsOf(document).length > 0);
  const archival = !form && !images.some(isFourColour);
  const file = await createPdfFile({
    language: document.language,
    info: {
      ...informationOf(document, issuedAt),
      ...(form && document.stamp !== '' ? { Rolebook: document.stamp } : {}),
    },
    archival,
  });
  for (const image of images) await file.embed(image);
  drawDocument(layout, file, form ? { document, faces } : null);
  return good(file.finish(xmpPacket(document, issuedAt, archival)), diagnostics);
};
