import { strToU8, zipSync } from 'fflate';

/** A cell of a made spreadsheet: a text, a number, or the attributes and content of its element. */
export type MadeCell = string | number | null | { readonly attributes?: string; readonly content: string };

export interface MadeWorkbook {
  readonly sheets?: readonly { readonly name: string; readonly state?: string; readonly xml: string }[];
  readonly strings?: readonly string[];
  /** Codes of formats; a cell names one by its number from 1. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** Parts that take the place of others, or are added; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The data of a sheet, row by row; texts stand in the cells themselves. */
export function sheetXml(rows: readonly (readonly MadeCell[])[]): string {
  return rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
    )
    .join('');
}

function cellXml(cell: MadeCell, row: number, column: number): string {
  if (cell === null) return '';
  const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c ${at} ${cell.attributes ?? ''}>${cell.content}</c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A small workbook as a spreadsheet program writes it. */
export function xlsx({
  sheets = [],
  strings = [],
  formats = [],
  from1904 = false,
  parts = {},
}: MadeWorkbook): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const files: Record<string, string | null> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...sheets.map((_sheet, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
        relation('t', 'sharedStrings', 'sharedStrings.xml'),
        relation('f', 'styles', '/xl/styles.xml'),
      ].join(''),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_code, index) => `<xf numFmtId="${164 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  const kept = Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)] as const]));
  return zipSync(Object.fromEntries(kept), { mtime: new Date('2026-01-01T00:00:00Z') });
}

/** A workbook of one sheet with these cells. */
export function xlsxOf(rows: readonly (readonly MadeCell[])[], more: Omit<MadeWorkbook, 'sheets'> = {}): Uint8Array {
  return xlsx({ ...more, sheets: [{ name: 'Sheet1', xml: sheetXml(rows) }] });
}
