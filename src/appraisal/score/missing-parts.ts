import type { ScoredAppraisal } from '../../scoring/types.js';
import type { AppraisalResult } from '../result/types.js';

/** What a result still lacks, in sentences. */
export function missingParts({ segments }: AppraisalResult, { segments: scored }: ScoredAppraisal): readonly string[] {
  return segments.flatMap(({ number, rated, parts, sheet, targets, plans }) => {
    const of = segments.length === 1 ? '' : ` of part ${number}`;
    if (!rated) return [`Part ${number} is too short to be rated.`];
    const segment = scored.find((one) => one.number === number);
    const kpis = (segment?.kpis ?? [])
      .filter(({ state }) => state === 'missing' || state === 'zero')
      .map(({ id }) => id);
    const unmarked = (segment?.items ?? []).filter(({ leftOut }) => leftOut === 'not-marked').map(({ field }) => field);
    return [
      ...(parts.manager === undefined ? [`The appraiser's form${of} has not come back.`] : []),
      ...(parts.self === undefined ? [`The self-appraisal${of} has not come back.`] : []),
      ...(sheet === null && targets.size + plans.size > 0 ? [`The KPI sheet${of} has not come back.`] : []),
      ...(kpis.length === 0 ? [] : [`No figures${of} for ${kpis.join(', ')}.`]),
      ...(unmarked.length === 0 || parts.manager === undefined ? [] : [`Not marked${of}: ${unmarked.join(', ')}.`]),
    ];
  });
}
