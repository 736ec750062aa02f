import { bad, type Checked, type Diagnostic, good } from '../../diagnostic/diagnostic.js';
import type { Component } from '../../role/types.js';
import type { ScoredAppraisal } from '../../scoring/types.js';
import { resultPath } from '../result/paths.js';
import { scoreDigest } from '../result/score-digest.js';
import type { AppraisalEvent, AppraisalResult } from '../result/types.js';
import { type Lacking, lackingIn } from '../score/lacking.js';
import { monthsWithout } from '../score/months-without.js';
import { type PositionFor, scored } from '../score/refresh-score.js';
import { printedScore } from '../score/score-result.js';

export interface Release {
  readonly on: string;
  readonly by: string | null;
  /** Whether marks and figures may be missing. */
  readonly incomplete: boolean;
}

/**
 * The event by which a result is shown to the employee; one that lacks something only where that is wanted, but for months of a
 * KPI that has others, of which a warning is enough. `step/incomplete`.
 */
export function releasing(
  result: AppraisalResult,
  { on, by, incomplete }: Release,
  positionFor: PositionFor,
): Checked<AppraisalEvent> {
  const score = scored(result, positionFor);
  const shown = score === null ? result.score : printedScore(score);
  const event: AppraisalEvent = { on, by, what: 'released', digest: scoreDigest(shown) };
  if (score === null) return good(event);
  const lacking = lackingIn(score).map((one) => inWords(result, one));
  const without = emptyMonths(result, score, positionFor);
  const each = [...lacking, ...without];
  if (each.length === 0) return good(event);
  const isReleased = incomplete || lacking.length === 0;
  return isReleased ? good(event, [told(result, each, 'warning')]) : bad([told(result, each, 'error')]);
}

/** How many months of each KPI that counts have no figure, where others of it have one, in words. */
function emptyMonths(
  result: AppraisalResult,
  { segments }: ScoredAppraisal,
  positionFor: PositionFor,
): readonly string[] {
  return result.segments.flatMap((segment) => {
    const position = segment.rated ? positionFor(segment.entity, segment.position) : null;
    const kpis = segments.find(({ number }) => number === segment.number)?.kpis ?? [];
    const counts = (id: string): boolean => kpis.some((kpi) => kpi.id === id && kpi.weightPercent > 0);
    const found = position === null ? [] : monthsWithout(segment, result, position);
    return found
      .filter(({ kpi }) => counts(kpi))
      .map(({ kpi, months: { length } }) => {
        return `${partOf(result, segment.number)}${length} ${length === 1 ? 'month' : 'months'} without a figure for "${kpi}"`;
      });
  });
}

const WORDS: Readonly<Record<Component, string>> = {
  kpis: 'KPIs without a figure',
  duties: 'duties without a mark',
  compliance: 'duties of compliance without a mark',
  knowledge: 'items of knowledge not rated',
  competencies: 'items of competencies and conduct not rated',
};

function inWords(result: AppraisalResult, { segment, component, items, of }: Lacking): string {
  return `${partOf(result, segment)}${items.length} of ${of} ${WORDS[component]}`;
}

function partOf({ segments }: AppraisalResult, number: number): string {
  return segments.length === 1 ? '' : `of part ${number}, `;
}

function told(
  { employee, period }: AppraisalResult,
  each: readonly string[],
  severity: Diagnostic['severity'],
): Diagnostic {
  const isRefused = severity === 'error';
  const message = `The appraisal of "${employee}" in ${period} is ${isRefused ? 'incomplete' : 'released incomplete'}: ${each.join('; ')}.`;
  const hint = isRefused
    ? `"rolebook explain ${employee}/${period}" names them; collect or calibrate what is missing, or release it as it is, with --incomplete`
    : `"rolebook explain ${employee}/${period}" says what counts in place of what is missing`;
  return { severity, code: 'step/incomplete', message, hint, place: { file: resultPath(period, employee) } };
}
