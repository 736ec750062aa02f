import type { Assignment, Employee } from '../../staff/types.js';
import type { ResultSegment } from '../result/types.js';

/** The row of the staff list that a segment was opened by; what the result says itself where the list has it no longer. */
export function assignmentOf(
  { position, entity, manager, from }: Pick<ResultSegment, 'position' | 'entity' | 'manager' | 'from'>,
  employee: Employee | undefined,
): Assignment {
  const begun = employee?.assignments.filter((one) => (one.from ?? employee.hiredOn) <= from) ?? [];
  const found = begun.at(-1);
  if (found?.position === position) return found;
  const place = { file: 'roles/people' };
  return { from, position, entity, unit: null, manager, workingTimePercent: 100, place };
}
