import { readReturn } from '../../src/appraisal/read/read-return.js';
import { dateIn, numberIn } from '../../src/appraisal/read/values.js';
import { stampText } from '../../src/appraisal/stamp.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { STAMP } from './appraisal-workspace.js';
import type { Act, Scene } from './example-scene.js';
import { memoryWorld } from './memory-world.js';
import { bombDocx, checkbox, paragraph, rawDocx, textControl } from './raw-docx.js';
import { formObjects, rawPdf } from './raw-pdf.js';

const [PDF, WORD] = ['returned/e-07.pdf', 'returned/e-07.docx'];

/** By code of `return/…`, what was done to a form before it came back. */
export function returnScenes(): Readonly<Record<string, Scene>> {
  const stamp = stampText({ ...STAMP, employee: 'e-07' });
  const mark = `<< /FT /Tx /T (rolebook) /V (${stamp}) >>`;
  const comment = '<< /FT /Tx /T (comments) /TU (Comments) /V (Agreed.) >>';
  const body = textControl('rolebook', stamp.replaceAll('&', '&amp;')) + textControl('comments', 'Agreed.');
  const pdf = rawPdf(formObjects([mark, comment]));
  const word = rawDocx({ body, property: stamp });
  const boxes = (second: string): Uint8Array =>
    rawDocx({ body: body + paragraph(checkbox('duty.visits=done', '1') + checkbox('duty.visits=partly', second)) });
  const ofPdf = (bad: Uint8Array, did: string, right: string): Scene =>
    scene(reading(PDF, bad), did, reading(PDF, pdf), right);
  const ofWord = (bad: Uint8Array, did: string, right: string): Scene =>
    scene(reading(WORD, bad), did, reading(WORD, word), right);

  return {
    'return/damaged': ofPdf(
      pdf.subarray(0, -20),
      'The connection broke while the filled form was being uploaded.\n',
      'The file was uploaded again, as a whole.\n',
    ),
    'return/lost-tags': ofWord(
      rawDocx({ body: paragraph(''), property: stamp }),
      'The Word form was filled in with LibreOffice and saved as .docx.\n',
      'The Word form was filled in with Word.\n',
    ),
    'return/no-fields': ofPdf(
      rawPdf(['<< /Type /Catalog >>']),
      'The form was filled in by hand, and the printer made a PDF file of the sheets.\n',
      'The form was filled in on the screen and saved.\n',
    ),
    'return/no-stamp': ofPdf(
      rawPdf(formObjects([comment])),
      'The form out/en/sales-representative/appraisal.pdf of "rolebook build" was filled in.\n',
      'The form of the employee was filled in, which "rolebook appraisal open" made.\n',
    ),
    'return/not-a-date': typed(
      'Date of the conversation',
      '03/04/2026',
      '3 April 2026',
      (field) => dateIn(field).diagnostics,
    ),
    'return/not-a-form': scene(
      reading('returned/e-07.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
      'The form was filled in by hand and photographed.\n',
      reading(PDF, pdf),
      'The form was filled in on the screen and saved.\n',
    ),
    'return/not-a-number': typed('Actual: Visits', 'about 60', '60', (field) => numberIn(field).diagnostics),
    'return/protected': ofPdf(
      rawPdf(formObjects([mark]), '/Encrypt << /Filter /Adobe.PubSec /V 4 >>'),
      'The filled form was saved with a password.\n',
      'The filled form was saved without a password.\n',
    ),
    'return/several-answers': scene(
      reading(WORD, boxes('1')),
      'In the Word form two boxes of one duty are ticked.\n',
      reading(WORD, boxes('0')),
      'One box of the duty is ticked.\n',
    ),
    'return/too-large': ofWord(
      bombDocx({ body, files: { 'word/media/picture.bmp': new Uint8Array(220_000_000) } }),
      'A picture of 220 MB, all white, was put into the form, and the file has only 200 kB.\n',
      'The form holds no such picture.\n',
    ),
    'return/wrong-stamp': ofPdf(
      rawPdf(formObjects([mark.replace('e-07', ''), comment])),
      'Somebody took the id of the employee out of the hidden field of the form.\n',
      'The hidden field of the form was left alone.\n',
    ),
  };
}

function scene(bad: Act, did: string, good: Act, right: string): Scene {
  return { bad, good, told: { bad: did, good: right }, isBare: false };
}

function saying(diagnostics: () => readonly Diagnostic[]): Act {
  const world = memoryWorld();
  const run = async (): Promise<void> =>
    world.printError(formatDiagnostics(diagnostics(), () => null, { colour: false }));
  return { world, run };
}

function reading(path: string, bytes: Uint8Array): Act {
  return saying(() => readReturn(path, bytes).diagnostics);
}

type Read = (field: Parameters<typeof numberIn>[0]) => readonly Diagnostic[];

/** Two texts in a field of a form in English. */
function typed(label: string, bad: string, good: string, read: Read): Scene {
  const field = { file: PDF, name: 'field', label, conventions: 'en-GB' };
  const act = (text: string): Act => saying(() => read({ ...field, text }));
  return scene(act(bad), `The field "${label}" of an English form says "${bad}".\n`, act(good), `It says "${good}".\n`);
}
