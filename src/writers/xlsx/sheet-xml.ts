import { cellText, needsQuote } from './cell-text.js';
import { HEADING, QUOTED, styleOf, TEXT } from './styles.js';
import type { Cell, Sheet } from './types.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LETTERS = 26;
const FIRST_LETTER = 65;

/** Widths in characters: of a column at least and at most, and what the button of the filter takes. */
const LEAST_WIDTH = 8;
const MOST_WIDTH = 60;
const BUTTON = 3;

const DAY_MILLISECONDS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A sheet: its first row stays in view, is repeated on each printed page and filters the others; columns fit their texts. */
export function sheetXml({ headings, rows }: Sheet): string {
  const widths = headings.map((heading, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
    return Math.min(Math.max(LEAST_WIDTH, longest + 1, heading.length + BUTTON), MOST_WIDTH);
  });
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = headings.map((heading, column) => textCell(heading, `${columnName(column)}1`, HEADING));
  const body = rows.map((row, index) => rowXml(row, index + 2));
  return [
    `<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf({ headings, rows })}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="${rangeOf({ headings, rows })}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** All cells: `A1:L13`. */
export function rangeOf({ headings, rows }: Pick<Sheet, 'headings' | 'rows'>): string {
  return `A1:${columnName(headings.length - 1)}${rows.length + 1}`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(index: number): string {
  const before = Math.floor(index / LETTERS);
  const letter = String.fromCharCode(FIRST_LETTER + (index % LETTERS));
  return before === 0 ? letter : columnName(before - 1) + letter;
}

function rowXml(row: readonly Cell[], number: number): string {
  const cells = row.map((cell, column) => (cell === null ? '' : cellXml(cell, `${columnName(column)}${number}`)));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(cell: Exclude<Cell, null>, at: string): string {
  if (cell.kind === 'text') return textCell(cell.text, at, needsQuote(cell.text) ? QUOTED : TEXT);
  const value = cell.kind === 'date' ? serialOf(cell.day) : cell.value;
  return `<c r="${at}" s="${styleOf(cell)}"><v>${value}</v></c>`;
}

function textCell(text: string, at: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** The day as spreadsheets count: 1 March 1900 is 61. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_MILLISECONDS;
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  if (cell.kind === 'date') return cell.day.length;
  if (cell.kind === 'text') return [...cell.text].length;
  return cell.value.toFixed(Math.min(cell.decimals, 6)).length + 2;
}
