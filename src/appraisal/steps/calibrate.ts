import { bad, type Checked, good } from '../../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import { schemeOf } from '../../scoring/scheme.js';
import { resultPath } from '../result/paths.js';
import type { AppraisalEvent, AppraisalResult } from '../result/types.js';
import { countingInstead } from '../score/counting-instead.js';
import { finalValues } from '../score/final-values.js';
import { type PositionFor, scored } from '../score/refresh-score.js';

export interface Calibration {
  readonly on: string;
  readonly by: string;
  readonly segment: number;
  /** Field of what is marked. */
  readonly item: string;
  readonly to: string;
  readonly reason: string;
}

const MARKS = ['done', 'partly', 'not-done', 'not-applicable'];

/** The event by which one mark or level is changed; what it was before stands in it. Codes: `step/…`. */
export function calibration(
  result: AppraisalResult,
  { on, by, segment: number, item, to, reason }: Calibration,
  positionFor: PositionFor,
): Checked<AppraisalEvent> {
  const file = resultPath(result.period, result.employee);
  const refuse = (code: 'step/unknown-item' | 'step/no-change' | 'step/measured', message: string, hint: string) =>
    bad([{ severity: 'error', code, message, hint, place: { file, field: item } }]);
  const segment = result.segments.find((one) => one.number === number && one.rated);
  if (segment === undefined) {
    const rated = result.segments.filter((one) => one.rated).map((one) => one.number);
    return refuse(
      'step/unknown-item',
      `The result has no rated part ${number}.`,
      `rated are ${rated.join(', ')}; name one with --segment`,
    );
  }
  const position = positionFor(segment.entity, segment.position);
  // What is wrong with the role has been reported.
  if (position === null) return bad([]);
  const scheme = schemeOf(position.role, position.company);
  const duties = scheme.duties.flatMap(({ field, groupField }) => [
    field,
    ...(groupField === null ? [] : [groupField]),
  ]);
  const ratings = scheme.ratings.map(({ field }) => field);
  const items = [...new Set([...duties, ...ratings])];
  if (!items.includes(item)) {
    const hint = `items are named as the fields of the form: ${items.slice(0, SOME).join(', ')}, …`;
    const near = didYouMeanHint(item, items);
    return refuse('step/unknown-item', `"${item}" is no item that is marked in part ${number}.`, near.hint ?? hint);
  }
  const values = ratings.includes(item) ? scheme.levels.map(({ value }) => String(value)) : MARKS;
  if (!values.includes(to)) {
    return refuse('step/unknown-item', `"${item}" cannot be "${to}".`, `it is ${values.join(', ')}`);
  }
  const marks = finalValues(segment, result.events);
  const from = marks.get(item) ?? null;
  if (from === to) return refuse('step/no-change', `"${item}" is "${to}" already.`, 'leave it, or choose another mark');
  const now = scored(result, positionFor)?.segments.find((one) => one.number === number);
  const kpis = now === undefined ? [] : countingInstead(item, scheme, now, marks);
  if (kpis.length > 0) {
    const which = kpis.map((id) => `"${id}"`).join(', ');
    return refuse(
      'step/measured',
      `The mark of "${item}" does not count, as it is measured by a KPI that has a score: ${which}.`,
      'what counts are the figures; collect corrected ones, with "rolebook appraisal collect <file>"',
    );
  }
  return good({ on, by, what: 'calibrated', segment: number, item, from, to, reason });
}

const SOME = 5;
