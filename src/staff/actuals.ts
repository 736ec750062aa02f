import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { employeeIn } from './absences.js';
import { createProposals } from './proposals.js';
import { readTable, type TableFile } from './table/read-table.js';
import { type RowReader, rowReader } from './table/row-reader.js';
import { ACTUALS_TABLE } from './table-kinds.js';
import { checkKpi, type People, reportTwice } from './targets.js';
import type { ActualRow, Known } from './types.js';

/** The actual figures of a table, in its order; what is wrong with one row leaves the others as they are. */
export function readActuals(
  file: TableFile,
  people: People,
  known: Known,
): { readonly actuals: readonly ActualRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const { table, diagnostics: before } = readTable(file, ACTUALS_TABLE);
  const diagnostics = [...before];
  const proposals = createProposals();
  const seen = new Map<string, RowReader>();
  if (table === null) return { actuals: [], diagnostics };
  const actuals = table.rows.flatMap((row): ActualRow[] => {
    const reader = rowReader(row, table.columns, diagnostics);
    const employee = reader.required('employee', (column) => employeeIn(reader, column, people.named, proposals));
    const kpi = reader.required('kpi', reader.text);
    if (kpi !== null && employee !== null) checkKpi(reader, kpi, people.employees.get(employee), known, proposals);
    const month = reader.required('month', reader.month);
    const value = reader.required('value', reader.decimal);
    const plan = reader.decimal('plan');
    if (employee === null || kpi === null || month === null || value === null) return [];
    reportTwice(reader, seen, `${kpi} of "${employee}" in ${month}`);
    const [place, planPlace] = [reader.placeOf('value'), reader.placeOf('plan')];
    return reader.isFaulty() ? [] : [{ employee, kpi, month, value, plan, place, planPlace }];
  });
  return { actuals, diagnostics };
}
