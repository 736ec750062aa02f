import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Answers } from './typed.js';

export function isSpoiled(said: Answers): said is Answers & { readonly spoiled: string } {
  return typeof said.spoiled === 'string';
}

/** A filled form as it must not arrive. */
export async function spoiled(form: Uint8Array, how: string): Promise<Uint8Array> {
  if (how === 'cut-off') return form.slice(0, form.length / 2);
  return how === 'printed' ? printed(form) : withoutNames(form);
}

/** As "print to PDF" leaves it: pages without fields. */
async function printed(form: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(form, { updateMetadata: false });
  pdf.catalog.delete(PDFName.of('AcroForm'));
  for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
  return pdf.save();
}

/** As some word processors save it: fields that no longer say which they are. */
function withoutNames(form: Uint8Array): Uint8Array {
  const parts = unzipSync(form);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace(/<w:tag w:val="[^"]*"\/>/g, '')) });
}
