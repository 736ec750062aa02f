import { bad, good, hasErrors } from '../../diagnostic/diagnostic.js';
import type { Writer } from '../types.js';
import { drawDocument } from './draw/draw-document.js';
import { layOut } from './layout.js';
import { informationOf, xmpPacket } from './metadata.js';
import { createPdfFile } from './pdfkit-file.js';
import { imagesOf, isFourColour } from './pictures.js';

/**
 * A document as tagged PDF 1.7: PDF/UA-1, and PDF/A-2a unless it has a four-colour picture. The same document, theme,
 * fonts and date of issue make the same bytes. Fails with `text/missing-glyph` for every character that no font has.
 */
export const writePdf: Writer = async (document, theme, { faces, hyphenate, issuedAt }) => {
  const { layout, diagnostics } = layOut(document, theme, faces, hyphenate ?? null);
  if (hasErrors(diagnostics)) return bad(diagnostics);
  const images = imagesOf(document);
  const archival = !images.some(isFourColour);
  const file = await createPdfFile({
    language: document.language,
    info: informationOf(document, issuedAt),
    archival,
  });
  for (const image of images) await file.embed(image);
  drawDocument(layout, file);
  return good(file.finish(xmpPacket(document, issuedAt, archival)), diagnostics);
};
