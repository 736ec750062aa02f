/**
 * Plays the people of the walk-through: fills the forms of a period in, as a PDF viewer and Word do.
 *
 *     npx tsx examples/walk-through/fill-in.ts <workspace> <period> <folder> [--corrected]
 *
 * `answers.yaml` says what goes into which form. Six forms of the first period are wrong on purpose; with `--corrected`, these
 * are written as they should have been, and no others.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parse } from 'yaml';
import { readStamp } from '../../src/appraisal/stamp.js';
import { fillAsWord } from '../../test/verify/fill-docx.js';
import { fillWithPdfLib } from '../../test/verify/fill-pdf.js';
import { isSpoiled, spoiled } from './spoiled.js';
import { type Answers, type FormField, typed } from './typed.js';

interface Returns {
  readonly right: Readonly<Record<string, Answers>>;
  readonly wrong?: Readonly<Record<string, Answers>>;
}

/** `e-18-2-manager.docx`: whose, of which part of the period, filled in by whom, with what. */
const NAME = /^(?<employee>e-\d+)(?:-(?<segment>\d))?-(?<kind>self|manager|second|kpi-sheet)2?\.(?<format>pdf|docx)$/;

const [workspace = '', period = '', folder = '', option] = process.argv.slice(2);
const file = fileURLToPath(new URL('answers.yaml', import.meta.url));
const periods: Readonly<Record<string, Returns>> = parse(readFileSync(file, 'utf8'));
const returns = periods[period];
if (returns === undefined) throw new Error(`answers.yaml says nothing of "${period}"`);
const { right, wrong = {} } = returns;
const answers = option === '--corrected' ? corrected() : { ...right, ...withFaults() };
mkdirSync(folder, { recursive: true });
for (const [name, said] of Object.entries(answers)) writeFileSync(join(folder, name), await filledIn(name, said));
console.log(`${Object.keys(answers).length} files written to ${folder}/.`);

function corrected(): Readonly<Record<string, Answers>> {
  return Object.fromEntries(Object.entries(right).filter(([name]) => name in wrong));
}

function withFaults(): Readonly<Record<string, Answers>> {
  const usual = (name: string): Answers => right[name.replace('2.', '.')] ?? {};
  return Object.fromEntries(Object.entries(wrong).map(([name, fault]) => [name, { ...usual(name), ...fault }]));
}

/** The form that a file is called after, filled in. */
async function filledIn(name: string, said: Answers): Promise<Uint8Array> {
  const { employee = '', segment, kind = '', format } = NAME.exec(name)?.groups ?? {};
  const form = `${segment === undefined ? '' : `${segment}-`}${kind === 'kpi-sheet' ? kind : 'appraisal'}`;
  const blank = join(workspace, 'roles/people/appraisals', period, 'forms', employee, form);
  const { language, fields } = await fieldsOf(readFileSync(`${blank}.pdf`));
  const answers = kind === 'kpi-sheet' ? said : { ...said, part: kind };
  const values = typed(answers, fields, language);
  const opened = readFileSync(`${blank}.${format}`);
  const bytes = format === 'pdf' ? await fillWithPdfLib(opened, values, true) : fillAsWord(opened, values, language);
  return isSpoiled(said) ? spoiled(bytes, said.spoiled) : bytes;
}

/** What there is to fill in, and the language of it. */
async function fieldsOf(form: Uint8Array): Promise<{ language: string; fields: readonly FormField[] }> {
  const pdf = (await PDFDocument.load(form, { updateMetadata: false })).getForm();
  const fields = pdf.getFields().map((field) => ({
    name: field.getName(),
    choices: 'getOptions' in field && typeof field.getOptions === 'function' ? field.getOptions() : [],
  }));
  const stamp = readStamp(pdf.getTextField('rolebook').getText() ?? '');
  return { language: stamp?.language ?? 'en', fields };
}
