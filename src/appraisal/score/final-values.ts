import type { AppraisalEvent, ResultSegment } from '../result/types.js';

/**
 * What the appraisal form of a segment says in the end: the appraiser's values, over them those of the second-level
 * reviewer, over these what was calibrated.
 */
export function finalValues(
  { number, parts }: ResultSegment,
  events: readonly AppraisalEvent[],
): ReadonlyMap<string, string> {
  const values = new Map([...(parts.manager?.values ?? []), ...(parts.second?.values ?? [])]);
  for (const event of events) {
    if (event.what === 'calibrated' && event.segment === number) values.set(event.item, event.to);
  }
  return values;
}
