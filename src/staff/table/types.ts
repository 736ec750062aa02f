import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';

/**
 * What a file knows of a cell: CSV has texts alone, a spreadsheet and YAML have numbers too, and a spreadsheet dates. `fault`:
 * it holds nothing that could be read, which has been reported.
 */
export type CellKind = 'text' | 'number' | 'date' | 'flag' | 'fault';

export interface RawCell {
  readonly kind: CellKind;
  /** Without spaces at its ends, never empty; a date as `YYYY-MM-DD`, a number in digits with a dot. */
  readonly text: string;
}

export interface Cell extends RawCell {
  readonly place: Place;
}

/** A row as it stands in a file. */
export interface GridRow {
  /** The line of a CSV file, the number of a row in a spreadsheet. */
  readonly number: number;
  /** By number of the column, from 1; without those that are empty. */
  readonly cells: ReadonlyMap<number, RawCell>;
  /** True when nobody knows where its cells end: only those that are sure are there. */
  readonly isLost: boolean;
}

/** What a file holds, row by row; empty rows are left out. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Row {
  readonly place: Place;
  /** By id of the column; without those that are empty. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Rows whose cells stand under columns that are known. */
export interface Table {
  readonly file: string;
  /** Ids of the columns that the file has. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
  /** Rows that a fault has cost, with the cells that are sure: they say what a row was about, and nothing more. */
  readonly lost: readonly Row[];
}

export interface TableReading {
  /** Null when nothing could be read. */
  readonly table: Table | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a kind of table holds. */
export interface TableKind {
  /** As messages speak of it: "the staff list". */
  readonly noun: string;
  /** The name that a sheet of a workbook may have to be read before the first one. */
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Columns without which no row says anything. */
  readonly required: readonly string[];
}

/** Most rows of a table, and most columns that are looked at: five times the largest staff that this is made for. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;
