import { describe, expect, it } from 'vitest';
import { zipEntries } from '../../../src/document/unzip.js';
import { xlsxGrid } from '../../../src/staff/table/xlsx/xlsx-grid.js';
import type { Cell } from '../../../src/writers/xlsx/types.js';
import { writeXlsx } from '../../../src/writers/xlsx/write-xlsx.js';

const text = (value: string): Cell => ({ kind: 'text', text: value });

function workbook(rows: readonly (readonly Cell[])[], headings: readonly string[] = ['a', 'b', 'c']): Uint8Array {
  return writeXlsx({ title: 'Overview', author: 'Example', sheets: [{ name: 'First', headings, rows }] });
}

/** What our own reader finds in a sheet, row by row. */
function readBack(bytes: Uint8Array, sheet = 'First') {
  const { rows, diagnostics } = xlsxGrid(bytes, 'overview.xlsx', sheet);
  expect(diagnostics).toEqual([]);
  return rows.map(({ cells }) => [...cells.values()].map((cell) => `${cell.kind} ${JSON.stringify(cell.text)}`));
}

function part(bytes: Uint8Array, name: string): string {
  const found = zipEntries(bytes)
    ?.find((entry) => entry.name === name)
    ?.read();
  return new TextDecoder().decode(found ?? new Uint8Array());
}

describe('a workbook', () => {
  it('keeps numbers as numbers, days as days and texts as texts', () => {
    const rows: readonly (readonly Cell[])[] = [
      [text('Ona Onaitė'), { kind: 'number', value: 92.4, decimals: 1 }, { kind: 'date', day: '2026-12-31' }],
      [text('007'), { kind: 'number', value: -0.5, decimals: 2 }, { kind: 'date', day: '2024-02-29' }],
      [text('ก & <b> "ગ"'), null, { kind: 'date', day: '1900-03-01' }],
    ];
    expect(readBack(workbook(rows))).toEqual([
      ['text "a"', 'text "b"', 'text "c"'],
      ['text "Ona Onaitė"', 'number "92.4"', 'date "2026-12-31"'],
      ['text "007"', 'number "-0.5"', 'date "2024-02-29"'],
      ['text "ก & <b> \\"ગ\\""', 'date "1900-03-01"'],
    ]);
  });

  it.each(['=1+1', '+49 30', '-x', '@home', '\t=1+1', '\r=1+1', ' =1+1', '_x003D_1', '=cmd|"/c calc"!A1'])(
    'takes no text for a formula: %j',
    (hostile) => {
      const bytes = workbook([[text(hostile), text('b'), text('c')]], [hostile, 'b', 'c']);
      const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
      expect(sheet).not.toMatch(/<f[ >/]/);
      expect(sheet).toMatch(/<c r="A2" s="\d" t="inlineStr">/);
      expect(readBack(bytes)[1]?.[0]).toBe(`text ${JSON.stringify(hostile.trim())}`);
      if (/^[\s]*[=+\-@]/.test(hostile)) expect(sheet).toContain('<c r="A2" s="3"');
    },
  );

  it('leaves out what XML cannot hold, and cuts what is too long', () => {
    const [, cells] = readBack(workbook([[text('a\u0000\u0001b\ud800c'), text('x'.repeat(40_000)), text('e\nf')]]));
    expect(cells?.[0]).toBe('text "abc"');
    expect(cells?.[1]).toHaveLength('text ""'.length + 32_767);
    expect(cells?.[2]).toBe('text "e\\nf"');
  });

  it('freezes its headings, filters by them and repeats them on each page', () => {
    const headings = Array.from({ length: 28 }, (_, index) => `h${index}`);
    const bytes = workbook([headings.map(text)], headings);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:AB2"/>');
    expect(sheet.match(/<col /g)).toHaveLength(28);
    expect(part(bytes, 'xl/workbook.xml')).toContain("'First'!$A$1:$AB$2");
    expect(part(bytes, 'xl/workbook.xml')).toContain("'First'!$1:$1");
  });

  it('has sheets by their names, without what a name must not have', () => {
    const sheets = ["Ona's [KPI]: a/b?", ''].map((name) => ({ name, headings: ['a'], rows: [[text(name)]] }));
    const bytes = writeXlsx({ title: '<T>', author: '"A"', sheets });
    expect(part(bytes, 'xl/workbook.xml')).toContain('<sheet name="Ona\'s  KPI   a b" sheetId="1" r:id="s1"/>');
    expect(part(bytes, 'xl/workbook.xml')).toContain("'Ona''s  KPI   a b'!$1:$1");
    expect(readBack(bytes, '2')).toEqual([['text "a"']]);
  });

  it('is the same bytes each time', () => {
    const rows = [[text('a'), { kind: 'number', value: 1, decimals: 0 }, { kind: 'date', day: '2026-01-01' }]] as const;
    expect(Buffer.from(workbook(rows)).equals(Buffer.from(workbook(rows)))).toBe(true);
  });
});
