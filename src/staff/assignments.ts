import type { Personal, StaffRow } from './staff-row.js';
import type { Assignment, Employee } from './types.js';

/**
 * The assignments of an employee, oldest first; null when a row has none that can be used. `staff/duplicate-id` where two
 * begin on one day, `staff/assignment-outside` where one begins before the employee was hired or after leaving.
 */
export function assignmentsOf(
  id: string,
  rows: readonly StaffRow[],
  { hired, left }: Personal,
): readonly Assignment[] | null {
  const byStart = new Map<string, StaffRow>();
  for (const row of rows) {
    const { assignment, reader } = row;
    const from = assignment?.from ?? null;
    const start = from ?? hired ?? '';
    const earlier = byStart.get(start);
    if (earlier === undefined) byStart.set(start, row);
    else if (assignment !== null) reportTwice(id, row, earlier, rows.length > 2 || from !== null);
    if (from === null) continue;
    if (hired !== null && from < hired) {
      const message = `This assignment begins on ${from}, before the employee was hired on ${hired}.`;
      reader.report({ code: 'staff/assignment-outside', message, hint: 'correct one of the two' }, 'from');
    } else if (left !== null && from > left) {
      const message = `This assignment begins on ${from}, after the employee left on ${left}.`;
      reader.report({ code: 'staff/assignment-outside', message, hint: 'correct one of the two' }, 'from');
    }
  }
  const inOrder = [...byStart].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { assignment }]) => assignment);
  const found = inOrder.filter((assignment) => assignment !== null);
  return found.length < inOrder.length || found.length === 0 ? null : found;
}

function reportTwice(id: string, { reader }: StaffRow, earlier: StaffRow, hasDates: boolean): void {
  const message = hasDates
    ? `Two rows of "${id}" begin on the same day.`
    : `The id "${id}" stands here for the second time.`;
  const hint = 'give each person an id of its own; a second position of one person needs a day under "from"';
  const related = [{ place: earlier.reader.placeOf('id'), message: 'It stands here first.' }];
  reader.report({ code: 'staff/duplicate-id', message, hint, related }, 'id');
}

/** What an employee does on a day: the assignment that has begun last, before the first one that one. */
export function assignmentOn({ assignments, hiredOn }: Employee, day: string): Assignment {
  const begun = assignments.filter(({ from }) => (from ?? hiredOn) <= day).at(-1) ?? assignments[0];
  if (begun === undefined) throw new Error('an employee has no assignment');
  return begun;
}
