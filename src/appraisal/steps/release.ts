import { bad, type Checked, type Diagnostic, good } from '../../diagnostic/diagnostic.js';
import type { Component } from '../../role/types.js';
import { resultPath } from '../result/paths.js';
import { scoreDigest } from '../result/score-digest.js';
import type { AppraisalEvent, AppraisalResult } from '../result/types.js';
import { type Lacking, lackingIn } from '../score/lacking.js';
import { type PositionFor, scored } from '../score/refresh-score.js';
import { printedScore } from '../score/score-result.js';

export interface Release {
  readonly on: string;
  readonly by: string | null;
  /** Whether marks and figures may be missing. */
  readonly incomplete: boolean;
}

/** The event by which a result is shown to the employee; one that lacks something only where that is wanted. `step/incomplete`. */
export function releasing(
  result: AppraisalResult,
  { on, by, incomplete }: Release,
  positionFor: PositionFor,
): Checked<AppraisalEvent> {
  const score = scored(result, positionFor);
  const shown = score === null ? result.score : printedScore(score);
  const event: AppraisalEvent = { on, by, what: 'released', digest: scoreDigest(shown) };
  const lacking = score === null ? [] : lackingIn(score);
  if (lacking.length === 0) return good(event);
  return incomplete ? good(event, [told(result, lacking, 'warning')]) : bad([told(result, lacking, 'error')]);
}

const WORDS: Readonly<Record<Component, string>> = {
  kpis: 'KPIs without a figure',
  duties: 'duties without a mark',
  compliance: 'duties of compliance without a mark',
  knowledge: 'items of knowledge not rated',
  competencies: 'items of competencies and conduct not rated',
};

function told(
  { employee, period, segments }: AppraisalResult,
  lacking: readonly Lacking[],
  severity: Diagnostic['severity'],
): Diagnostic {
  const each = lacking.map(({ segment, component, items, of }) => {
    const part = segments.length === 1 ? '' : `of part ${segment}, `;
    return `${part}${items.length} of ${of} ${WORDS[component]}`;
  });
  const isRefused = severity === 'error';
  const message = `The appraisal of "${employee}" in ${period} is ${isRefused ? 'incomplete' : 'released incomplete'}: ${each.join('; ')}.`;
  const hint = isRefused
    ? `"rolebook explain ${employee}/${period}" names them; collect or calibrate what is missing, or release it as it is, with --incomplete`
    : `"rolebook explain ${employee}/${period}" says what counts in place of what is missing`;
  return { severity, code: 'step/incomplete', message, hint, place: { file: resultPath(period, employee) } };
}
