import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { rootPath } from '../support/generate-types.js';
import { memoryWorld } from '../support/memory-world.js';
import { readPdfText, textOfElement } from '../support/pdf-text.js';

const file = (path: string): string => readFileSync(rootPath(path), 'utf8');
const LANGUAGES = ['en', 'el', 'lt', 'nb', 'gu', 'th'] as const;
const COMPONENTS = 'components: { kpis: 50, duties: 25, knowledge: 10, competencies: 15 }';
const WITH_COMPLIANCE = 'components: { kpis: 50, duties: 15, compliance: 10, knowledge: 10, competencies: 15 }';

/** Two clauses with a veto, compliance by itself, a target to be met exactly: figures and links, so that translations hold. */
const company = file('roles/company.yaml')
  .replace('    topic: secrecy\n  data-protection', '    topic: secrecy\n    veto: true\n  data-protection')
  .replace('\nstandardClauses:', '\nappraisals: { vetoCap: 79.9, missingActuals: zero }\nstandardClauses:');
const role = file('roles/account-manager.yaml')
  .replace(COMPONENTS, WITH_COMPLIANCE)
  .replace('    topic: contracts\n', '    topic: contracts\n    veto: true\n')
  .replace('comparison: at-least\n    target: 6\n', 'comparison: exactly\n    target: 6\n')
  .replace('    stretch: 120\n    cap: 130\n', '');

const texts = new Map<string, string>();

beforeAll(async () => {
  const translations = LANGUAGES.slice(1).flatMap((language) =>
    ['company', 'account-manager'].map((name) => `roles/${language}/${name}.yaml`),
  );
  const world = memoryWorld({
    'roles/company.yaml': company,
    'roles/logo.svg': file('roles/logo.svg'),
    'roles/account-manager.yaml': role,
    ...Object.fromEntries(translations.map((path) => [path, file(path)])),
  });
  const exitCode = await main(['build', '--format', 'pdf', '--document', 'appraisal,kpi-sheet'], () => world);
  expect({ exitCode, errors: world.printedErrors() }).toMatchObject({ exitCode: 0 });
  for (const [path, bytes] of world.files) {
    const [, language = '', document = ''] = /^out\/(\w+)\/.*\/(.*)\.pdf$/.exec(path) ?? [];
    if (language !== '') texts.set(`${language} ${document}`, squeezed(textOfElement(readPdfText(bytes).root)));
  }
}, 120_000);

describe('a form says by what rules it is scored', () => {
  it.each([
    ['en', 'at most 79.9% if any of these clauses', 'marked “Not done” or', ': 2.6 and 2.17.'],
    ['el', 'δεν υπερβαίνει το 79,9%', 'σημειωθεί με «Όχι»', ': 2.6 και 2.17.'],
    ['lt', 'negali viršyti 79,9 %', 'pažymėtas „Ne“', ': 2.6 ir 2.17.'],
    ['nb', 'høyst 79,9 %', 'merket «Nei»', ': 2.6 og 2.17.'],
    ['gu', 'વધુમાં વધુ 79.9% ગણાય છે', '“ન થયું”', '(2.6 અને 2.17)'],
    ['th', 'ไม่เกิน 79.9%', '“ไม่ได้ทำ”', 'ต่อไปนี้: ข้อ 2.6 และ 2.17'],
  ])('which clauses have a veto, in one sentence: %s', (language, ...words) => {
    for (const each of words) expect(texts.get(`${language} appraisal`)).toContain(squeezed(each));
  });

  it.each([
    ['en', 'Result C (Compliance)', 'E. Competencies and conduct'],
    ['el', 'Αποτέλεσμα Γ (Συμμόρφωση)', 'Ε. Δεξιότητες και συμπεριφορά'],
    ['lt', 'C rezultatas (Reikalavimų laikymasis)', 'E. Kompetencijos ir elgesys'],
    ['nb', 'Resultat C (Etterlevelse)', 'E. Kompetanse og atferd'],
    ['gu', 'પરિણામ ક (નિયમપાલન)', 'ઇ. કૌશલ્ય, ક્ષમતાઓ અને વર્તન'],
    ['th', 'ผล ค (การปฏิบัติตามกฎระเบียบ)', 'จ. สมรรถนะและพฤติกรรมในการทำงาน'],
  ])('what compliance came to, apart from the other duties: %s', (language, result, last) => {
    expect(texts.get(`${language} appraisal`)).toContain(squeezed(result));
    expect(texts.get(`${language} appraisal`)).toContain(squeezed(last));
  });

  it.each([
    [
      'en',
      'attainment = (1 − difference ÷ target) × 100',
      '(1 − 4 ÷ 36) × 100 = 88.89%',
      'no figure is entered counts as 0',
    ],
    ['el', 'επίτευξη = (1 − απόκλιση ÷ στόχος) × 100', '(1 − 4 ÷ 36) × 100 = 88,89%', 'μετρά ως 0.'],
    ['lt', 'įvykdymas = (1 − skirtumas ÷ siektina reikšmė) × 100', '(1 − 4 ÷ 36) × 100 = 88,89 %', 'laikomas lygiu 0.'],
    ['nb', 'måloppnåelse = (1 − avvik ÷ mål) × 100', '(1 − 4 ÷ 36) × 100 = 88,89 %', 'teller som 0.'],
    ['gu', '(1 − તફાવત ÷ લક્ષ્યાંક) × 100', '(1 − 4 ÷ 36) × 100 = 88.89%', '0 ગુણ ગણાય છે'],
    ['th', 'ผลสำเร็จ = (1 − ส่วนต่าง ÷ เป้าหมาย) × 100', '(1 − 4 ÷ 36) × 100 = 88.89%', 'คิดเป็น 0'],
  ])('how a target is met exactly, with an example, and what a missing figure counts: %s', (language, ...words) => {
    expect(texts.get(`${language} kpi-sheet`)).toContain(squeezed('= 36'));
    for (const each of words) expect(texts.get(`${language} kpi-sheet`)).toContain(squeezed(each));
  });
});

/** Lines break where they like. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00A0\u00AD\u200B\u2060]+/g, '');
}
