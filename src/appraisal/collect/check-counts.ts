import { isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { ownOccasions } from '../../scoring/derive-target.js';
import { monthsOf, type Stretch, wholeMonths, workingDays } from '../../scoring/working-days.js';
import type { ActualRow } from '../../staff/types.js';
import type { ReturnedForm } from '../read/types.js';
import type { ResultSegment } from '../result/types.js';
import type { CountedKpi } from '../score/kpi-figures.js';
import { isByOccasions } from '../score/occasions.js';
import type { CheckSetting } from './check-values.js';
import { wrongValue } from './read-values.js';

const DAYS_PER_WEEK = 7;

/** Errors where something was done, or due, more often than it can have been. */
export function checkCounts(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { segment, period, rules }: CheckSetting,
): readonly Diagnostic[] {
  return rules.kpis.filter(isByOccasions).flatMap((kpi) => {
    const most = mostIn(kpi, segment, period);
    const due = values.get(`actual.${kpi.id}.due`);
    const done = Math.min(most, Number(due ?? most));
    return [
      ...wrongCount(form, values, `actual.${kpi.id}.due`, most),
      ...wrongCount(form, values, `actual.${kpi.id}.total`, done),
      ...wrongCount(form, values, `kpi.${kpi.id}.actual`, done),
      ...(isDated(kpi) ? [] : wrongMonths(form, values, kpi, period)),
    ];
  });
}

/** How often it can be due in all. */
function mostIn({ per }: CountedKpi, segment: ResultSegment, period: Stretch): number {
  if (per === 'day') return segment.days;
  if (per === 'week') return weeksOf(period);
  return ownOccasions(per, monthsOf(period), monthsOf(segment)).length;
}

function wrongMonths(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  kpi: CountedKpi,
  period: Stretch,
): readonly Diagnostic[] {
  return monthsOf(period).flatMap((month, index) =>
    wrongCount(form, values, `actual.${kpi.id}.${index + 1}`, mostInMonth(kpi, month)),
  );
}

function mostInMonth(kpi: CountedKpi, month: string): number {
  const whole = wholeMonths({ from: `${month}-01`, to: `${month}-01` });
  if (kpi.per === 'week') return weeksOf(whole);
  return isDated(kpi) && kpi.per !== 'day' ? 1 : workingDays(whole, DAYS_PER_WEEK);
}

/** An error for a count of a spreadsheet that a month cannot have; null for one that it can, and for what is not counted. */
export function wrongMonth(kpi: CountedKpi, { kpi: id, month, value, place }: ActualRow): Diagnostic | null {
  if (!isByOccasions(kpi)) return null;
  const most = mostInMonth(kpi, month);
  if (isCount(value, most)) return null;
  const message = `"${id}" is ${value} in ${month}, but it is counted: how often it was done on time in that month.`;
  const hint = `write a whole number from 0 to ${most}`;
  return { severity: 'error', code: 'collect/wrong-value', message, hint, place };
}

/** The weeks that a stretch can touch. */
function weeksOf(stretch: Stretch): number {
  return Math.floor((workingDays(stretch, DAYS_PER_WEEK) - 2) / DAYS_PER_WEEK) + 2;
}

function wrongCount(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  name: string,
  most: number,
): readonly Diagnostic[] {
  const value = values.get(name);
  if (value === undefined) return [];
  if (isCount(value, most)) return [];
  return [wrongValue(form, name, value, `a whole number from 0 to ${Math.floor(most)}, as often as it was due`)];
}

function isCount(value: string, most: number): boolean {
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 && count <= most;
}
