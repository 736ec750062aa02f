import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/types.js';
import { textOfDocx } from '../../support/docx-text.js';
import { cell, document, h, list, p, pageCount, pageNumber, reference, row, table, text } from './nodes.js';
import { bodyOf, writeSample } from './write-sample.js';

describe('paragraphs', () => {
  it('say nothing that their style says', async () => {
    expect(await bodyOf(p('A'), h(1, 'B'), p('C', 'note'))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">A</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">B</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">C</w:t></w:r></w:p>',
    );
  });

  it('in a heading of another style keep their place in the navigation pane', async () => {
    expect(await bodyOf(h(2, 'A', { style: 'lead' }))).toContain('<w:pStyle w:val="Lead"/><w:outlineLvl w:val="1"/>');
  });

  it('are plain text where the theme does not know their style', async () => {
    expect(await bodyOf(p('A', 'unheard-of'))).toBe('<w:p><w:r><w:t xml:space="preserve">A</w:t></w:r></w:p>');
  });

  it('are strong by a style, but not twice, since bold is a toggle', async () => {
    expect(await bodyOf(p([text('A', { strong: true })]))).toContain('<w:rStyle w:val="Strong"/>');
    expect(await bodyOf(h(1, [text('A', { strong: true })]))).not.toContain('<w:rPr>');
    const styled = text('A', { style: 'strong-accent' });
    expect(await bodyOf(p([styled]))).toContain('<w:rPr><w:rStyle w:val="StrongAccentChar"/></w:rPr>');
    expect(await bodyOf(h(1, [styled]))).toContain('<w:rStyle w:val="StrongAccentChar"/><w:b/><w:bCs/>');
  });
});

describe('lists', () => {
  it('number by styles alone, and restart with a list of their own', async () => {
    const clauses = (): Block => list('clauses', [{ blocks: [h(2, 'A'), list('clauses', ['a', 'b'])] }]);
    const one = await bodyOf(clauses());
    expect(one).not.toContain('<w:numPr>');
    expect(one.match(/w:pStyle w:val="\w+"/g)).toEqual([
      'w:pStyle w:val="ClauseHeading"',
      'w:pStyle w:val="Clause"',
      'w:pStyle w:val="Clause"',
    ]);
    const two = await bodyOf(clauses(), clauses());
    expect(new Set(two.match(/<w:numId w:val="\d+"\/>/g)).size).toBe(1);
    const texts = textOfDocx(await writeSample(document([clauses(), clauses()])));
    expect(texts).toEqual(['1. A', '1.1. a', '1.2. b', '1. A', '1.1. a', '1.2. b']);
  });

  it('go on at the number that they begin with', async () => {
    const late = list('ordered', ['x', 'y', 'z']);
    const shifted = { ...late, items: late.items.slice(1) };
    expect(textOfDocx(await writeSample(document([shifted])))).toEqual(['2. y', '3. z']);
  });

  it('keep the style of an item whose text has one', async () => {
    expect(await bodyOf(list('unordered', [{ blocks: [p('A', 'note')] }]))).toMatch(
      /<w:pStyle w:val="Note"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>/,
    );
  });

  it('indent what else stands in an item as its text', async () => {
    const xml = await bodyOf(list('clauses', [{ blocks: [h(2, 'A'), p('B'), table([null], [], [row([cell('C')])])] }]));
    expect(xml).toMatch(/<w:ind w:left="680"\/><\/w:pPr><w:r><w:t [^>]*>B/);
    expect(xml).toContain('<w:tblInd w:w="680" w:type="dxa"/>');
  });

  it('make room for numbers of two figures', async () => {
    const short = await bodyOf(list('ordered', ['x']));
    expect(short).not.toContain('<w:ind');
    const long = await bodyOf(
      list(
        'ordered',
        Array.from({ length: 10 }, () => 'x'),
      ),
    );
    expect(long).toMatch(/<w:ind w:left="\d+" w:hanging="100"\/>/);
  });
});

describe('references', () => {
  it('follow the clause and show its number meanwhile', async () => {
    const xml = await bodyOf(
      list('clauses', [{ id: 'duties.visits', blocks: [p('A')] }, { blocks: [p([reference('duties.visits', '1')])] }]),
    );
    expect(xml).toContain('<w:bookmarkStart w:id="1" w:name="_duties_visits"/>');
    expect(xml).toContain('REF _duties_visits \\r \\h');
  });

  it('to pages are fields with a result', async () => {
    const xml = await bodyOf(p([pageNumber, pageCount]));
    expect(xml.match(/<w:instrText[^>]*> (\w+) </g)?.length).toBe(2);
    expect(xml.match(/<w:t>1<\/w:t>/g)?.length).toBe(2);
  });
});
