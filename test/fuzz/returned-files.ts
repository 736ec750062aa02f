import { deflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { stampText } from '../../src/appraisal/stamp.js';
import { checkbox, control, paragraph, rawDocx, run, textControl } from '../support/raw-docx.js';
import { formObjects, rawPdf, rawStream, updatedPdf } from '../support/raw-pdf.js';
import { mutateLines, mutateMarkup } from './mutate-text.js';
import type { Random } from './random.js';

/** A returned form with something in it changed by chance. */
export interface ReturnCase {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it was before; null where what it says was changed and not what it is written in. */
  readonly original: Uint8Array | null;
}

const STAMP = stampText({
  form: 'appraisal',
  employee: 'e-07',
  period: '2026-H2',
  segment: 1,
  role: 'account-manager',
  entity: 'brackenfold',
  language: 'lt',
  revision: 1,
  digest: '0123456789abcdef',
});

const PDF_FIELDS: readonly string[] = [
  `<< /FT /Tx /T (rolebook) /V (${STAMP}) >>`,
  '<< /FT /Tx /T (kpi.deals.actual) /TU (Actual) /V (1 234,5) >>',
  '<< /FT /Tx /T (comments) /V <FEFF0393B1> >>',
  '<< /FT /Tx /T (long) /V 9 0 R >>',
  '<< /FT /Btn /Ff 32768 /T (duty.search) /V /partly /Kids [<< /AS /partly >> << /AS /Off >>] >>',
  '<< /FT /Ch /T (decision.pay) /Opt [[(a) (First)] [(b) (Second)]] /V (b) >>',
];
const LONG_TEXT = rawStream('/Filter /FlateDecode', deflateSync(Buffer.from('a long text '.repeat(50))));
const PDF = rawPdf([...formObjects(PDF_FIELDS), LONG_TEXT]);
const SAVED_TWICE = updatedPdf(PDF, [[4, '<< /FT /Tx /T (kpi.deals.actual) /V (2 000) >>']]);

const DOCX = rawDocx({
  body: [
    textControl('rolebook', STAMP.replaceAll('&', '&amp;')),
    textControl('comments', 'Sutinku.'),
    paragraph(checkbox('duty.search=done', '1') + checkbox('duty.search=partly', '0')),
    paragraph(control('plan.1.by', '<w:date w:fullDate="2026-11-21T00:00:00Z"/>', run('21 November 2026'))),
    paragraph(control('a', '<w:dropDownList><w:listItem w:displayText="B" w:value="b"/></w:dropDownList>', run('B'))),
  ].join('\n'),
  header: textControl('employee.name', 'Jonas'),
  property: STAMP,
});

/** A changed form: the same for the same numbers. */
export function makeReturn(random: Random): ReturnCase {
  const isPdf = random.chance(0.5);
  const path = isPdf ? 'returned/form.pdf' : 'returned/form.docx';
  const original = isPdf ? random.pick([PDF, SAVED_TWICE]) : DOCX;
  if (random.chance(0.5)) return { path, bytes: flipped(original, random), original };
  return { path, bytes: isPdf ? withChangedObjects(random) : withChangedPart(random), original: null };
}

/** Some bytes changed, put in, taken out, or all from one of them on. */
function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(changed.length + 1);
    const added = Buffer.from(random.chance(0.7) ? [random.below(256)] : []);
    const removed = random.chance(0.1) ? changed.length : random.below(3);
    changed = Buffer.concat([changed.subarray(0, at), added, changed.subarray(at + removed)]);
  }
  return new Uint8Array(changed);
}

const SYNTAX = [
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  '/',
  ' 3 0 R ',
  ' 9 0 R ',
  ' 999 0 R ',
  '<',
  '>',
  '%',
  '-1',
  '1e9',
  'null',
  '\\',
];

/** A file of changed objects that is whole again. */
function withChangedObjects(random: Random): Uint8Array {
  const objects: (string | Uint8Array)[] = [...formObjects(PDF_FIELDS), LONG_TEXT];
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(objects.length);
    const object = objects[at] ?? '';
    objects[at] = typeof object === 'string' ? spliced(object, random) : flipped(object, random);
  }
  return rawPdf(objects);
}

function spliced(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(SYNTAX) + text.slice(at + random.below(4));
}

/** A package in which one part is changed, or is another one's. */
function withChangedPart(random: Random): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(DOCX);
  const names = Object.keys(parts);
  const [name, other] = [random.pick(names), random.pick(names)];
  const text = Buffer.from(parts[name] ?? []).toString();
  const change = random.below(4);
  if (change === 0) parts[name] = parts[other] ?? new Uint8Array();
  else if (change === 1) delete parts[name];
  else
    parts[name] = strToU8(
      change === 2 ? mutateMarkup(text, random) : mutateLines(text.replaceAll('><', '>\n<'), random),
    );
  return zipSync(parts);
}
