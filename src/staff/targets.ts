import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { employeeIn } from './absences.js';
import type { Proposals } from './proposals.js';
import { type RowReader, rowReader } from './table/row-reader.js';
import type { Row, Table } from './table/types.js';
import type { Employee, Known, TargetRow } from './types.js';

const SCOPES = ['entity', 'unit', 'employee'] as const;

/** Whom the rows of targets and figures may be about. */
export interface People {
  readonly employees: ReadonlyMap<string, Employee>;
  readonly named: ReadonlySet<string>;
}

/** The targets of a list, in its order. */
export function targetsOf(
  table: Table,
  people: People,
  known: Known,
  proposals: Proposals,
  diagnostics: Diagnostic[],
): readonly TargetRow[] {
  const seen = new Map<string, RowReader>();
  return table.rows.flatMap((row): TargetRow[] => {
    const reader = rowReader(row, table.columns, diagnostics);
    const scope = scopeOf(row, reader);
    const of = scope === null ? null : named(reader, scope, people, known, proposals);
    const kpi = reader.required('kpi', reader.text);
    if (kpi !== null && of !== null && scope !== null) {
      checkKpi(reader, kpi, scope === 'employee' ? people.employees.get(of) : undefined, known, proposals);
    }
    const month = reader.required('month', reader.month);
    const value = reader.required('value', reader.decimal);
    if (scope === null || of === null || kpi === null || month === null || value === null) return [];
    reportTwice(reader, seen, `${kpi} of the ${scope} "${of}" in ${month}`);
    return reader.isFaulty() ? [] : [{ scope, of, kpi, month, value, place: reader.placeOf('value') }];
  });
}

function scopeOf(row: Row, { report }: RowReader): TargetRow['scope'] | null {
  const filled = SCOPES.filter((scope) => row.cells.has(scope));
  const [scope, other] = filled;
  if (scope !== undefined && other === undefined) return scope;
  const message =
    scope === undefined
      ? 'The row does not say whose target it is.'
      : `The row is about ${filled.map((one) => `the ${one}`).join(' and ')} at once.`;
  const hint = 'fill one of entity, unit and employee; a target for one employee counts before that of the unit';
  report({ code: 'staff/target-scope', message, hint }, other ?? 'entity');
  return null;
}

function named(
  reader: RowReader,
  scope: TargetRow['scope'],
  people: People,
  { entities, units }: Known,
  proposals: Proposals,
): string | null {
  if (scope === 'employee') return employeeIn(reader, scope, people.named, proposals);
  const id = reader.text(scope);
  const [list, nouns] = scope === 'unit' ? [units, 'units'] : [entities, 'entities'];
  if (id === null || list.includes(id)) return id;
  const code = scope === 'unit' ? 'staff/unknown-unit' : 'staff/unknown-entity';
  reader.report({ code, message: `There is no ${scope} "${id}".`, ...proposals.listed(id, nouns, list) }, scope);
  return null;
}

/** Reports `staff/unknown-kpi` when no position, or none that the employee has or had, has such a KPI. */
export function checkKpi(
  { report }: RowReader,
  kpi: string,
  employee: Employee | undefined,
  { positions }: Known,
  proposals: Proposals,
): void {
  const ids = employee === undefined ? [...positions.keys()] : employee.assignments.map(({ position }) => position);
  const kpis = [...new Set(ids.flatMap((id) => positions.get(id)?.kpis ?? []))];
  if (kpis.includes(kpi) || ids.some((id) => positions.get(id)?.kpis === null)) return;
  const whose = employee === undefined ? 'No position has' : `No position of "${employee.id}" has`;
  const hint = proposals.listed(kpi, 'KPIs', kpis);
  report({ code: 'staff/unknown-kpi', message: `${whose} a KPI "${kpi}".`, ...hint }, 'kpi');
}

/** Reports `staff/duplicate-row` when the same has been said before; `subject` puts in words what the row is about. */
export function reportTwice(reader: RowReader, seen: Map<string, RowReader>, subject: string): void {
  const first = seen.get(subject);
  if (first === undefined) {
    seen.set(subject, reader);
    return;
  }
  const message = `For ${subject} there is a row already.`;
  const related = [{ place: first.placeOf('value'), message: 'It stands here first.' }];
  reader.report({ code: 'staff/duplicate-row', message, hint: 'remove one of the two', related }, 'value');
}
