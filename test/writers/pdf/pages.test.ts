import { describe, expect, it } from 'vitest';
import { elementsOf, readPdfText, textOfElement } from '../../support/pdf-text.js';
import { documentOf, pdfOf, textOfPdf } from './document-of.js';

function paragraphs(count: number, words = 'A line.'): string {
  return Array.from({ length: count }, (_, index) => `<p>${words} ${index + 1}.</p>`).join('');
}

const SIGNATURES = `<signatures>
  <signature name="a" statement="Approved" role="Director" person="Maria Example" signature-label="Signature" person-label="Name" date-label="Date"/>
  <signature name="b" statement="Agreed" role="Employee" person="" signature-label="Signature" person-label="Name" date-label="Date"/>
  <signature name="c" statement="Seen" role="Lawyer" person="" signature-label="Signature" person-label="Name" date-label="Date"/>
</signatures>`;

describe('pages', () => {
  it('repeats the head of a table as an artifact, once on each further page', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `<tr><td>Row ${index + 1}</td></tr>`).join('');
    const { root, pages } = await textOfPdf(
      `<table class="grid"><thead><tr><th>Indicator</th></tr></thead><tbody>${rows}</tbody></table>`,
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ artifacts }) => artifacts.filter(({ text }) => text === 'Indicator').length)).toEqual(
      pages.map((_, index) => (index === 0 ? 0 : 1)),
    );
    expect(elementsOf(root).filter(({ role }) => role === 'TH')).toHaveLength(1);
    expect(elementsOf(root).filter(({ role }) => role === 'TD')).toHaveLength(90);
  });

  it('never parts a group from its first two rows, nor a total from the row before it', async () => {
    for (let before = 20; before < 44; before++) {
      const row = (text: string, style: string): string => `<tr class="${style}"><td>${text}</td></tr>`;
      const rows = [
        ...Array.from({ length: before }, (_, index) => row(`Before ${index}`, 'entry')),
        ...['Total', 'Group', 'First', 'Second'].map((text) =>
          row(text, text === 'Total' ? 'total' : text.toLowerCase()),
        ),
        ...Array.from({ length: 30 }, (_, index) => row(`After ${index}`, 'entry')),
      ].map((one) => one.replace(/class="(first|second)"/, 'class="entry"'));
      const { root } = await textOfPdf(`<table class="checklist"><tbody>${rows.join('')}</tbody></table>`);
      const cells = elementsOf(root).filter(({ role }) => role === 'TD');
      const pageOf = (text: string) => cells.find((one) => textOfElement(one) === text)?.page;
      expect(pageOf('Total'), `${before} rows`).toBe(pageOf(`Before ${before - 1}`));
      expect([pageOf('First'), pageOf('Second')], `${before} rows`).toEqual([pageOf('Group'), pageOf('Group')]);
    }
  });

  it('splits a row that is taller than a page between its lines and loses none', async () => {
    const cell = Array.from({ length: 80 }, (_, index) => `<p>Line ${index + 1}.</p>`).join('');
    const { root, pages } = await textOfPdf(
      `<table class="grid"><tbody><tr><td>${cell}</td><td>Short</td></tr></tbody></table>`,
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(elementsOf(root).filter(({ role }) => role === 'TD')).toHaveLength(2);
    const lines = elementsOf(root).flatMap(({ role, kids }) => (role === 'P' ? kids : []));
    expect(lines).toEqual(Array.from({ length: 80 }, (_, index) => `Line ${index + 1}.`));
  });

  it('never splits signatures and brings two lines of text with them, wherever they fall', async () => {
    for (let before = 20; before < 46; before++) {
      const { root, pages } = await textOfPdf(`${paragraphs(before)}<h1>Agreement</h1>${SIGNATURES}`);
      const signing = elementsOf(root).find(({ role }) => role === 'Sect');
      const signingPages = new Set(elementsOf(signing ?? root).map(({ page }) => page));
      expect([...signingPages], `${before} paragraphs`).toHaveLength(1);
      const texts = elementsOf(root).filter(({ role, page }) => role === 'P' && page === signing?.page);
      const outside = texts.filter((text) => !(signing?.kids ?? []).includes(text));
      expect(outside.length, `${before} paragraphs`).toBeGreaterThanOrEqual(2);
      expect(signing?.page).toBe(pages.length - 1);
    }
  });

  it('parts blocks of signatures that no page can hold before one of their headings', async () => {
    const blocks = ['u', 'v', 'w', 'x', 'y', 'z'].map(
      (block) =>
        `<section keep="together"><h1>Block ${block}</h1>${SIGNATURES.replace(/name="/g, `name="${block}`)}</section>`,
    );
    for (let before = 20; before < 46; before += 5) {
      const { root } = await textOfPdf(`${paragraphs(before)}${blocks.join('')}`);
      const elements = elementsOf(root).filter(({ role }) => role === 'H1' || role === 'P');
      const starts = elements.flatMap(({ role }, index) => (role === 'H1' ? [index] : []));
      const pagesOf = starts.map(
        (from, index) => new Set(elements.slice(from, starts[index + 1]).map(({ page }) => page)).size,
      );
      expect(pagesOf, `${before} paragraphs`).toEqual(blocks.map(() => 1));
    }
  });

  it('puts the post above the line to sign on, or below a name in brackets', async () => {
    const one = (names: string) =>
      `<signatures names="${names}"><signature name="a" statement="Approved" role="Director" person="M" signature-label="Signature" person-label="Name" date-label="Date"/></signatures>`;
    const wordsOf = async (names: string) =>
      elementsOf((await textOfPdf(one(names))).root)
        .filter(({ role }) => role === 'P')
        .map((element) => textOfElement(element).trim());
    expect(await wordsOf('line')).toEqual(['Approved', 'Director', 'Signature', 'M', 'Name', 'Date']);
    expect(await wordsOf('brackets')).toEqual(['Approved', 'Signature', '(', 'M', ')', 'Name', 'Director', 'Date']);
  });

  it('keeps a heading with two lines of what follows, wherever it falls', async () => {
    for (let before = 30; before < 44; before++) {
      const { root } = await textOfPdf(`${paragraphs(before)}<h1>Duties</h1>${paragraphs(4, 'After.')}`);
      const elements = elementsOf(root);
      const heading = elements.findIndex(({ role }) => role === 'H1');
      const pages = elements.slice(heading, heading + 3).map(({ page }) => page);
      expect(new Set(pages).size, `${before} paragraphs`).toBe(1);
    }
  });

  it('keeps a section together that fits a page', async () => {
    for (let before = 25; before < 40; before++) {
      const { root } = await textOfPdf(`${paragraphs(before)}<section keep="together">${paragraphs(10)}</section>`);
      const section = elementsOf(root).find(({ role }) => role === 'Sect');
      const pages = elementsOf(section ?? root).map(({ page }) => page);
      expect(new Set(pages).size, `${before} paragraphs`).toBe(1);
    }
  });

  it('shows the letterhead as content on page one, running heads and feet as artifacts on the others', async () => {
    const document = documentOf(`<document lang="en" title="Sample">
      <header class="first"><p>Letterhead</p></header><header><p>Running</p></header>
      <footer><p>Page <page-number/> of <page-count/></p></footer>
      <p>One.</p><page-break/><p>Two.</p><page-break/><p>Three.</p></document>`);
    const { root, pages } = readPdfText(await pdfOf(document));
    expect(elementsOf(root).map(({ kids }) => kids[0])).toContain('Letterhead');
    expect(pages.map(({ artifacts }) => artifacts)).toEqual([
      [{ properties: 'Footer', text: 'Page 1 of 3' }],
      [
        { properties: 'Header', text: 'Running' },
        { properties: 'Footer', text: 'Page 2 of 3' },
      ],
      [
        { properties: 'Header', text: 'Running' },
        { properties: 'Footer', text: 'Page 3 of 3' },
      ],
    ]);
  });

  it('knows page numbers in the body when the pages are known', async () => {
    const { pages } = await textOfPdf('<p>One.</p><page-break/><p>This is page <page-number/> of <page-count/>.</p>');
    expect(pages[1]?.content.trim()).toBe('This is page 2 of 2.');
  });
});
