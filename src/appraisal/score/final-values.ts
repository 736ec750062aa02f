import type { AppraisalEvent, ResultSegment } from '../result/types.js';
import { MISSED } from './days-missed.js';

/**
 * What the appraisal form of a segment says in the end: the appraiser's values, over them those of the second-level
 * reviewer, over these what was calibrated.
 */
export function finalValues(
  { number, parts, missed }: ResultSegment,
  events: readonly AppraisalEvent[],
): ReadonlyMap<string, string> {
  const values = new Map(parts.manager?.values ?? []);
  for (const [name, value] of parts.second?.values ?? []) {
    // Filled in beforehand: the second level has said nothing of it.
    if (name !== MISSED || Number(value) !== missed) values.set(name, value);
  }
  for (const event of events) {
    if (event.what === 'calibrated' && event.segment === number) values.set(event.item, event.to);
  }
  return values;
}
