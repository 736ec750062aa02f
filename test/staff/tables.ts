import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { orderDiagnostics } from '../../src/diagnostic/order.js';
import { readTable } from '../../src/staff/table/read-table.js';
import type { TableKind, TableReading } from '../../src/staff/table/types.js';

export const KIND: TableKind = {
  noun: 'the list of things',
  sheet: 'things',
  columns: ['id', 'name', 'day', 'value'],
  required: ['id'],
};

/** Diagnostics as a person sees them, without their colours. */
export function shown(diagnostics: readonly Diagnostic[]): string {
  return formatDiagnostics(orderDiagnostics(diagnostics), () => null, { colour: false });
}

/** A table of things out of a file. */
export function tableIn(content: string | Uint8Array, file = 'things.csv'): TableReading {
  return readTable({ file, bytes: typeof content === 'string' ? Buffer.from(content) : content }, KIND);
}

/** The rows in short: where they begin, and each cell with its column; texts as they are, other kinds after a colon. */
export function rowsIn(content: string | Uint8Array, file?: string): readonly string[] {
  return (tableIn(content, file).table?.rows ?? []).map(({ place, cells }) => {
    const row = 'row' in place ? place.row : 'line' in place ? place.line : 0;
    const values = [...cells].map(
      ([column, { kind, text }]) => `${column}=${kind === 'text' ? '' : `${kind}:`}${text}`,
    );
    return `${row} ${values.join('|')}`;
  });
}
