import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/types.js';
import { openDocx } from '../../support/docx-package.js';
import { textOfDocx } from '../../support/docx-text.js';
import {
  blank,
  cell,
  chart,
  descriptions,
  document,
  drawing,
  figure,
  h,
  input,
  list,
  p,
  pageCount,
  pageNumber,
  reference,
  row,
  section,
  signature,
  signatures,
  table,
  text,
  textArea,
} from './nodes.js';
import { PNG } from './sample.js';
import { writeSample } from './write-sample.js';

/** The body's XML between its opening and the section. */
async function bodyOf(...blocks: readonly Block[]): Promise<string> {
  const xml = openDocx(await writeSample(document(blocks))).text('word/document.xml');
  return /<w:body>(.*)<w:sectPr>/s.exec(xml)?.[1] ?? '';
}

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

describe('tables', () => {
  const head = [row([cell('A', { header: 'column' }), cell('B', { header: 'column' })])];
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row([cell(`${index}`), cell('x')]));

  it('repeat their head, split no row, and keep head and ends together', async () => {
    const xml = await bodyOf(table([null, null], head, rows(5)));
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(1);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(6);
    const kept = xml
      .split('<w:tr>')
      .slice(1)
      .map((one) => one.includes('<w:keepNext/>'));
    expect(kept.slice(0, 6)).toEqual([true, true, false, false, true, false]);
  });

  it('ask for bands only where there are more than eight rows', async () => {
    expect(await bodyOf(table([null, null], head, rows(8)))).toContain('w:noHBand="1"');
    expect(await bodyOf(table([null, null], head, rows(9)))).toContain('w:noHBand="0"');
  });

  it('that only arrange are no tables to a screen reader', async () => {
    const xml = await bodyOf(table([null], [], [row([cell('A')])], { layout: true, style: 'layout' }));
    expect(xml).toContain('w:firstRow="0"');
    expect(xml).not.toContain('w:tblDescription');
    expect(await bodyOf(table([null, null], head, rows(1), { caption: [text('T')] }))).toContain(
      '<w:tblCaption w:val="T"/><w:tblDescription w:val="A, B"/>',
    );
  });

  it('mark rows of a kind of their own', async () => {
    const xml = await bodyOf(table([null, null], head, [...rows(1), row([cell('Total'), cell('1')], 'total')]));
    expect(xml).toMatch(/<w:tcBorders><w:top w:val="single" w:sz="6"/);
    expect(xml).toMatch(/<w:rStyle w:val="Strong"\/><\/w:rPr><w:t [^>]*>Total/);
  });

  it('never follow each other directly, nor end a cell', async () => {
    const inner = table([null], [], [row([cell('A')])]);
    const xml = await bodyOf(inner, inner, table([null], [], [row([cell([inner])])]));
    expect(xml).not.toMatch(/<\/w:tbl>(<w:tbl>|<\/w:tc>)/);
  });

  it('stay whole in a section that keeps together', async () => {
    const xml = await bodyOf(section([h(3, 'A'), table([null, null], head, rows(6))], true));
    const kept = xml
      .split('<w:tr>')
      .slice(1)
      .map((one) => one.includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, true, true, true, false]);
  });
});

describe('description lists', () => {
  it('stand as rows, or side by side as facts', async () => {
    expect(
      (
        await bodyOf(
          descriptions([
            ['A', 'a'],
            ['B', 'b'],
          ]),
        )
      ).match(/<w:tr>/g)?.length,
    ).toBe(2);
    const facts = await bodyOf(
      descriptions(
        [
          ['A', 'a'],
          ['B', 'b'],
        ],
        'facts',
      ),
    );
    expect(facts.match(/<w:tr>/g)?.length).toBe(1);
    expect(facts).toContain('<w:tblStyle w:val="FactsTable"/>');
  });
});

