import { openedPeriods } from '../../../appraisal/result/store.js';
import type { World } from '../../../world.js';
import type { Misuse } from '../../outcome.js';
import { noSubject } from '../../subject.js';

/** Why a text such as `e-07/2026-H4` names no result, with the periods that there are. */
export async function unknownPeriod(world: World, subject: string): Promise<Misuse> {
  const periods = await openedPeriods(world);
  return { ...noSubject(subject), ...(periods.length === 0 ? {} : { hint: `known periods: ${periods.join(', ')}` }) };
}
