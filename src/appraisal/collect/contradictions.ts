import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { monthsOf, type Stretch } from '../../scoring/working-days.js';
import type { ResultSegment } from '../result/types.js';
import type { CountedKpi } from '../score/kpi-figures.js';

/** Warnings where the KPI sheet and a spreadsheet give different figures of the same month; that of the spreadsheet counts. */
export function contradictions(
  file: string,
  employee: string,
  segment: ResultSegment,
  period: Stretch,
  kpis: readonly CountedKpi[],
): readonly Diagnostic[] {
  const { sheet, actuals } = segment;
  if (sheet === null) return [];
  const months = monthsOf(period);
  return actuals.flatMap(({ kpi, month, value, plan, from }): Diagnostic[] => {
    const counted = kpis.find(({ id }) => id === kpi);
    const isByMonth = counted !== undefined && (counted.per === 'month' || isAddedUp(counted));
    if (counted === undefined || isDated(counted) || !isByMonth) return [];
    const number = months.indexOf(month) + 1;
    const differs = (row: 'actual' | 'planned', figure: string | null): Diagnostic[] => {
      const field = `${row}.${kpi}.${number}`;
      const typed = sheet.values.get(field);
      if (typed === undefined || figure === null || Number(typed) === Number(figure)) return [];
      const message = `"${kpi}" of "${employee}" in ${month} is ${typed} in "${sheet.from}" and ${figure} in "${from}", which counts.`;
      const hint = 'find out which figure is right, and collect the corrected file with --replace';
      return [{ severity: 'warning', code: 'collect/contradiction', message, hint, place: { file, field } }];
    };
    return [...differs('actual', value), ...differs('planned', plan)];
  });
}
