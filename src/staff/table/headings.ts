import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import { didYouMean } from '../../diagnostic/did-you-mean.js';
import type { Cell, Grid, GridRow, Row, TableKind, TableReading } from './types.js';

/** The columns by their numbers: the heading as typed, and the id, null where the column is unknown or stands twice. */
type Headings = ReadonlyMap<number, { readonly text: string; readonly id: string | null }>;

/** The rows below the first one, which holds the headings: names of columns in upper or lower case, in any order. */
export function tableOf({ rows, diagnostics: before }: Grid, file: string, kind: TableKind): TableReading {
  const diagnostics: Diagnostic[] = [];
  const [first, ...others] = rows;
  if (first === undefined || first.isLost) return { table: null, diagnostics: before };
  const headings = headingsOf(first, file, kind, diagnostics);
  const columns = new Set([...headings.values()].flatMap(({ id }) => (id === null ? [] : [id])));
  diagnostics.push(...missingColumns(columns, { file, row: first.number }, kind));
  const read: Row[] = [];
  const lost: Row[] = [];
  for (const gridRow of others) {
    const { row, isLost } = rowOf(gridRow, headings, file, diagnostics);
    if (row.cells.size > 0) (isLost ? lost : read).push(row);
  }
  const named = before.map((diagnostic) => ({ ...diagnostic, place: withHeading(diagnostic.place, headings) }));
  return { table: { file, columns, rows: read, lost }, diagnostics: [...named, ...diagnostics] };
}

function withHeading(place: Place, headings: Headings): Place {
  const heading = 'row' in place && place.column !== undefined ? headings.get(place.column)?.text : undefined;
  return heading === undefined ? place : { ...place, heading };
}

function headingsOf(first: GridRow, file: string, kind: TableKind, diagnostics: Diagnostic[]): Headings {
  const found = new Map<string, Place>();
  const headings = new Map<number, { readonly text: string; readonly id: string | null }>();
  for (const [column, { text }] of first.cells) {
    const place = { file, row: first.number, column, heading: text };
    const id = kind.columns.find((known) => known === text.toLowerCase()) ?? null;
    const earlier = id === null ? undefined : found.get(id);
    if (id === null) diagnostics.push(unknownColumn(text, place, kind));
    else if (earlier === undefined) found.set(id, place);
    else diagnostics.push(twice(text, place, earlier));
    headings.set(column, { text, id: earlier === undefined ? id : null });
  }
  return headings;
}

/** An error for a column that nothing would read. */
export function unknownColumn(text: string, place: Place, { noun, columns }: TableKind): Diagnostic {
  const near = didYouMean(text, columns);
  const hint = near === null ? `the columns are ${columns.join(', ')}` : `did you mean "${near}"?`;
  const message = `"${text}" is no column of ${noun}.`;
  return { severity: 'error', code: 'table/unknown-column', message, hint, place };
}

function twice(text: string, place: Place, earlier: Place): Diagnostic {
  const related = [{ place: earlier, message: 'It stands here first.' }];
  const hint = 'remove or rename one of the two';
  const message = `The column "${text}" stands here for the second time.`;
  return { severity: 'error', code: 'table/duplicate-column', message, hint, place, related };
}

/** Errors for the columns that a table cannot do without. */
export function missingColumns(
  columns: ReadonlySet<string>,
  place: Place,
  { noun, required }: TableKind,
): readonly Diagnostic[] {
  return required
    .filter((id) => !columns.has(id))
    .map((id): Diagnostic => {
      const message = `The column "${id}" of ${noun} is missing.`;
      const hint = `write "${id}" into the first row, and a value into each row below`;
      return { severity: 'error', code: 'table/missing-column', message, hint, place };
    });
}

/** A row with a cell under no heading is lost: most likely its cells stand under the wrong ones. */
function rowOf(
  { number, cells, isLost }: GridRow,
  headings: Headings,
  file: string,
  diagnostics: Diagnostic[],
): { readonly row: Row; readonly isLost: boolean } {
  const known = new Map<string, Cell>();
  for (const [column, cell] of cells) {
    const heading = headings.get(column);
    const place = { file, row: number, column, ...(heading === undefined ? {} : { heading: heading.text }) };
    if (heading === undefined) {
      diagnostics.push(underNoHeading(place));
      return { row: { place: { file, row: number }, cells: known }, isLost: true };
    }
    if (heading.id !== null) known.set(heading.id, { ...cell, place });
  }
  return { row: { place: { file, row: number }, cells: known }, isLost };
}

function isCsv(file: string): boolean {
  return file.endsWith('.csv');
}

function underNoHeading(place: Place): Diagnostic {
  return {
    severity: 'error',
    code: 'table/too-many-cells',
    message: 'The row has a cell under no heading, so its cells may stand under the wrong ones.',
    hint: isCsv(place.file)
      ? 'remove the cell, or give it a heading; a text that holds a comma or a semicolon stands in quotes'
      : 'remove the cell, or give it a heading',
    place,
  };
}
