import { STAMP_FIELD } from '../../stamp.js';
import type { FormContent } from '../types.js';
import { formFields } from './form-fields.js';
import { isOf, PdfFault, type PdfFaultReason } from './objects.js';
import { openPdf, type PdfFile } from './open-file.js';
import { textOf } from './text-string.js';

const HEAD = '%PDF-';
/** Before its head a file may have something that a mail program has put there. */
const MOST_BYTES_BEFORE_HEAD = 1024;

/** Where the head of a PDF file is; null when the bytes are none. */
export function pdfHeadAt(bytes: Uint8Array): number | null {
  const at = Buffer.from(bytes.subarray(0, MOST_BYTES_BEFORE_HEAD)).indexOf(HEAD, 0, 'latin1');
  return at < 0 ? null : at;
}

export type PdfResult =
  | { readonly ok: true; readonly content: FormContent }
  | { readonly ok: false; readonly reason: PdfFaultReason };

/** Stamp and fields of a PDF file, the stamp no field itself. */
export function readPdf(bytes: Uint8Array): PdfResult {
  try {
    const file = openPdf(bytes.subarray(pdfHeadAt(bytes) ?? 0));
    const fields = formFields(file);
    const stamp = fields.find(({ name }) => name === STAMP_FIELD)?.values[0] ?? stampProperty(file);
    return { ok: true, content: { stamp, fields: fields.filter(({ name }) => name !== STAMP_FIELD) } };
  } catch (error) {
    if (error instanceof PdfFault) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** What the file says of itself beside its form. */
function stampProperty({ trailer, resolve }: PdfFile): string | null {
  const information = resolve(trailer.entries.get('Info'));
  const text = isOf(information, 'dictionary') ? textOf(resolve(information.entries.get('Rolebook'))) : '';
  return text === '' ? null : text;
}
