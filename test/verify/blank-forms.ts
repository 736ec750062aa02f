import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type FormStamp, stampText } from '../../src/appraisal/stamp.js';
import { REPOSITORY } from '../support/demonstration.js';
import { rolebook } from './rolebook.js';

/** The fields of a blank form, by what is filled into them. */
export const FIELDS = {
  line: 'plan.1.action',
  lines: 'strengths',
  number: 'kpi.deals.actual',
  date: 'plan.1.by',
  choice: 'duty.search',
  box: 'decision.pay',
  list: 'conduct.care',
} as const;

const CHOICES = ['done', 'partly', 'not-done'];

export function stampIn(language: string): FormStamp {
  const person = { employee: 'e-07', period: '2026-H2', segment: 1 };
  const post = { role: 'account-manager', entity: 'brackenfold', revision: 1, digest: '0123456789abcdef' };
  return { form: 'appraisal', ...person, ...post, language };
}

/** A small PDF form as pdf-lib makes it. */
export async function blankPdf(language: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const form = document.getForm();
  let row = 0;
  const place = (): { x: number; y: number; width: number; height: number } => {
    row += 1;
    return { x: 40, y: 800 - row * 30, width: 300, height: 20 };
  };
  for (const name of [FIELDS.line, FIELDS.lines, FIELDS.number, FIELDS.date]) {
    form.createTextField(name).addToPage(page, place());
  }
  form.getTextField(FIELDS.lines).enableMultiline();
  const choice = form.createRadioGroup(FIELDS.choice);
  for (const value of CHOICES) choice.addOptionToPage(value, page, place());
  form.createCheckBox(FIELDS.box).addToPage(page, place());
  const list = form.createDropdown(FIELDS.list);
  list.addOptions(['1', '2', '3']);
  list.addToPage(page, place());
  const stamp = form.createTextField('rolebook');
  stamp.setText(stampText(stampIn(language)));
  stamp.addToPage(page, place());
  return document.save();
}

/** Forms of the demonstration company in all its languages, with a stamp each: paths of appraisal forms by language. */
export async function builtForms(folder: string): Promise<ReadonlyMap<string, string>> {
  const workspace = join(folder, 'workspace');
  await cp(join(REPOSITORY, 'roles'), join(workspace, 'roles'), { recursive: true });
  await mkdir(join(workspace, 'templates'));
  const template = await readFile(join(REPOSITORY, 'templates/appraisal.hbs'), 'utf8');
  const stamp = stampText(stampIn('{{language}}'))
    .replaceAll('&', '&amp;')
    .replace('%7B%7Blanguage%7D%7D', '{{language}}');
  await writeFile(
    join(workspace, 'templates/appraisal.hbs'),
    template.replace('<document ', () => `<document stamp="${stamp}" `),
  );
  const choice = ['account-manager', '--document', 'appraisal', '--date', '2026-01-31', '--out', folder];
  const printed = await rolebook(['-C', workspace, 'build', ...choice]);
  const paths = printed.trim().split('\n');
  return new Map(paths.filter((path) => path.endsWith('.docx')).map((path) => [languageOf(path), path]));
}

function languageOf(path: string): string {
  return path.split('/').at(-3) ?? '';
}
