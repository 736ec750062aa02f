import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvGrid } from '../../src/staff/table/csv.js';
import { csvText } from '../../src/staff/table/csv-text.js';
import { rowsIn, shown, tableIn } from './tables.js';

const codesIn = (text: string | Uint8Array): readonly string[] => tableIn(text).diagnostics.map(({ code }) => code);

describe('a table in CSV', () => {
  it('has commas, semicolons or tabs, as its head says', () => {
    for (const separator of [',', ';', '\t']) {
      expect(rowsIn(`id${separator}name\n1${separator}a\n`)).toEqual(['2 id=1|name=a']);
    }
    expect(rowsIn('id;name;value\n1;a, b;1,5\n')).toEqual(['2 id=1|name=a, b|value=1,5']);
    expect(rowsIn('"id","name;name"\n1,a\n')).toEqual(['2 id=1']);
    expect(rowsIn('sep=;\r\nid;name\r\n1;a,b,c,d\r\n')).toEqual(['3 id=1|name=a,b,c,d']);
    expect(rowsIn('id\n1\n')).toEqual(['2 id=1']);
  });

  it('begins with a byte order mark or not, and has line ends of any system', () => {
    const rows = ['2 id=1|name=a', '3 id=2|name=b'];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(rowsIn(`\ufeffid,name${end}1,a${end}2,b`)).toEqual(rows);
      expect(rowsIn(`id,name${end}1,a${end}2,b${end}`)).toEqual(rows);
    }
  });

  it('has quotes round cells with line breaks, separators and quotes, and counts the lines', () => {
    const text = 'id,name\r\n1,"a\r\nb"\r\n\r\n , \r\n2,"say ""a, b"""  \r\n"3",c\r\n';
    expect(rowsIn(text)).toEqual(['2 id=1|name=a\r\nb', '6 id=2|name=say "a, b"', '7 id=3|name=c']);
  });

  it('takes headings in any case and order, and leaves empty cells out', () => {
    expect(rowsIn('NAME,Day, Id \na,,1\n,2026-01-01,2\n')).toEqual(['2 name=a|id=1', '3 day=2026-01-01|id=2']);
  });

  it('loses the row of a quote that is wrong, and no other', () => {
    const text = 'id,name,value\n1,"a\n2,b,2\n3,c" d,3\n4,d "e",4\n5,"e""",5\n6,"f"g,6\n7,g,7';
    expect(rowsIn(text)).toEqual(['3 id=2|name=b|value=2', '6 id=5|name=e"|value=5', '8 id=7|name=g|value=7']);
    expect(shown(tableIn(text).diagnostics)).toMatchInlineSnapshot(`
      "things.csv, row 2, column "name": error table/quote
        A quote stands in the middle of a cell.
        hint: put the whole cell into quotes and write each quote in it twice, as in "Ltd ""North"""

      things.csv, row 4, column "name": error table/quote
        A quote stands in the middle of a cell.
        hint: put the whole cell into quotes and write each quote in it twice, as in "Ltd ""North"""

      things.csv, row 5, column "name": error table/quote
        A quote stands in the middle of a cell.
        hint: put the whole cell into quotes and write each quote in it twice, as in "Ltd ""North"""

      things.csv, row 7, column "name": error table/quote
        A quote stands in the middle of a cell.
        hint: put the whole cell into quotes and write each quote in it twice, as in "Ltd ""North"""
      "
    `);
  });

  it('names the line of a quote that is never closed, and reads what is below', () => {
    const text = 'id,name\n1,a\n2,"b\n3,c\n4,d\n';
    expect(rowsIn(text)).toEqual(['2 id=1|name=a', '4 id=3|name=c', '5 id=4|name=d']);
    expect(shown(tableIn(text).diagnostics)).toContain(
      'things.csv, row 3, column "name": error table/unclosed-quote\n',
    );
  });

  it('says what is wrong with its columns and goes on', () => {
    const text = 'nmae,name,Name,colour\na,b,c,d\n';
    expect(rowsIn(text)).toEqual(['2 name=b']);
    expect(shown(tableIn(text).diagnostics)).toMatchInlineSnapshot(`
      "things.csv, row 1: error table/missing-column
        The column "id" of the list of things is missing.
        hint: write "id" into the first row, and a value into each row below

      things.csv, row 1, column "nmae": error table/unknown-column
        "nmae" is no column of the list of things.
        hint: did you mean "name"?

      things.csv, row 1, column "Name": error table/duplicate-column
        The column "Name" stands here for the second time.
        hint: remove or rename one of the two
        things.csv, row 1, column "name": It stands here first.

      things.csv, row 1, column "colour": error table/unknown-column
        "colour" is no column of the list of things.
        hint: the columns are id, name, day, value
      "
    `);
  });

  it('loses a row with more cells than headings, but for empty ones', () => {
    const text = 'id,name\n1,a,,\n2,b,c\n3\n';
    expect(rowsIn(text)).toEqual(['2 id=1|name=a', '4 id=3']);
    expect(shown(tableIn(text).diagnostics)).toContain('things.csv, row 3, column 3: error table/too-many-cells\n');
  });

  it('is in UTF-8; other encodings are named, with the place of the first byte', () => {
    const greek = Buffer.from([...Buffer.from('id,name\n1,'), 0xc1, 0xed, 0xed, 0xe1]);
    expect(shown(tableIn(greek).diagnostics)).toBe(
      'things.csv:2:3: error file/encoding\n' +
        '  The byte C1 here is no UTF-8; the file looks like Windows-1253 (Greek).\n' +
        '  hint: save the file as UTF-8 in the program that wrote it\n',
    );
    const thai = Buffer.from([...Buffer.from('id,name\n1,'), 0xca, 0xc1, 0xaa, 0xd2, 0xc2]);
    expect(shown(tableIn(thai).diagnostics)).toContain('looks like Windows-874 (Thai)');
    const wide = Buffer.from('\ufeffid,name\n1,a\n', 'utf16le');
    expect(shown(tableIn(wide).diagnostics)).toContain('The file is text in UTF-16, not in UTF-8.');
  });

  it('may be empty or have no rows, or far too many', () => {
    for (const text of ['', '\n\n', ',,\n']) expect(codesIn(text)).toEqual(['table/empty']);
    expect(tableIn('id\n')).toMatchObject({ table: { rows: [] }, diagnostics: [] });
    expect(codesIn(`id\n${'1\n'.repeat(50_001)}`)).toEqual(['table/too-large']);
  });

  it('stays quick whatever its quotes', () => {
    const unclosed = `id,name\n${'1,"a\n2,b\n'.repeat(20)}${'3,c\n'.repeat(40_000)}`;
    const stray = `id,name\n${'1,"a" b\n'.repeat(20_000)}`;
    const start = process.cpuUsage();
    expect(codesIn(unclosed)).toContain('table/quote');
    expect(codesIn(unclosed.replace('"', ''))).toContain('table/unclosed-quote');
    expect(codesIn(stray)).toHaveLength(100);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  });

  it('comes back as it was written', () => {
    const cell = fc.stringMatching(/^[^\0\ufeff=+\-@]{0,8}$/u).map((text) => text.trim());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const head = ['first', 'second', 'third', 'fourth'];
        const { rows: read, diagnostics } = csvGrid(Buffer.from(csvText([head, ...rows])), 'a.csv');
        const written = rows.map((cells) => cells.flatMap((text, index) => (text === '' ? [] : [[index + 1, text]])));
        expect(diagnostics).toEqual([]);
        expect(read.slice(1).map(({ cells }) => [...cells].map(([column, { text }]) => [column, text]))).toEqual(
          written.filter((cells) => cells.length > 0),
        );
      }),
    );
  });
});

describe('CSV that is written', () => {
  it('quotes what must be, and lets no text become a formula', () => {
    expect(
      csvText([
        ['id', 'name'],
        ['1', '=HYPERLINK("http://a")'],
        ['-5', '@a'],
        ['a"b', 'c\nd, e'],
      ]),
    ).toBe('id,name\r\n1,"\'=HYPERLINK(""http://a"")"\r\n-5,\'@a\r\n"a""b","c\nd, e"\r\n');
  });

  it('begins with a byte order mark when it has letters beyond ASCII', () => {
    expect(csvText([['name'], ['Άννα']])).toBe('\ufeffname\r\nΆννα\r\n');
  });
});
