import type { Employee } from '../../staff/types.js';
import type { World } from '../../world.js';
import { type Period, readPeriod } from '../period.js';
import { lastReleased } from './previous-results.js';

const NEVER = '9999-12-31';

/** Before it come all periods. */
export const AFTER_ALL: Period = { id: NEVER, from: NEVER, to: NEVER };

/**
 * The employees with the day of their last appraisal before a period: the last day of the last period whose result was
 * released, where that is later than what the staff list says.
 */
export async function asAppraised(
  world: World,
  employees: readonly Employee[],
  period: Period,
): Promise<readonly Employee[]> {
  const previous = await lastReleased(world, period);
  const appraised: Employee[] = [];
  for (const employee of employees) {
    const { lastAppraisedOn } = employee;
    const last = await previous(employee.id);
    const to = last === null ? null : (readPeriod(last.period)?.to ?? null);
    const isLater = to !== null && (lastAppraisedOn === null || lastAppraisedOn < to);
    appraised.push(isLater ? { ...employee, lastAppraisedOn: to } : employee);
  }
  return appraised;
}
