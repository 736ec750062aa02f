import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { startsWith } from '../../document/bytes.js';
import type { DocxResult } from './docx/read-docx.js';
import type { PdfFaultReason } from './pdf/objects.js';
import { type ReturnCode, returnError } from './report.js';
import type { FormContent, FoundField, ReturnedForm } from './types.js';

type Refusal = readonly [code: ReturnCode, message: string, hint: string];
type DocxReason = Extract<DocxResult, { ok: false }>['reason'];

const SEND_AGAIN = 'ask for the file once more, sent as it was saved';
const NOTHING_TAKEN = 'Nothing of it was taken.';
const TAKE_FORM = 'fill in the PDF or Word form that "rolebook appraisal open" made, and send that file';

const OF_PDF: Readonly<Record<PdfFaultReason, Refusal>> = {
  damaged: [
    'return/damaged',
    `The PDF file is cut off or damaged, so values may be missing. ${NOTHING_TAKEN}`,
    SEND_AGAIN,
  ],
  protected: [
    'return/protected',
    'The PDF file opens only with a password.',
    'open it with the password, save it without one, and send it again',
  ],
  'too-large': ['return/too-large', 'The PDF file unpacks to far more than a form holds.', TAKE_FORM],
};

const OF_DOCX: Readonly<Record<DocxReason, Refusal>> = {
  damaged: [
    'return/damaged',
    `The Word file is cut off or damaged, so values may be missing. ${NOTHING_TAKEN}`,
    SEND_AGAIN,
  ],
  protected: [
    'return/protected',
    'The Word file opens only with a password.',
    'open it in Word, take the password off (File, Info, Protect Document), save it and send it again',
  ],
  'too-large': ['return/too-large', 'The Word file unpacks to far more than a form holds.', TAKE_FORM],
  'open-document': [
    'return/not-a-form',
    'The file is an OpenDocument text, in which the fields of a form are lost.',
    TAKE_FORM,
  ],
  'other-archive': ['return/not-a-form', 'The file is neither a PDF file nor a Word document (.docx).', TAKE_FORM],
  'lost-tags': [
    'return/lost-tags',
    'Another word processor than Word has saved the form and dropped the names of its fields, so nobody can tell which value belongs where.',
    'fill in the PDF form, or the Word form in Word, and send that file',
  ],
};

export function pdfRefusal(file: string, reason: PdfFaultReason): Diagnostic {
  const [code, message, hint] = OF_PDF[reason];
  return returnError(code, { file }, message, hint);
}

export function docxRefusal(file: string, reason: DocxReason): Diagnostic {
  const [code, message, hint] = OF_DOCX[reason];
  return returnError(code, { file }, message, hint);
}

/** A compound file (MS-CFB 2.2): what Word wrote before 2007, and what it still puts around a file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How JPEG, PNG, TIFF and GIF files begin. */
const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
  [0x47, 0x49, 0x46, 0x38],
];
/** What stands at the fifth byte of the pictures of telephones (HEIC, AVIF), and at the ninth of WebP. */
const [BRANDS, WEBP] = [/^ftyp(?:heic|heix|heif|hevc|mif1|msf1|avif)/, /^WEBP/];

/** Why bytes that are neither a PDF file nor a ZIP archive are no form. */
export function unknownKind(file: string, bytes: Uint8Array): Diagnostic {
  const of = (message: string): Diagnostic => returnError('return/not-a-form', { file }, message, TAKE_FORM);
  if (bytes.length === 0) return of('The file is empty.');
  if (startsWith(bytes, COMPOUND)) {
    // Which of the two it is stands in the names of its streams (MS-OFFCRYPTO 1.3.3).
    if (/\.xls$/i.test(file)) return of('The file is a spreadsheet of the old kind (.xls): save it as .xlsx or .csv.');
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return isLocked ? docxRefusal(file, 'protected') : of('The file is a document of the old kind (.doc).');
  }
  if (isPicture(bytes)) {
    return of('The file is a picture: a photo or a scan, which holds no values that can be read.');
  }
  return of('The file is neither a PDF file nor a Word document (.docx).');
}

function isPicture(bytes: Uint8Array): boolean {
  const textAt = (at: number): string => Buffer.from(bytes.subarray(at, at + 8)).toString('latin1');
  return PICTURES.some((signature) => startsWith(bytes, signature)) || BRANDS.test(textAt(4)) || WEBP.test(textAt(8));
}

/** A file without fields: printed and scanned, or printed to a file, or something else altogether. */
export function withoutFields(file: string, format: ReturnedForm['format'], { stamp }: FormContent): Diagnostic {
  const was = stamp === null ? '' : ' It once was a form of Rolebook.';
  const message =
    format === 'pdf'
      ? `The PDF file has no fields: it was printed and scanned, or saved with "Print to PDF".${was}`
      : `The Word document has no fields: it is no form, or another program has saved it.${was}`;
  return returnError(
    'return/no-fields',
    { file },
    message,
    'fill in the form on the screen and use "Save", not "Print"',
  );
}

export function withoutStamp(file: string): Diagnostic {
  return returnError(
    'return/no-stamp',
    { file },
    'The form does not say whose it is: it was made by "rolebook build", which knows no employee, or is not of Rolebook.',
    TAKE_FORM,
  );
}

export function wrongStamp(file: string): Diagnostic {
  return returnError(
    'return/wrong-stamp',
    { file },
    'What the form says of itself cannot be understood: it was changed, or a later version of Rolebook made it.',
    'open the period again with this version of Rolebook, and have its form filled in',
  );
}

/** A field whose file gives several answers to it. */
export function severalAnswers(file: string, { name, label, values }: FoundField): Diagnostic {
  const answers = values.map((value) => `"${value}"`).join(', ');
  // A choice has no label of its own, only its boxes have.
  const message =
    label === ''
      ? `Of the boxes of "${name}" ${values.length} are ticked: ${answers}.`
      : `"${label}" has ${values.length} answers: ${answers}.`;
  return returnError(
    'return/several-answers',
    { file, field: name },
    message,
    'leave only one, and send the file again',
  );
}

/** A text that no person has typed into a form. */
export function tooLongText(file: string, { name, label }: FoundField): Diagnostic {
  const message = `${label === '' ? 'The field' : `"${label}"`} holds far more text than an appraisal needs.`;
  return returnError('return/too-large', { file, field: name }, message, 'shorten it, and send the file again');
}
