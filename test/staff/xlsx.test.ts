import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/staff/table/xlsx/cell-formats.js';
import { compoundFile } from '../support/table-scenes.js';
import { type MadeWorkbook, sheetXml, xlsx, xlsxOf } from '../support/xlsx.js';
import { rowsIn, shown, tableIn } from './tables.js';

const FILE = 'things.xlsx';
const rows = (bytes: Uint8Array): readonly string[] => rowsIn(bytes, FILE);
const said = (bytes: Uint8Array): string => shown(tableIn(bytes, FILE).diagnostics);
const sheet = (xml: string, more: Omit<MadeWorkbook, 'sheets'> = {}): Uint8Array =>
  xlsx({ ...more, sheets: [{ name: 'Sheet1', xml }] });

describe('a table in XLSX', () => {
  it('has texts, numbers, dates and yes or no as what they are', () => {
    const bytes = xlsxOf(
      [
        ['id', 'name', 'day', 'value'],
        [1042, ' Άννα & ไทย ', { attributes: 's="1"', content: '<v>46053</v>' }, 0.1 + 0.2],
        [{ attributes: 's="2"', content: '<v>7</v>' }, null, { attributes: 's="3"', content: '<v>46053.75</v>' }, 1e6],
        [
          '0042',
          'x',
          { attributes: 't="d"', content: '<v>2026-01-31T00:00:00</v>' },
          { attributes: 's="4"', content: '<v>0.8</v>' },
        ],
        [{ attributes: 't="b"', content: '<v>1</v>' }],
      ],
      { formats: ['yyyy-mm-dd', '0000', '[$-409]d. mmmm yyyy;@', '0%'] },
    );
    expect(rows(bytes)).toEqual([
      '2 id=number:1042|name=Άννα & ไทย|day=date:2026-01-31|value=number:0.3',
      '3 id=number:0007|day=date:2026-01-31|value=number:1000000',
      '4 id=0042|name=x|day=date:2026-01-31|value=number:80%',
      '5 id=flag:true',
    ]);
    expect(said(bytes)).toBe('');
  });

  it('shares texts, in runs and with readings', () => {
    const strings = [
      '<t>id</t>',
      '<t>name</t>',
      '<r><t>Alex </t></r><r><rPr><b/></rPr><t xml:space="preserve">Sample</t></r>',
      '<t>日</t><rPh sb="0" eb="1"><t>ひ</t></rPh><t>_x0041_</t>',
    ];
    const cell = (address: string, index: number): string => `<c r="${address}" t="s"><v>${index}</v></c>`;
    const xml = `<row r="1">${cell('A1', 0)}${cell('B1', 1)}</row><row r="2">${cell('A2', 3)}${cell('B2', 2)}</row>`;
    expect(rows(sheet(xml, { strings }))).toEqual(['2 id=日A|name=Alex Sample']);
  });

  it('counts days as spreadsheets do, from 1900 or 1904', () => {
    const dated = (serials: readonly number[], from1904: boolean): readonly string[] =>
      rows(
        xlsxOf(
          [['id', 'day'], ...serials.map((serial) => ['a', { attributes: 's="1"', content: `<v>${serial}</v>` }])],
          {
            formats: ['d/m/yy'],
            from1904,
          },
        ),
      ).map((row) => row.slice(row.indexOf('day=') + 4));
    expect(dated([1, 59, 61, 45351, 45352, 2958465], false)).toEqual(
      ['1900-01-01', '1900-02-28', '1900-03-01', '2024-02-29', '2024-03-01', '9999-12-31'].map((day) => `date:${day}`),
    );
    expect(dated([0, 44619], true)).toEqual(['date:1904-01-01', 'date:2026-02-28']);
    expect(dated([0, 60, -1, 2958466], false).every((cell) => cell.startsWith('fault:'))).toBe(true);
  });

  it('knows the formats of dates from those of numbers and times', () => {
    const shows = (code: string): string => formatOf(code).shows;
    expect(
      ['yyyy-mm-dd', 'dd.mm.yyyy;@', '[$-F800]dddd\\,\\ mmmm\\ dd', 'mmm', 'yyyy"年"m"月"', 'd/m/yy h:mm'].map(shows),
    ).toEqual(Array(6).fill('date'));
    expect(
      ['General', '0.00 "days"', '#,##0 [$€-1]', '[Red]0;[Blue]-0', '_-* #,##0\\ "kr"_-', '@', '0.00E+00'].map(shows),
    ).toEqual(Array(7).fill('number'));
    expect(['h:mm', '[h]:mm:ss', 'mm:ss.0'].map(shows)).toEqual(Array(3).fill('time'));
    expect(formatOf('0.0%').shows).toBe('percent');
    expect(formatOf('00000')).toEqual({ shows: 'number', digits: 5 });
  });

  it('is the sheet of its name, else the first that is shown', () => {
    const named = (name: string, id: string, state?: string) => ({
      name,
      xml: sheetXml([['id'], [id]]),
      ...(state === undefined ? {} : { state }),
    });
    expect(rows(xlsx({ sheets: [named('Notes', 'a'), named(' Things', 'b')] }))).toEqual(['2 id=b']);
    expect(rows(xlsx({ sheets: [named('Old', 'a', 'hidden'), named('New', 'b')] }))).toEqual(['2 id=b']);
    expect(rows(xlsx({ sheets: [named('Old', 'a', 'hidden')] }))).toEqual(['2 id=a']);
    expect(said(xlsx({ sheets: [] }))).toContain('table/not-spreadsheet\n  The file has no sheet with cells.');
  });

  it('may come without addresses, with prefixes, cells out of order and empty styled rows', () => {
    const t = (text: string, address = ''): string =>
      `<x:c ${address} t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const xml = `<x:row>${t('id')}${t('name')}</x:row><x:row r="5">${t('b', 'r="B5"')}${t('a', 'r="A5"')}</x:row><x:row r="900000"><x:c r="A900000" s="0"/></x:row>`;
    const bytes = sheet('', {
      parts: {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>${xml}</x:sheetData></x:worksheet>`,
      },
    });
    expect(rows(bytes)).toEqual(['5 id=a|name=b']);
  });

  it('takes of formulas what was worked out, and says so once for each column', () => {
    const formula = (value: string) => ({ attributes: 't="str"', content: `<f>A1&amp;"x"</f>${value}` });
    const bytes = xlsxOf([
      ['id', 'name'],
      ['1', formula('<v>a</v>')],
      ['2', formula('<v>b</v>')],
      ['3', formula('')],
      ['4', { attributes: 't="e"', content: '<f>1/0</f><v>#DIV/0!</v>' }],
    ]);
    expect(rows(bytes)).toEqual(['2 id=1|name=a', '3 id=2|name=b', '4 id=3|name=fault:', '5 id=4|name=fault:#DIV/0!']);
    expect(said(bytes)).toMatchInlineSnapshot(`
      "things.xlsx, row 2, column "name": warning table/formula
        This column has formulas; what the spreadsheet last worked out was read.
        hint: copy the column and paste it as values, so that nothing changes unseen

      things.xlsx, row 4, column "name": error table/no-value
        The formula in this cell has never been worked out.
        hint: open the file in the spreadsheet program and save it, or write the value itself

      things.xlsx, row 5, column "name": error table/no-value
        This cell shows #DIV/0!, and no value that can be read.
        hint: write the value itself
      "
    `);
  });
});

