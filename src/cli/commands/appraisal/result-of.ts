import { resultPath } from '../../../appraisal/result/paths.js';
import { employeesIn, openedPeriods, readResult } from '../../../appraisal/result/store.js';
import type { AppraisalResult } from '../../../appraisal/result/types.js';
import { bad, type Checked } from '../../../diagnostic/diagnostic.js';
import type { World } from '../../../world.js';
import type { Subject } from '../../subject.js';

/** The result of a subject; `result/missing` where there is none. */
export async function resultOf(world: World, { employee, period }: Subject): Promise<Checked<AppraisalResult>> {
  const read = await readResult(world, period, employee);
  if (read !== null) return read;
  const file = resultPath(period, employee);
  const message = `There is no result of "${employee}" in ${period}.`;
  const hint = await whatThereIs(world, { employee, period });
  return bad([
    {
      severity: 'error',
      code: 'result/missing',
      message,
      hint: hint ?? 'open the period for the employee',
      place: { file },
    },
  ]);
}

/** Ids are hardly ever mistyped so that the nearest one is meant; a capital letter is. */
async function whatThereIs(world: World, { employee, period }: Subject): Promise<string> {
  const known = await employeesIn(world, period);
  const meant = known.find((id) => id.toLowerCase() === employee.toLowerCase());
  if (meant !== undefined) return `did you mean "${meant}"?`;
  if (known.length > 0) return `the period has ${some(known)}; open it for others, with "rolebook appraisal open"`;
  const periods = await openedPeriods(world);
  if (periods.includes(period))
    return 'the period has no results at all; bring them back from a copy, or open it again';
  return periods.length > 0 ? `known periods: ${some(periods)}` : 'open the period, with "rolebook appraisal open"';
}

function some(names: readonly string[]): string {
  return `${names.slice(0, MOST).join(', ')}${names.length > MOST ? ', …' : ''}`;
}

const MOST = 12;
