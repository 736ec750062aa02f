import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { decodeText } from '../../source/decode-text.js';
import { type CsvFault, readCsvRow } from './csv-row.js';
import { separatorOf } from './csv-separator.js';
import { type Grid, type GridRow, MOST_ROWS, type RawCell } from './types.js';

const BYTE_ORDER_MARK = '\ufeff';

/** Who has mended these will see the others. */
const MOST_FAULTS = 100;

/**
 * The rows of a CSV file (RFC 4180) in UTF-8, with commas, semicolons or tabs between the cells, whichever its head has.
 * What is wrong with the quotes of a row, `table/quote` or `table/unclosed-quote`, costs that row alone.
 */
export function csvGrid(bytes: Uint8Array, file: string): Grid {
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return { rows: [], diagnostics: decoded.diagnostics };
  const text = decoded.value.startsWith(BYTE_ORDER_MARK) ? decoded.value.slice(1) : decoded.value;
  const { separator, start } = separatorOf(text);
  const rows: GridRow[] = [];
  const diagnostics: Diagnostic[] = [];
  let line = start === 0 ? 1 : 2;
  for (let at = start; at < text.length && diagnostics.length < MOST_FAULTS; ) {
    if (rows.length > MOST_ROWS) return { rows: [], diagnostics: [tooManyRows(file, line)] };
    const read = readCsvRow(text, at, separator);
    if (read.fault !== null) diagnostics.push(faultOf(read.fault, file, line));
    const cells = new Map<number, RawCell>();
    read.cells.forEach((cell, index) => {
      const trimmed = cell.trim();
      if (trimmed !== '') cells.set(index + 1, { kind: 'text', text: trimmed });
    });
    if (cells.size > 0) rows.push({ number: line, cells, isLost: read.fault !== null });
    line += read.lines;
    at = read.next;
  }
  return { rows, diagnostics };
}

function faultOf({ kind, column }: CsvFault, file: string, row: number): Diagnostic {
  const place = { file, row, column };
  if (kind === 'unclosed') {
    const message = 'A quote opens here and is never closed.';
    return { severity: 'error', code: 'table/unclosed-quote', message, hint: 'close it, or remove it', place };
  }
  const message = 'A quote stands in the middle of a cell.';
  const hint = 'put the whole cell into quotes and write each quote in it twice, as in "Ltd ""North"""';
  return { severity: 'error', code: 'table/quote', message, hint, place };
}

function tooManyRows(file: string, row: number): Diagnostic {
  const message = `The table has more than ${MOST_ROWS} rows up to here.`;
  return {
    severity: 'error',
    code: 'table/too-large',
    message,
    hint: 'remove rows that nobody needs',
    place: { file, row },
  };
}
