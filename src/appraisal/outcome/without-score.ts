import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { resultPath } from '../result/paths.js';
import { isReturned, stateOf } from '../result/state.js';
import type { AppraisalResult, PrintedScore } from '../result/types.js';

/** Why an appraisal has no result that could be shown: `result/none`. */
export function withoutScore(result: AppraisalResult, severity: Diagnostic['severity']): Diagnostic {
  const { employee, period, segments } = result;
  const isBack = segments.every(isReturned);
  const message = `The appraisal of "${employee}" in ${period} has no result yet: ${
    isBack ? 'nothing in it is rated' : "the appraiser's form has not come back"
  }.`;
  const hint = isBack
    ? `"rolebook explain ${employee}/${period}" says what is missing`
    : 'collect it first, with "rolebook appraisal collect <file or folder>"';
  return { severity, code: 'result/none', message, hint, place: { file: resultPath(period, employee) } };
}

/** Whether there is something to show: what the appraiser says has come back, and comes to a figure. */
export function hasScore(result: AppraisalResult, score: PrintedScore | null): score is PrintedScore {
  return score !== null && stateOf(result) !== 'opened';
}
