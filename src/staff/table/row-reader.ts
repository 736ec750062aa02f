import type { Code, Diagnostic, Place, Related } from '../../diagnostic/diagnostic.js';
import { forbiddenCharacters } from '../../source/forbidden-characters.js';
import { folded } from '../../source/source-text.js';
import { readDay, readMonth } from './read-date.js';
import { readDecimal } from './read-decimal.js';
import type { Cell, Row } from './types.js';

/** Why a value cannot be taken as it stands. */
export interface ValueProblem {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly Related[];
}

/** The values of one row by id of the column; each is null when its cell is empty or wrong, which is reported. */
export interface RowReader {
  readonly place: Place;
  /** Whether the cell holds anything, be it right or wrong. */
  readonly has: (column: string) => boolean;
  /** Of the cell, or where it would stand. */
  readonly placeOf: (column: string) => Place;
  /** Text on one line. */
  readonly text: (column: string) => string | null;
  readonly day: (column: string) => string | null;
  readonly month: (column: string) => string | null;
  /** Digits with a dot, as typed; a number in percent without its sign. */
  readonly decimal: (column: string) => string | null;
  /** Reports `table/missing-value` when the cell is empty. */
  readonly required: <T>(column: string, read: (column: string) => T | null) => T | null;
  readonly report: (problem: ValueProblem, column: string) => void;
  /** Whether an error has been reported. */
  readonly isFaulty: () => boolean;
}

/** Reads a row of a table that has the columns; of a column that is missing nothing is said, as that has been reported. */
export function rowReader(row: Row, columns: ReadonlySet<string>, diagnostics: Diagnostic[]): RowReader {
  let faulty = false;
  const placeOf = (column: string): Place => {
    const { place } = row;
    return row.cells.get(column)?.place ?? ('row' in place ? { ...place, heading: column } : place);
  };
  const report = (problem: ValueProblem, column: string): void => {
    faulty = true;
    diagnostics.push({ severity: 'error', ...problem, place: placeOf(column) });
  };
  const read = (column: string, take: (cell: Cell) => string | ValueProblem): string | null => {
    const cell = row.cells.get(column);
    if (cell === undefined) return null;
    if (cell.kind === 'fault') {
      faulty = true;
      return null;
    }
    const value = take(cell);
    if (typeof value === 'string') return value;
    report(value, column);
    return null;
  };
  return {
    place: row.place,
    has: (column) => row.cells.has(column),
    placeOf,
    text: (column) => read(column, textOf),
    day: (column) => read(column, readDay),
    month: (column) => read(column, readMonth),
    decimal: (column) => read(column, readDecimal),
    required: (column, take) => {
      if (row.cells.has(column)) return take(column);
      if (columns.has(column)) report(missing(column), column);
      faulty = true;
      return null;
    },
    report,
    isFaulty: () => faulty,
  };
}

function missing(column: string): ValueProblem {
  return { code: 'table/missing-value', message: `The row has no value for "${column}".`, hint: 'write one' };
}

/** Signs that any text may hold; most cells have no others, and there may be a hundred thousand of them. */
const PLAIN = /^[ -~]*$/;

/** Digits that a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15;

function textOf({ kind, text }: Cell): string | ValueProblem {
  const [forbidden] = PLAIN.test(text) ? [] : forbiddenCharacters(text);
  if (forbidden !== undefined) {
    return { code: 'text/control-character', message: forbidden.message, hint: forbidden.hint };
  }
  if (kind === 'number' && (text.includes('e') || text.replace(/\D/g, '').length > KEPT_DIGITS)) {
    const message = `This is a number of more than ${KEPT_DIGITS} digits, of which a spreadsheet loses the last ones.`;
    return { code: 'table/lost-digits', message, hint: 'format the cell as text and type it again' };
  }
  return PLAIN.test(text) && !text.includes('  ') ? text : folded(text);
}
