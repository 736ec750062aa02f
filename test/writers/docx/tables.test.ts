import { describe, expect, it } from 'vitest';
import { columnMinima } from '../../../src/writers/column-minima.js';
import { openDocx } from '../../support/docx-package.js';
import {
  cell,
  chart,
  descriptions,
  document,
  drawing,
  figure,
  h,
  input,
  p,
  row,
  section,
  table,
  text,
} from './nodes.js';
import { PNG } from './sample-parts.js';
import { bodyOf, context, theme, writeSample } from './write-sample.js';

describe('tables', () => {
  const head = [row([cell('A', { header: 'column' }), cell('B', { header: 'column' })])];
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row([cell(`${index}`), cell('x')]));

  it('are divided where they are to stay together, but are long, three rows from either end at least', async () => {
    const keeps = async (count: number): Promise<string> => {
      const xml = await bodyOf(table([null, null], head, rows(count), { keepTogether: true }));
      const all = xml.split('<w:tr>').slice(2);
      return all.map((one) => (one.includes('<w:keepNext/>') ? '+' : '|')).join('');
    };
    expect(await keeps(6)).toBe('+++++|');
    expect(await keeps(7)).toBe('++||++|');
    expect(await keeps(9)).toBe('++||||++|');
    const xml = await bodyOf(section([table([null, null], head, rows(9))], true));
    expect(
      xml
        .split('<w:tr>')
        .slice(2, -1)
        .every((one) => one.includes('<w:keepNext/>')),
    ).toBe(true);
  });

  it('have rows as high as those of the PDF: charts stand on no line of large type, rules take from the padding', async () => {
    const bytes = await writeSample(document([table([null], [], [row([cell([chart()])])], { style: 'tight' })]));
    const styles = openDocx(bytes).text('word/styles.xml');
    const styleOf = (id: string): string => styles.split('<w:style ').find((one) => one.includes(`"${id}"`)) ?? '';
    expect(styleOf('Figure')).toContain('<w:sz w:val="2"/>');
    const padding = /<w:tblCellMar><w:top w:w="(\d+)".*<w:bottom w:w="(\d+)"/.exec(styleOf('TightTable'));
    expect(padding?.slice(1)).toEqual(['28', '20']);
  });

  it('of a single row that stays with what follows have one rule at the end', async () => {
    const facts = table([null], [], [row([cell('A')])], { style: 'facts', layout: true });
    const xml = await bodyOf(section([facts, p('B')], true));
    const [, closing = ''] = xml.split('<w:tr>').slice(1);
    expect(closing).toMatch(/<w:tcBorders><w:top w:val="single"[^>]*\/><w:bottom w:val="nil"\/><\/w:tcBorders>/);
    expect(closing).toContain('<w:tcMar><w:top w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/></w:tcMar>');
  });

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

  it('keep a group with its first two rows, and a total with the two rows before it', async () => {
    const styles = ['group', 'row', 'row', 'row', 'total', 'group', 'row', 'group', 'row', 'row', 'row', 'total'];
    const body = styles.map((style) => row([cell(style), cell('x')], style));
    const xml = await bodyOf(table([null, null], [], body));
    const kept = xml
      .split('<w:tr>')
      .slice(1)
      .map((one, index) => `${styles[index]}${one.includes('<w:keepNext/>') ? ' +' : ''}`);
    expect(kept).toEqual([
      ...['group +', 'row +', 'row +', 'row +', 'total'],
      ...['group +', 'row'],
      ...['group +', 'row +', 'row +', 'row +', 'total'],
    ]);
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

  it('have what fits on one line in the middle of a row that leaves room, and all else at its top', async () => {
    const aligned = async (...cells: readonly string[]) => {
      const body = [row(cells.map((words) => cell(words)))];
      const xml = await bodyOf(table([{ mm: 40 }, { mm: 40 }], [], body, { style: 'results' }));
      return xml.match(/<w:vAlign [^>]*>/g) ?? [];
    };
    expect(await aligned('On time', '')).toEqual(['<w:vAlign w:val="center"/>', '<w:vAlign w:val="center"/>']);
    expect(
      await aligned('What takes two lines or more in a cell that is half as wide as the text of the page', ''),
    ).toEqual([]);
  });

  it('have the rules of their style where the head has one row, and those of their cells where it has more', async () => {
    const ruled = async (heads: number) => {
      const headRows = Array.from({ length: heads }, () => head).flat();
      const xml = await bodyOf(table([null, null], headRows, rows(3), { style: 'results' }));
      const rules = xml.split('<w:tr>').map((one) => one.match(/<w:(?:top|bottom|insideH) w:val="\w+"/g)?.length ?? 0);
      return { head: /w:firstRow="(\d)"/.exec(xml)?.[1], rules };
    };
    expect(await ruled(1)).toEqual({ head: '1', rules: [0, 0, 0, 0, 0] });
    expect(await ruled(2)).toEqual({ head: '0', rules: [1, 2, 4, 0, 2, 2] });
  });

  it('have labels level above blanks that are level', async () => {
    const labelled = (label: string) => cell([p(label, 'label'), p([input('text')], 'entry')]);
    const long = 'A label of so many words that it takes more than one line in a cell that is half as wide as the text';
    const body = [row([labelled('Short'), labelled(long)])];
    const xml = await bodyOf(table([{ mm: 40 }, { mm: 40 }], [], body, { layout: true, style: 'fields' }));
    const [short = '', other = ''] = xml.split('<w:tc>').slice(1);
    const lines = (words: string) => /<w:spacing w:line="(\d+)"/.exec(words)?.[1] ?? null;
    expect([lines(short), lines(other)]).toEqual(['220', null]);
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

  it('widen columns that are narrower than a word, and keep their width in all', async () => {
    const gridOf = async (width: number, words: string): Promise<number[]> => {
      const xml = await bodyOf(table([null, { mm: width }], head, [row([cell('x'), cell(words)])]));
      return [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, twips]) => Number(twips));
    };
    const [wideRest = 0, wide = 0] = await gridOf(40, '1,250,000');
    expect(wide).toBe(Math.round((40 / 25.4) * 1440));
    const [rest = 0, narrow = 0] = await gridOf(12, '1,250,000');
    expect(rest + narrow).toBe(wideRest + wide);
    const one = table([null, { mm: 12 }], head, [row([cell('x'), cell('1,250,000')])]);
    const leastPt = columnMinima(one, theme, context.faces)[1] ?? 0;
    expect(leastPt).toBeGreaterThan((12 / 25.4) * 72);
    expect(narrow / 20).toBeCloseTo(leastPt, 0);
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
