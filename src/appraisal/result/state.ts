import type { AppraisalResult, ResultSegment, ResultState } from './types.js';

/** How far the appraisal has come, by what has come back and what was done. */
export function stateOf({ segments, events }: Pick<AppraisalResult, 'segments' | 'events'>): ResultState {
  const turns = events.map(({ what }) => what).filter((what) => TURNS.some((turn) => turn === what));
  const last = turns.at(-1);
  if (last === 'closed' || last === 'released' || last === 'calibrated') return last;
  return segments.every(isReturned) ? 'returned' : 'opened';
}

const TURNS = ['calibrated', 'released', 'closed'] as const;

/** Whether all is there that a result needs: what the appraiser says. A segment that is not rated needs nothing. */
export function isReturned({ rated, parts }: ResultSegment): boolean {
  return !rated || parts.manager !== undefined;
}
