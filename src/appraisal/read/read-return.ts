import { createHash } from 'node:crypto';
import { bad, type Checked, good } from '../../diagnostic/diagnostic.js';
import { startsWith } from '../../document/bytes.js';
import { readStamp } from '../stamp.js';
import { readDocx } from './docx/read-docx.js';
import { pdfHeadAt, readPdf } from './pdf/read-pdf.js';
import {
  docxRefusal,
  pdfRefusal,
  severalAnswers,
  tooLongText,
  unknownKind,
  withoutFields,
  withoutStamp,
  wrongStamp,
} from './refusals.js';
import type { FormContent, ReturnedForm } from './types.js';

/** A form with a picture for a signature stays far below. */
export const MOST_RETURN_BYTES = 30 * 1024 * 1024;

/** Some thirty pages. */
const MOST_LETTERS = 100_000;

const ZIP = [0x50, 0x4b];

/**
 * The filled form that a file is, by its content and not by its name; else why it is none, in errors `return/…`. Neither
 * runs anything that is in the file, nor unpacks more than some ten megabytes.
 */
export function readReturn(path: string, bytes: Uint8Array): Checked<ReturnedForm> {
  if (pdfHeadAt(bytes) !== null) {
    const read = readPdf(bytes);
    return read.ok ? formOf(path, bytes, 'pdf', read.content) : bad([pdfRefusal(path, read.reason)]);
  }
  if (startsWith(bytes, ZIP)) {
    const read = readDocx(bytes);
    return read.ok ? formOf(path, bytes, 'docx', read.content) : bad([docxRefusal(path, read.reason)]);
  }
  return bad([unknownKind(path, bytes)]);
}

function formOf(
  path: string,
  bytes: Uint8Array,
  format: ReturnedForm['format'],
  content: FormContent,
): Checked<ReturnedForm> {
  const { stamp: text, fields } = content;
  if (fields.length === 0) return bad([withoutFields(path, format, content)]);
  if (text === null) return bad([withoutStamp(path)]);
  const stamp = readStamp(text);
  if (stamp === null) return bad([wrongStamp(path)]);
  const contradictions = fields.filter(({ values }) => values.length > 1);
  if (contradictions.length > 0) return bad(contradictions.map((field) => severalAnswers(path, field)));
  const tooLong = fields.find(({ values: [value = ''] }) => value.length > MOST_LETTERS);
  if (tooLong !== undefined) return bad([tooLongText(path, tooLong)]);
  const values = new Map(fields.flatMap(({ name, values: [value] }) => (value === undefined ? [] : [[name, value]])));
  const labels = new Map(fields.map(({ name, label }) => [name, label || name]));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return good({ path, sha256, format, stamp, values, labels });
}