describe('a file that is no such table', () => {
  const good = xlsxOf([['id'], ['1']]);

  it('is told by what it is', () => {
    const first = (bytes: Uint8Array): string => said(bytes).split('\n').slice(0, 2).join(' ');
    expect(first(Buffer.from('id,name\n'))).toContain('table/not-spreadsheet   The file is no spreadsheet');
    expect(first(new Uint8Array())).toContain('table/not-spreadsheet   The file is no spreadsheet');
    expect(first(compoundFile('Workbook'))).toContain('The file is a spreadsheet of the old kind (.xls).');
    expect(first(compoundFile('EncryptedPackage'))).toContain('table/protected   The file is protected');
    expect(first(zipSync({ mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }))).toContain(
      'an OpenDocument file',
    );
    expect(first(zipSync({ 'a.txt': Buffer.from('a') }))).toContain('a ZIP archive of other files');
    expect(first(xlsx({ sheets: [], parts: { 'xl/workbook.xml': null } }))).toContain(
      'table/damaged   The file is damaged: "xl/workbook.xml" is missing',
    );
    expect(first(sheet('<row><c></row>'))).toContain('table/damaged   The file is damaged.');
    expect(
      first(sheet('', { parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' } })),
    ).toContain('table/damaged');
  });

  it('is never a fault, wherever it is cut off or changed', () => {
    for (let length = 0; length < good.length; length += 7) {
      const { table, diagnostics } = tableIn(good.slice(0, length), FILE);
      expect({ table, count: diagnostics.length }).toEqual({ table: null, count: 1 });
    }
    for (let at = 0; at < good.length; at += 3) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(() => tableIn(changed, FILE)).not.toThrow();
    }
  });

  it('cannot fill the memory: neither with what unpacks to more, nor with a cell far away', () => {
    const before = process.memoryUsage().rss;
    const bomb = sheet(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(42_000_000)}`);
    expect(bomb.length).toBeLessThan(200_000);
    expect(said(bomb)).toContain('table/too-large\n  "xl/worksheets/sheet1.xml" in the file has 42 MB once unpacked');
    // An archive that lies about its sizes gives no more than it says.
    const lying = sheet(' '.repeat(1_000_000));
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at < lying.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 10, true);
    expect(said(lying)).toContain('table/damaged');
    const far =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(said(sheet(far))).toContain('The sheet has a cell to the right of column 200');
    expect(said(sheet('<row r="60000"><c r="A60000"><v>1</v></c></row>'))).toContain(
      'The sheet has a cell below row 50000',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });
});
