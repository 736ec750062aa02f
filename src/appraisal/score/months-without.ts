import { monthsOf, type Stretch, wholeMonths, workingDays } from '../../scoring/working-days.js';
import { readPeriod } from '../period.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';
import { finalValues } from './final-values.js';
import { kpiFigures } from './kpi-figures.js';
import type { Position } from './score-result.js';

/** A KPI that has figures, but not of all months. */
export interface MonthsWithout {
  readonly kpi: string;
  /** `YYYY-MM`, at least one. */
  readonly months: readonly string[];
  /** Whether the months that have a figure make an average; else what is missing adds nothing. */
  readonly isAverage: boolean;
}

/** The months with a working day of a segment that have no figure where others have one. */
export function monthsWithout(
  segment: ResultSegment,
  { period: id, events }: AppraisalResult,
  { role, company }: Position,
): readonly MonthsWithout[] {
  const period = readPeriod(id);
  if (period === null) return [];
  const months = monthsOf(period);
  const form = finalValues(segment, events);
  const { workingDaysPerWeek } = company.calendar;
  const own = monthsOf(segment).filter((month) => workingDays(within(month, segment), workingDaysPerWeek) > 0);
  return role.kpis.flatMap((kpi) => {
    const figures = kpiFigures(kpi, { segment, period, form, workingDaysPerWeek });
    const actuals =
      figures?.kind === 'figures'
        ? figures.actuals
        : figures?.kind === 'plan'
          ? figures.months.map(({ actual }) => actual)
          : [];
    if (actuals.length !== months.length || actuals.every((actual) => actual === null)) return [];
    const without = months.filter((month, index) => own.includes(month) && actuals[index] === null);
    const isAverage = figures?.kind === 'figures' && kpi.aggregation === 'average';
    return without.length === 0 ? [] : [{ kpi: kpi.id, months: without, isAverage }];
  });
}

/** The days of a month that belong to a stretch. */
function within(month: string, { from, to }: Stretch): Stretch {
  const whole = wholeMonths({ from: `${month}-01`, to: `${month}-01` });
  return { from: whole.from > from ? whole.from : from, to: whole.to < to ? whole.to : to };
}
