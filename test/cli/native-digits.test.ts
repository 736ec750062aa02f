import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { openDocx } from '../support/docx-package.js';
import { textOfDocx } from '../support/docx-text.js';
import { memoryWorld } from '../support/memory-world.js';
import { elementsOf, readPdfText, textOfElement } from '../support/pdf-text.js';
import { COMPANY, ROLE, starterFiles } from '../support/starter-files.js';

const KINDS = ['job-description', 'appraisal', 'kpi-sheet'] as const;

/** The starter in languages with their own digits; its English words pass for Thai, or Gujarati, ones. */
async function built(languages: string, ...options: readonly string[]): Promise<(path: string) => Uint8Array> {
  const files = starterFiles();
  const company = (files[COMPANY] ?? '')
    .replace('languages: [en]', `languages: [${languages}]\n    digits: native`)
    .replace('prevailingLanguage: en', `prevailingLanguage: ${languages.split(', ')[0]}`);
  const role = (files[ROLE] ?? '')
    .replace(/^ {2}visits: .*$/m, '  visits: "Visits clients, {kpis.visits.target} a week, for {duties.report}."')
    .replaceAll('1 working day', 'At once');
  const world = memoryWorld({ ...files, [COMPANY]: company, [ROLE]: role });
  const exit = await main(['build', ...options], () => world);
  expect(exit, world.printedErrors()).toBe(0);
  return (path) => world.files.get(`out/${path}`) ?? new Uint8Array();
}

const pdfTexts = (bytes: Uint8Array): readonly string[] =>
  elementsOf(readPdfText(bytes).root).map((element) => textOfElement(element).replaceAll('\u00a0', ' '));
const footOf = (bytes: Uint8Array, page: number): string =>
  (readPdfText(bytes).pages[page]?.artifacts ?? []).map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
const partOf = (bytes: Uint8Array, part: string): string => openDocx(bytes).text(part);

describe('Thai digits', () => {
  it('number clauses alike in both formats, and so do references to them', async () => {
    const file = await built('th');
    const pdf = pdfTexts(file('th/sales-representative/job-description.pdf'));
    const docx = textOfDocx(file('th/sales-representative/job-description.docx'));
    const clause = 'Visits clients, ๑๒ a week, for ๒.๕.';
    expect(pdf).toContain('๒.๒.');
    expect(pdf).toContain(clause);
    expect(docx).toContain(`๒.๒. ${clause}`);
    expect(partOf(file('th/sales-representative/job-description.docx'), 'word/numbering.xml')).not.toContain(
      '"decimal"',
    );
    expect(pdfTexts(file('th/sales-representative/appraisal.pdf'))).toContain('๒.๒');
  });

  it('number pages', async () => {
    const file = await built('th', '--document', 'job-description');
    const pdf = file('th/sales-representative/job-description.pdf');
    expect(footOf(pdf, 1)).toMatch(/หน้า ๒ จาก [๓-๙]$/);
    const foot = partOf(file('th/sales-representative/job-description.docx'), 'word/footer1.xml');
    expect(foot).toContain(' PAGE \\* THAIARABIC ');
    expect(foot).toContain(' NUMPAGES \\* THAIARABIC ');
    expect(foot).toContain('<w:t>๑</w:t>');
  });

  it.each(KINDS)(
    'leave no other digit in the %s, but in the number of the document and what was typed',
    async (kind) => {
      const file = await built('th', '--document', kind);
      const texts = pdfTexts(file(`th/sales-representative/${kind}.pdf`));
      const western = texts.filter((text) => /[0-9]/.test(text.replace(TYPED, '')));
      expect(western).toEqual([]);
      expect(texts.join(' ')).toMatch(/[๐-๙]/);
    },
  );

  it('are those of one language alone: two side by side share Western numbers', async () => {
    const files = await built(
      'th, en',
      'sales-representative',
      '--language',
      'th+en',
      '--document',
      'job-description',
      '--allow-fallback',
    );
    const docx = textOfDocx(files('th+en/sales-representative/job-description.docx'));
    expect(docx.filter((text) => /^[๐-๙]+\./.test(text))).toEqual([]);
    expect(docx.some((text) => /^2\.2\. .*๑๒ a week, for 2\.5\.$/.test(text))).toBe(true);
  });
});

/** Number of the document, address and the like, as the company file has them. */
const TYPED = /[\d-]+\/SALES-REPRESENTATIVE\/[A-Z]+|1 Example Street|Registered number 0+/g;

describe('Gujarati digits', () => {
  it('write figures, but no numbers of clauses and pages, which Word could not follow', async () => {
    const file = await built('gu', '--document', 'job-description');
    const pdf = file('gu/sales-representative/job-description.pdf');
    const clause = 'Visits clients, ૧૨ a week, for 2.5.';
    expect(pdfTexts(pdf)).toContain(clause);
    expect(textOfDocx(file('gu/sales-representative/job-description.docx'))).toContain(`2.2. ${clause}`);
    expect(footOf(pdf, 1)).toMatch(/ 2 \D+ [3-9]$/);
  });
});
