import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReturn } from '../../../src/appraisal/read/read-return.js';
import { formatDiagnostics } from '../../../src/diagnostic/format.js';
import { checkbox, paragraph, rawDocx, textControl } from '../../support/raw-docx.js';
import { formObjects, rawPdf } from '../../support/raw-pdf.js';
import { compound } from '../../writers/docx/base/bases.js';
import { STAMP, STAMP_TEXT } from './stamp.js';

const STAMP_FIELD = `<< /FT /Tx /T (rolebook) /V (${STAMP_TEXT}) >>`;
const VALUE_FIELD = '<< /FT /Tx /T (kpi.deals.actual) /TU (Actual: deals) /V (12) >>';
const STAMP_CONTROL = textControl('rolebook', STAMP_TEXT.replaceAll('&', '&amp;'));

/** What is said of a file that is no return. */
function said(bytes: Uint8Array): string {
  const read = readReturn('back/form', bytes);
  expect(read.ok).toBe(false);
  return formatDiagnostics(read.diagnostics, () => null, { colour: false });
}

describe('a returned form', () => {
  it('is read from PDF', () => {
    const bytes = rawPdf(formObjects([STAMP_FIELD, VALUE_FIELD, '<< /FT /Tx /T (comments) >>']));
    expect(readReturn('a.pdf', bytes)).toEqual({
      ok: true,
      value: {
        path: 'a.pdf',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        format: 'pdf',
        stamp: STAMP,
        values: new Map([['kpi.deals.actual', '12']]),
        labels: new Map([
          ['kpi.deals.actual', 'Actual: deals'],
          ['comments', 'comments'],
        ]),
      },
      diagnostics: [],
    });
  });

  it('is read from Word, whatever its name says', () => {
    const read = readReturn('a.pdf', rawDocx({ body: STAMP_CONTROL + textControl('a', '1'), property: STAMP_TEXT }));
    expect(read).toMatchObject({ ok: true, value: { format: 'docx', stamp: STAMP, values: new Map([['a', '1']]) } });
  });

  it('is refused with the reason', () => {
    const field = '<< /FT /Tx /T (a) /V (1) >>';
    const texts = [
      rawPdf(formObjects([STAMP_FIELD, field])).subarray(0, -9),
      rawPdf(formObjects([field])),
      rawPdf(formObjects([field, STAMP_FIELD.replace('rolebook:1', 'rolebook:2')])),
      rawPdf(['<< /Type /Catalog >>']),
      rawPdf(['<< /Type /Catalog >>', `<< /Rolebook (${STAMP_TEXT}) >>`], '/Info 2 0 R'),
      rawPdf(formObjects([field]), '/Encrypt << /Filter /Adobe.PubSec /V 4 >>'),
      rawPdf(formObjects([STAMP_FIELD, `<< /FT /Tx /T (a) /V (${'x'.repeat(100_001)}) >>`])),
      rawDocx({ body: STAMP_CONTROL + textControl('a', '1') }).subarray(0, -9),
      rawDocx({ body: textControl('a', '1'), property: STAMP_TEXT }),
      rawDocx({ body: paragraph('') }),
      rawDocx({ body: STAMP_CONTROL + paragraph(checkbox('duty.a=done', '1') + checkbox('duty.a=partly', '1')) }),
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      zipSync({ 'a.txt': strToU8('text') }),
      compound('EncryptedPackage'),
      compound('WordDocument'),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      Buffer.from('id;name\n'),
      new Uint8Array(),
    ].map(said);
    expect(texts.join('\n')).toMatchInlineSnapshot(`
      "back/form: error return/damaged
        The PDF file is cut off or damaged, so values may be missing. Nothing of it was taken.
        hint: ask for the file once more, sent as it was saved

      back/form: error return/no-stamp
        The form does not say whose it is: it was made by "rolebook build", which knows no employee, or is not of Rolebook.
        hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

      back/form: error return/wrong-stamp
        What the form says of itself cannot be understood: it was changed, or a later version of Rolebook made it.
        hint: open the period again with this version of Rolebook, and have its form filled in

      back/form: error return/no-fields
        The PDF file has no fields: it was printed and scanned, or saved with "Print to PDF".
        hint: fill in the form on the screen and use "Save", not "Print"

      back/form: error return/no-fields
        The PDF file has no fields: it was printed and scanned, or saved with "Print to PDF". It once was a form of Rolebook.
        hint: fill in the form on the screen and use "Save", not "Print"

      back/form: error return/protected
        The PDF file opens only with a password.
        hint: open it with the password, save it without one, and send it again

      back/form, field "a": error return/too-large
        The field holds far more text than an appraisal needs.
        hint: shorten it, and send the file again

      back/form: error return/damaged
        The Word file is cut off or damaged, so values may be missing. Nothing of it was taken.
        hint: ask for the file once more, sent as it was saved

      back/form: error return/lost-tags
        Another word processor than Word has saved the form and dropped the names of its fields, so nobody can tell which value belongs where.
        hint: fill in the PDF form, or the Word form in Word, and send that file

      back/form: error return/no-fields
        The Word document has no fields: it is no form, or another program has saved it.
        hint: fill in the form on the screen and use "Save", not "Print"

      back/form, field "duty.a": error return/several-answers
        Of the boxes of "duty.a" 2 are ticked: "done", "partly".
        hint: leave only one, and send the file again

      back/form: error return/not-a-form
        The file is an OpenDocument text, in which the fields of a form are lost.
        hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

      back/form: error return/not-a-form
        The file is neither a PDF file nor a Word document (.docx).
        hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

      back/form: error return/protected
        The Word file opens only with a password.
        hint: open it in Word, take the password off (File, Info, Protect Document), save it and send it again

      back/form: error return/not-a-form
        The file is a document of the old kind (.doc).
        hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

      back/form: error return/not-a-form
        The file is a picture: a photo or a scan, which holds no values that can be read.
        hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

      back/form: error return/not-a-form
        The file is neither a PDF file nor a Word document (.docx).
        hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

      back/form: error return/not-a-form
        The file is empty.
        hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file
      "
    `);
  });
});
