import type { Standing } from '../../context/outcome/types.js';
import { stateOf } from '../result/state.js';
import type { AppraisalEvent, AppraisalResult } from '../result/types.js';

/** How far an appraisal has come, by the last step that says so, and the day of it. */
export function standingOf(result: AppraisalResult): Standing {
  const { events } = result;
  const state = stateOf(result);
  const last = events.findLast(({ what }) => STEPS.some((step) => step === what));
  if (last === undefined || last.what === 'opened' || last.what === 'commented' || last.what === 'calibrated') {
    return { what: state, on: null, isShown: false };
  }
  return { what: last.what, on: last.on, isShown: isShown(result) };
}

/** What was shown holds under appeal, until it is calibrated anew. */
function isShown({ events }: AppraisalResult): boolean {
  const last = events.findLast(({ what }) => what === 'released' || what === 'calibrated');
  return last?.what === 'released';
}

/** Calibrating after an appeal belongs to the answer to it. */
const STEPS = ['released', 'signed', 'refused', 'appealed', 'closed'] as const;

/** The day on which the employee was last shown the result; null when it is not, or not again after an appeal. */
export function releasedOn(result: AppraisalResult): string | null {
  return lastRelease(result)?.on ?? null;
}

/** The release by which the employee knows the result as it is; null when there is none, or not again after an appeal. */
export function lastRelease({ events }: AppraisalResult): Extract<AppraisalEvent, { what: 'released' }> | null {
  const last = events.findLast(({ what }) => what === 'released' || what === 'appealed');
  return last?.what === 'released' ? last : null;
}
