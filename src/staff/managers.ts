import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { circleInWords, circlesOf } from '../source/circles.js';
import type { Proposals } from './proposals.js';
import type { StaffRow } from './staff-row.js';
import type { Employee } from './types.js';

/** The rows of the list that can be read, and all ids that it names, those of other rows too. */
export interface ListedRows {
  readonly rowsById: ReadonlyMap<string, readonly StaffRow[]>;
  readonly named: ReadonlySet<string>;
}

/**
 * The employees whose managers are in the list; `staff/unknown-manager` at the others, and `staff/manager-circle` once for
 * each circle of those who manage each other today.
 */
export function checkManagers(
  employees: readonly Employee[],
  { rowsById, named }: ListedRows,
  today: string,
  proposals: Proposals,
  diagnostics: Diagnostic[],
): readonly Employee[] {
  for (const rows of rowsById.values()) {
    for (const { assignment, reader } of rows) {
      const manager = assignment?.manager ?? null;
      if (manager === null || named.has(manager)) continue;
      const hint = proposals.near(manager, named, 'add the manager to the list, or leave the cell empty');
      const message = `The list has nobody with the id "${manager}".`;
      reader.report({ code: 'staff/unknown-manager', message, ...hint }, 'manager');
    }
  }
  for (const circle of circlesIn(rowsById, today)) diagnostics.push(circle);
  return employees.filter(({ id }) => rowsById.get(id)?.some(({ reader }) => reader.isFaulty()) !== true);
}

function circlesIn(rowsById: ListedRows['rowsById'], today: string): readonly Diagnostic[] {
  const current = new Map([...rowsById].map(([id, rows]) => [id, currentRow(rows, today)]));
  const circles = circlesOf([...current.keys()], (id) => current.get(id)?.assignment?.manager ?? null);
  return circles.flatMap((circle): Diagnostic[] => {
    const row = current.get(circle[0] ?? '');
    if (row === undefined) return [];
    return [
      {
        severity: 'error',
        code: 'staff/manager-circle',
        message: `Managers go round in a circle: ${circleInWords(circle, 'is managed by')}.`,
        hint: 'leave the manager of the highest of them empty',
        place: row.reader.placeOf('manager'),
      },
    ];
  });
}

/** The row whose assignment has begun last; the first one when none has. */
function currentRow(rows: readonly StaffRow[], today: string): StaffRow | undefined {
  const startOf = ({ assignment }: StaffRow): string => assignment?.from ?? '';
  const begun = rows.filter((row) => row.assignment !== null && startOf(row) <= today);
  return begun.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1)).at(-1) ?? rows[0];
}