describe('signatures', () => {
  const one = signature('employee', { person: 'Maria Example' });

  it('take two paragraphs along to their page', async () => {
    const xml = await bodyOf(p('far'), p('near'), p('next'), signatures([one]));
    const kept = xml
      .split('</w:p>')
      .slice(0, 3)
      .map((paragraph) => paragraph.includes('<w:keepNext/>'));
    expect(kept).toEqual([false, true, true]);
  });

  it('stand side by side in pairs, each read as a whole', async () => {
    const xml = await bodyOf(signatures([one, signature('b'), signature('c')]));
    expect(xml.match(/<w:tbl>/g)?.length).toBe(4);
    const texts = textOfDocx(await writeSample(document([signatures([one, signature('b')])])));
    expect(texts.slice(0, 6)).toEqual(['Employee', 'Signature', 'Maria Example', 'Name in print', 'Date', 'Employee']);
  });

  it('keep all rows but the last with the next', async () => {
    const xml = await bodyOf(signatures([one]));
    const kept = xml
      .split('<w:tr>')
      .slice(1)
      .map((part) => (part.split('</w:tbl>')[0] ?? '').includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, true, false]);
  });
});

describe('fields', () => {
  it('are boxes, or ruled blanks with what is known on them', async () => {
    const xml = await bodyOf(
      p([input('checkbox', null, { checked: true }), input('radio'), input('text', 50, { value: 'V' })]),
    );
    expect(xml).toContain('<w:rPr><w:rStyle w:val="CheckBox"/></w:rPr><w:t>☒</w:t>');
    expect(xml).toContain('<w:t>☐</w:t>');
    expect(xml).toMatch(
      /<w:rStyle w:val="Blank"\/><\/w:rPr><w:t xml:space="preserve">V<\/w:t><w:t xml:space="preserve">\u00A0+</,
    );
  });

  it('fill their line to a tab stop, or share it', async () => {
    expect(await bodyOf(p([text('Name '), blank(null)]))).toContain(
      '<w:tabs><w:tab w:val="right" w:pos="8958"/></w:tabs>',
    );
    expect(await bodyOf(p([blank(null), text(' to '), input('date')]))).toContain(
      '<w:tabs><w:tab w:val="left" w:pos="4479"/><w:tab w:val="right" w:pos="8958"/></w:tabs>',
    );
  });

  it('need no rule in a row that has one', async () => {
    const tableOf = (style: string) => bodyOf(table([null], [], [row([cell([input('number')])])], { style }));
    expect(await tableOf('summary')).not.toContain('Blank');
    expect(await tableOf('grid')).toContain('<w:rStyle w:val="Blank"/>');
  });

  it('of several lines are ruled rows of one height', async () => {
    const xml = await bodyOf(textArea('Strengths', 3));
    expect(xml.match(/<w:trHeight w:val="454" w:hRule="atLeast"\/>/g)?.length).toBe(3);
  });
});

describe('pictures', () => {
  it('are stored once, with their words, or marked as decoration', async () => {
    const red = { type: 'png', bytes: PNG, widthPx: 1, heightPx: 1 } as const;
    const bytes = await writeSample(document([figure(red, { alt: 'A "red" square' }), figure(red)]));
    const file = openDocx(bytes);
    expect(file.paths.filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
    const xml = file.text('word/document.xml');
    expect(xml).toContain('descr="A &quot;red&quot; square"');
    expect(xml.match(/<adec:decorative [^>]*val="1"\/>/g)?.length).toBe(1);
  });

  it('of shapes are native shapes', async () => {
    const xml = await bodyOf(figure({ type: 'drawing', drawing }), chart({ value: 90 }));
    expect(xml.match(/<wps:wsp>/g)?.length).toBe(2 + 6);
    expect(xml).toContain('<a:cubicBezTo>');
  });

  it('wider than their place are made smaller', async () => {
    expect(await bodyOf(figure({ type: 'drawing', drawing }, { widthPt: 895.8, heightPt: 100 }))).toContain(
      `<wp:extent cx="${447.9 * 12700}" cy="${50 * 12700}"/>`,
    );
  });
});
