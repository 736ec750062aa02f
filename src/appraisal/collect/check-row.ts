import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, rational } from '../../scoring/rational.js';
import type { ActualRow } from '../../staff/types.js';
import type { ResultSegment } from '../result/types.js';
import type { CountedKpi } from '../score/kpi-figures.js';
import { wrongMonth } from './check-counts.js';

/** What is wrong with a row of a spreadsheet by the rule of its KPI and the plans that the forms were opened with. */
export function checkRow(row: ActualRow, kpi: CountedKpi | undefined, segment: ResultSegment): readonly Diagnostic[] {
  const count = kpi === undefined ? null : wrongMonth(kpi, row);
  const plan = wrongPlan(row, kpi, segment);
  return [...(count === null ? [] : [count]), ...(plan === null ? [] : [plan])];
}

function wrongPlan(
  { kpi: id, month, plan, planPlace: place }: ActualRow,
  kpi: CountedKpi | undefined,
  { plans }: ResultSegment,
): Diagnostic | null {
  if (plan === null) return null;
  if (kpi !== undefined && kpi.comparison !== 'plan') {
    const message = `"${id}" has a plan of ${plan} in ${month}, but it is not measured against a plan.`;
    return { severity: 'error', code: 'collect/wrong-value', message, hint: 'leave the plan empty', place };
  }
  const opened = plans.get(id)?.get(month);
  if (opened === undefined || compare(rational(plan), rational(opened)) === 0) return null;
  const message = `"${id}" has a plan of ${plan} in ${month}, but when the period was opened the plan was ${opened}.`;
  const hint = 'leave the plan empty, or change it in the list of targets and open the period again';
  return { severity: 'error', code: 'collect/altered-target', message, hint, place };
}
