import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import type { Proposals } from './proposals.js';
import { type RowReader, rowReader } from './table/row-reader.js';
import type { Table } from './table/types.js';
import type { Absence } from './types.js';

/** The id of an employee whom the staff list names; `staff/unknown-employee` when it names nobody of that id. */
export function employeeIn(
  { text, report }: RowReader,
  column: string,
  named: ReadonlySet<string>,
  proposals: Proposals,
): string | null {
  const id = text(column);
  if (id === null || named.has(id)) return id;
  const hint = proposals.near(id, named, 'add the person to the staff list, or remove the row');
  report(
    { code: 'staff/unknown-employee', message: `The staff list has nobody with the id "${id}".`, ...hint },
    column,
  );
  return null;
}

/** The absences of a list, in its order. `staff/overlapping-absences` where two of one employee share a day. */
export function absencesOf(
  table: Table,
  named: ReadonlySet<string>,
  proposals: Proposals,
  diagnostics: Diagnostic[],
): readonly Absence[] {
  const absences = table.rows.flatMap((row): Absence[] => {
    const reader = rowReader(row, table.columns, diagnostics);
    const employee = reader.required('employee', (column) => employeeIn(reader, column, named, proposals));
    const from = reader.required('from', reader.day);
    const to = reader.required('to', reader.day);
    const reason = reader.text('reason') ?? '';
    if (from !== null && to !== null && to < from) {
      const message = `The absence ends on ${to}, before it begins on ${from}.`;
      reader.report({ code: 'staff/dates', message, hint: 'correct one of the two' }, 'to');
    }
    if (employee === null || from === null || to === null || reader.isFaulty()) return [];
    return [{ employee, from, to, reason, place: reader.placeOf('from') }];
  });
  return withoutOverlaps(absences, diagnostics);
}

function withoutOverlaps(absences: readonly Absence[], diagnostics: Diagnostic[]): readonly Absence[] {
  const kept = new Map<string, Absence>();
  const overlapping = new Set<Absence>();
  const inTime = [...absences].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const absence of inTime) {
    const before = kept.get(absence.employee);
    if (before === undefined || absence.from > before.to) kept.set(absence.employee, absence);
    else {
      overlapping.add(absence);
      diagnostics.push(overlap(absence, before.place));
    }
  }
  return absences.filter((absence) => !overlapping.has(absence));
}

function overlap({ employee, from, place }: Absence, other: Place): Diagnostic {
  return {
    severity: 'error',
    code: 'staff/overlapping-absences',
    message: `Two absences of "${employee}" overlap on ${from}.`,
    hint: 'correct the days, or write both as one absence',
    place,
    related: [{ place: other, message: 'The other one begins here.' }],
  };
}
