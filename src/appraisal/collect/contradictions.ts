import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { monthsOf, type Stretch } from '../../scoring/working-days.js';
import type { ResultSegment } from '../result/types.js';
import type { CountedKpi } from '../score/kpi-figures.js';

/**
 * Warnings where a spreadsheet gives another figure of a month than the KPI sheet, or another plan than the forms were opened
 * with; that of the spreadsheet counts.
 */
export function contradictions(
  file: string,
  employee: string,
  segment: ResultSegment,
  period: Stretch,
  kpis: readonly CountedKpi[],
): readonly Diagnostic[] {
  const { sheet, actuals, plans } = segment;
  const months = monthsOf(period);
  return actuals.flatMap(({ kpi, month, value, plan, from }): Diagnostic[] => {
    const counted = kpis.find(({ id }) => id === kpi);
    const isByMonth = counted !== undefined && (counted.per === 'month' || isAddedUp(counted));
    if (counted === undefined || isDated(counted) || !isByMonth) return [];
    const number = months.indexOf(month) + 1;
    const differs = (row: 'actual' | 'planned', figure: string | null): Diagnostic[] => {
      const field = `${row}.${kpi}.${number}`;
      const opened = row === 'planned' ? plans.get(kpi)?.get(month) : undefined;
      const typed = opened ?? sheet?.values.get(field);
      if (typed === undefined || figure === null || Number(typed) === Number(figure)) return [];
      const first = opened === undefined ? `${typed} in "${sheet?.from}"` : `planned with ${typed} on the forms`;
      const message = `"${kpi}" of "${employee}" in ${month} is ${first} and ${figure} in "${from}", which counts.`;
      const hint = 'find out which figure is right, and collect the corrected file with --replace';
      return [{ severity: 'warning', code: 'collect/contradiction', message, hint, place: { file, field } }];
    };
    return [...differs('actual', value), ...differs('planned', plan)];
  });
}
