import type { Cell } from './types.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;
const MOST_DECIMALS = 6;
const DATE_FORMAT = 'yyyy-mm-dd';

/** Numbers of the cell formats in the order of `stylesXml`. */
export const HEADING = 1;
export const TEXT = 2;
export const QUOTED = 3;
const DATE = 4;
const FIRST_NUMBER = 5;

/** The number of the cell format by which a number or a day is shown. */
export function styleOf(cell: Exclude<Cell, null | { readonly kind: 'text' }>): number {
  if (cell.kind === 'date') return DATE;
  return FIRST_NUMBER + Math.min(Math.max(Math.trunc(cell.decimals), 0), MOST_DECIMALS);
}

/** One look for all sheets: headings in bold on a shade, texts at the top of their cells. */
export function stylesXml(): string {
  const codes = [DATE_FORMAT, ...Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => numberFormat(decimals))];
  const formats = codes.map((code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`);
  const top = '<alignment vertical="top"/>';
  const own = codes.map(
    (_code, index) =>
      `<xf numFmtId="${FIRST_OWN_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  );
  const cells = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
    `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
    ...own,
  ];
  return [
    `<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFECF0F3"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

/** `#,##0.00`: each program shows it with the signs of its language. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
