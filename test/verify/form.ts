import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { readForm } from '../support/pdf-form.js';
import { readPdfText } from '../support/pdf-text.js';
import { pdfUaFailures } from './pdf-ua.js';
import { runTool } from './run-tool.js';

const SCRIPT = fileURLToPath(new URL('fill-form.mujs', import.meta.url));

/** What is typed into every text of a language: a name in its script. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'Zoë Whitfield',
  el: 'Ελένη Παπαδοπούλου',
  lt: 'Žilvinas Ąžuolas',
  nb: 'Åse Bjørnsøn',
  gu: 'ક્ષિતિજ ત્રિવેદી',
  th: 'น้ำฝน ใจดี',
};

/** The percentage that every KPI counts as, as languages with a decimal point and those with a comma write it. */
const COUNTED = { point: '80.5', comma: '80,5' };
const POINT = /^(en|gu|th)/;

let count = 0;

/**
 * What goes wrong when MuPDF fills in a form: every text holds what was typed, the result of KPIs that all count as 80.5 is
 * 80.5, another program reads the same values, and the file is still accessible. Empty for a file without fields.
 */
export async function formFailures(path: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const bytes = readFileSync(path);
  const { fields, order } = readForm(bytes);
  if (fields.length === 0) return [`${path}: it has no fields, yet does not claim PDF/A`];
  const language = readPdfText(bytes).root.language ?? '';
  const counted = POINT.test(language) ? COUNTED.point : COUNTED.comma;
  const isTyped = (name: string): boolean => !order.includes(name) && name !== 'rolebook';
  const texts = fields.filter(({ name, dictionary }) => dictionary.entries.get('FT') === '/Tx' && isTyped(name));
  const typed = Object.fromEntries(
    texts.map(({ name, dictionary }) => {
      const isNumber = dictionary.entries.has('Q');
      return [name, isNumber ? counted : (NAMES[language] ?? '')];
    }),
  );
  const filled = join(folder, `${count++}.pdf`);
  const argv = ['run', SCRIPT, path, filled, JSON.stringify(typed)];
  const { stdout, stderr } = await runTool('mutool', argv);
  if (!stdout.startsWith('{')) return [`${path}: mutool did not fill it in: ${stderr}`];
  const shown: Record<string, string> = JSON.parse(stdout);
  const failures: string[] = [];
  const compare = (reader: string, name: string, found: string | undefined, expected: string | undefined): void => {
    if (found !== expected) failures.push(`${path}: ${reader} has "${found}" in ${name}, not "${expected}"`);
  };
  for (const [name, text] of Object.entries(typed)) compare('mutool', name, shown[name], text);
  if (order.includes('result.kpis')) compare('mutool', 'result.kpis', shown['result.kpis'], counted);
  for (const [name, value] of Object.entries(await valuesIn(filled))) {
    if (name in typed) compare('pdf-lib', name, value, typed[name]);
    else if (order.includes(name)) compare('pdf-lib', name, value, shown[name]);
    else if (name !== 'rolebook' && value === '') failures.push(`${path}: pdf-lib finds ${name} empty`);
  }
  return [...failures, ...(await pdfUaFailures(filled))];
}

async function valuesIn(path: string): Promise<Readonly<Record<string, string>>> {
  const file = await PDFDocument.load(readFileSync(path));
  const values = file
    .getForm()
    .getFields()
    .map((field): readonly [string, string] => {
      if (field instanceof PDFTextField) return [field.getName(), field.getText() ?? ''];
      if (field instanceof PDFRadioGroup) return [field.getName(), field.getSelected() ?? ''];
      return [field.getName(), field instanceof PDFCheckBox && field.isChecked() ? 'true' : ''];
    });
  return Object.fromEntries(values);
}
