import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
} as const;

export function stampIn(language: string): FormStamp {
  const person = { employee: 'e-07', period: '2026-H2', segment: 1 };
  const post = { role: 'account-manager', entity: 'brackenfold', revision: 1, digest: '0123456789abcdef' };
  return { form: 'appraisal', ...person, ...post, language };
}

/** Paths of a blank form in both formats. */
export interface BlankForm {
  readonly pdf: string;
  readonly docx: string;
}

/** Appraisal forms of the demonstration company, each with a stamp, by language. */
export async function builtForms(folder: string): Promise<ReadonlyMap<string, BlankForm>> {
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
  const pdfs = paths.filter((path) => path.endsWith('.pdf'));
  return new Map(pdfs.map((pdf) => [pdf.split('/').at(-3) ?? '', { pdf, docx: pdf.replace(/pdf$/, 'docx') }]));
}
