import type { Diagnostic, Place } from '../../../diagnostic/diagnostic.js';
import { type Grid, type GridRow, MOST_COLUMNS, MOST_ROWS, type RawCell } from '../types.js';
import { cellValue } from './cell-value.js';
import { DAMAGED, openXlsx, type XlsxProblem } from './package.js';
import { readSheet, type SheetCell, type SheetEnd } from './read-sheet.js';
import { readWorkbook } from './workbook.js';

/**
 * The rows of one sheet of a workbook (ISO 29500-1): that of the given name, else the first. A formula counts as what the
 * spreadsheet last worked out, with a warning for each column that has some.
 */
export function xlsxGrid(bytes: Uint8Array, file: string, sheetName: string): Grid {
  const container = openXlsx(bytes);
  if ('code' in container) return nothing(container, file);
  const workbook = readWorkbook(container, sheetName);
  if ('code' in workbook) return nothing(workbook, file);
  const diagnostics: Diagnostic[] = [];
  const rows = new Map<number, Map<number, RawCell>>();
  const withFormulas = new Set<number>();
  const end = readSheet(workbook.sheet, (cell) => {
    const place = { file, row: cell.row, column: cell.column };
    if (cell.isFormula && !withFormulas.has(cell.column)) diagnostics.push(formula(place));
    if (cell.isFormula) withFormulas.add(cell.column);
    const read = cellValue(cell, workbook);
    if (read === null) return;
    if (read.kind === 'fault') diagnostics.push(fault(read.text, cell, place));
    const cells = rows.get(cell.row) ?? new Map<number, RawCell>();
    rows.set(cell.row, cells.set(cell.column, read));
  });
  if (end !== 'whole') return { rows: [], diagnostics: [notRead(end, file)] };
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    rows: sorted.map(([number, cells]): GridRow => ({ number, cells: inOrder(cells), isLost: false })),
    diagnostics,
  };
}

function inOrder(cells: ReadonlyMap<number, RawCell>): ReadonlyMap<number, RawCell> {
  return new Map([...cells].sort(([a], [b]) => a - b));
}

function nothing({ code, message, hint }: XlsxProblem, file: string): Grid {
  return { rows: [], diagnostics: [{ severity: 'error', code, message, hint, place: { file } }] };
}

function notRead(end: Exclude<SheetEnd, 'whole'>, file: string): Diagnostic {
  if (end === 'damaged') return { severity: 'error', ...DAMAGED, place: { file } };
  const isBelow = end === 'too-many-rows';
  const last = isBelow ? `below row ${MOST_ROWS}` : `to the right of column ${MOST_COLUMNS}`;
  const message = `The sheet has a cell ${last}, the last one that is read.`;
  const hint = `delete the ${isBelow ? 'rows' : 'columns'} that nobody needs, also those that look empty`;
  return { severity: 'error', code: 'table/too-large', message, hint, place: { file } };
}

function formula(place: Place): Diagnostic {
  const message = 'This column has formulas; what the spreadsheet last worked out was read.';
  const hint = 'copy the column and paste it as values, so that nothing changes unseen';
  return { severity: 'warning', code: 'table/formula', message, hint, place };
}

function fault(text: string, { isFormula, value }: SheetCell, place: Place): Diagnostic {
  if (isFormula && value === null) {
    const message = 'The formula in this cell has never been worked out.';
    const hint = 'open the file in the spreadsheet program and save it, or write the value itself';
    return { severity: 'error', code: 'table/no-value', message, hint, place };
  }
  const shown = text === '' ? 'nothing' : `${text.slice(0, 40)}, and no value`;
  const message = `This cell shows ${shown} that can be read.`;
  const hint = 'write the value itself';
  return { severity: 'error', code: 'table/no-value', message, hint, place };
}
