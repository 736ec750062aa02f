import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { csvGrid } from './csv.js';
import { tableOf } from './headings.js';
import type { TableKind, TableReading } from './types.js';
import { xlsxGrid } from './xlsx/xlsx-grid.js';
import { yamlTable } from './yaml-table.js';

export interface TableFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The rows of a table in CSV, YAML or XLSX, told apart by the ending of its name. What is wrong with one row leaves the
 * others as they are. Codes: `table/…`, `file/encoding`, and `yaml/…` of a YAML file.
 */
export function readTable({ file, bytes }: TableFile, kind: TableKind): TableReading {
  if (file.endsWith('.yaml')) return yamlTable(bytes, file, kind);
  const grid = file.endsWith('.xlsx') ? xlsxGrid(bytes, file, kind.sheet) : csvGrid(bytes, file);
  if (grid.rows.length === 0) return { table: null, diagnostics: nothingIn(grid.diagnostics, file, kind) };
  return tableOf(grid, file, kind);
}

function nothingIn(diagnostics: readonly Diagnostic[], file: string, kind: TableKind): readonly Diagnostic[] {
  if (diagnostics.length > 0) return diagnostics;
  const hint = `write the headings in its first row: ${kind.required.join(', ')}, …`;
  return [{ severity: 'error', code: 'table/empty', message: 'The table is empty.', hint, place: { file } }];
}
