import { resultPath } from '../../../appraisal/result/paths.js';
import { readResult } from '../../../appraisal/result/store.js';
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
  const hint = `see the files in ${file.slice(0, file.lastIndexOf('/'))}, or open the period for the employee`;
  return bad([{ severity: 'error', code: 'result/missing', message, hint, place: { file } }]);
}
