import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/document/walk.js';
import { writeDocx } from '../../src/writers/docx/write-docx.js';
import { writePdf } from '../../src/writers/pdf/write-pdf.js';
import { bilingualCases, checkBilingual, madeOf, write } from '../support/bilingual-cases.js';
import { bilingualStarter } from '../support/bilingual-starter.js';
import { demonstration } from '../support/demonstration.js';
import { openDocx } from '../support/docx-package.js';
import { memoryWorld } from '../support/memory-world.js';
import { elementsOf, readPdfText, textOfElement } from '../support/pdf-text.js';

const starter = await demonstration(memoryWorld(bilingualStarter()), { languages: ['en', 'el', 'el+en'] });

describe.each(bilingualCases(starter.documents, ['el+en']))('$name', (one) => checkBilingual(one, starter.context));

describe('a job description in two languages', () => {
  const made = madeOf(starter.documents, 'el+en', 'job-description');

  it('gives each text its language, in PDF', async () => {
    const { root } = readPdfText(await write(writePdf, made, starter.context));
    const item = elementsOf(root).find(({ role, kids }) => role === 'LI' && kids.length === 4);
    const parts = (item?.kids ?? []).filter((kid) => typeof kid !== 'string');
    expect(parts.map(({ role, language }) => [role, language])).toEqual([
      ['Lbl', null],
      ['LBody', null],
      ['Lbl', 'en'],
      ['LBody', 'en'],
    ]);
    const headings = parts.flatMap((part) => elementsOf(part).filter(({ role }) => role === 'H2'));
    expect(headings.map(textOfElement)).toEqual(['GENERAL PROVISIONS', 'General provisions']);
  });

  it('gives each text its language, and each clause a number of Word in both columns, in DOCX', async () => {
    const file = openDocx(await write(writeDocx, made, starter.context));
    const xml = file.text('word/document.xml');
    const [, row = ''] = /(<w:tr>(?:(?!<w:tr>).)*The employee must know:.*?<\/w:tr>)/.exec(xml) ?? [];
    expect(row.match(/<w:t [^>]*>[^<]*/g)?.map((text) => text.replace(/.*>/, ''))).toEqual([
      'THE EMPLOYEE MUST KNOW:',
      'The employee must know:',
    ]);
    expect(row.match(/<w:lang w:val="[^"]*"/g)).toEqual(['<w:lang w:val="en-GB"']);
    expect(row.match(/<w:numId /g)).toHaveLength(1);
  });

  it('says in both which language prevails, as the last clause', () => {
    const last = textOf(made.document).filter((text) => /prevails\.|PREVAILS\./.test(text));
    expect(last.slice(-2).map((text) => text.replace(/^[\d.]+ /, ''))).toEqual([
      expect.stringMatching(/^THIS DOCUMENT IS IN Ελληνικά AND Αγγλικά\. .*Αγγλικά PREVAILS\.$/),
      expect.stringMatching(/^This document is in Greek and English\. .*English prevails\.$/),
    ]);
  });

  it('says nothing of that in one language', () => {
    const alone = madeOf(starter.documents, 'en', 'job-description');
    expect(textOf(alone.document).join()).not.toContain('This document is in');
  });
});

describe('a form in two languages', () => {
  it.each(['appraisal', 'kpi-sheet'])('has the fields of one language, once each: %s', (kind) => {
    const fields = (language: string): readonly string[] =>
      fieldsOf(madeOf(starter.documents, language, kind).document);
    expect(fields('el+en').length).toBeGreaterThan(20);
    expect(fields('el+en')).toEqual(fields('el'));
  });
});

/** Names of fields, and values of radio buttons, in order. */
function fieldsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(fieldsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('control' in node && 'name' in node && 'value' in node) {
    return [node.control === 'radio' ? `${node.name} ${node.value}` : `${node.name}`];
  }
  return Object.values(node).flatMap(fieldsOf);
}
