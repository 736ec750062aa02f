import type { ScoredAppraisal } from '../../scoring/types.js';
import type { AppraisalResult } from '../result/types.js';
import { monthsWithout } from './months-without.js';
import type { PositionFor } from './refresh-score.js';

/** What a result still lacks, in sentences. */
export function missingParts(
  result: AppraisalResult,
  { segments: scored }: ScoredAppraisal,
  positionFor: PositionFor,
): readonly string[] {
  const { segments } = result;
  return segments.flatMap((one) => {
    const { number, rated, parts, sheet, targets, plans, entity, position: role } = one;
    const of = segments.length === 1 ? '' : ` of part ${number}`;
    if (!rated) return [`Part ${number} is too short to be rated.`];
    const segment = scored.find((scoredOne) => scoredOne.number === number);
    const position = positionFor(entity, role);
    const months = position === null ? [] : monthsWithout(one, result, position);
    const kpis = (segment?.kpis ?? [])
      .filter(({ state }) => state === 'missing' || state === 'zero')
      .map(({ id }) => id);
    const unmarked = (segment?.items ?? []).filter(({ leftOut }) => leftOut === 'not-marked').map(({ field }) => field);
    return [
      ...(parts.manager === undefined ? [`The appraiser's form${of} has not come back.`] : []),
      ...(parts.self === undefined ? [`The self-appraisal${of} has not come back.`] : []),
      ...(sheet === null && targets.size + plans.size > 0 ? [`The KPI sheet${of} has not come back.`] : []),
      ...(kpis.length === 0 ? [] : [`No figures${of} for ${kpis.join(', ')}.`]),
      ...months.map(({ kpi, months: without, isAverage }) => {
        const follows = isAverage ? 'the average is of the other months' : 'they add nothing';
        return `Months without a figure${of} for ${kpi}: ${without.join(', ')}; ${follows}.`;
      }),
      ...(unmarked.length === 0 || parts.manager === undefined ? [] : [`Not marked${of}: ${unmarked.join(', ')}.`]),
    ];
  });
}
