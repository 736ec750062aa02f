import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Kpi } from '../../role/types.js';
import { isTotal, occasionsOf, ownOccasions } from '../../scoring/derive-target.js';
import type { KpiFigures } from '../../scoring/types.js';
import { monthsOf, ownDays, type Stretch } from '../../scoring/working-days.js';
import type { ResultSegment } from '../result/types.js';
import { withDaysMissed } from './days-missed.js';

/** A KPI as what it was counted by is read. */
export type CountedKpi = Pick<Kpi, 'id' | 'comparison' | 'aggregation' | 'per'>;

export interface FiguresInput {
  readonly segment: ResultSegment;
  /** The whole period. */
  readonly period: Stretch;
  /** What the appraisal form says in the end. */
  readonly form: ReadonlyMap<string, string>;
  readonly workingDaysPerWeek: number;
}

/**
 * What was reached of a KPI: by month from spreadsheets and the KPI sheet, a spreadsheet before the sheet, else the totals of
 * the sheet, else the figure of the appraisal form; with the days missed that came back. Null where none of them has anything.
 */
export function kpiFigures(kpi: CountedKpi, given: FiguresInput): KpiFigures | null {
  const input = { ...given, segment: withDaysMissed(given.segment, given.form, [kpi]) };
  if (isTotal(kpi) && input.segment.missed >= input.segment.days) return { kind: 'nothing' };
  if (kpi.comparison === 'plan') return planFigures(kpi, input);
  if (isDated(kpi) || kpi.comparison === 'yes-no') return occasions(kpi, input);
  const target = input.segment.targets.get(kpi.id)?.value;
  if (target === undefined) return null;
  const actuals = monthlyFigures(kpi, input, 'actual');
  const total = totalOf(kpi, input);
  if (actuals.some((actual) => actual !== null)) return { kind: 'figures', target, actuals };
  return total === null ? null : { kind: 'figures', target, actuals: [total] };
}

function planFigures(kpi: CountedKpi, input: FiguresInput): KpiFigures | null {
  const { segment, period, form, workingDaysPerWeek } = input;
  const plans = monthlyFigures(kpi, input, 'planned');
  const actuals = monthlyFigures(kpi, input, 'actual');
  const months = Array.from({ length: Math.max(plans.length, actuals.length) }, (_, index) => ({
    plan: plans[index] ?? null,
    actual: actuals[index] ?? null,
  }));
  const absence = { days: segment.days, missed: segment.missed };
  if (months.some(({ plan }) => plan !== null)) {
    return { kind: 'plan', months, absence: ownDays(period, segment, absence, workingDaysPerWeek) };
  }
  const sheet = segment.sheet?.values;
  const plan = sheet?.get(`planned.${kpi.id}.total`) ?? form.get(`kpi.${kpi.id}.plan`) ?? null;
  const actual = totalOf(kpi, input);
  return plan === null ? null : { kind: 'plan', months: [{ plan, actual }], absence };
}

/** How often it was due and done: as counted, else by ticks and dates, else as often as the rule says. */
function occasions(kpi: CountedKpi, input: FiguresInput): KpiFigures | null {
  const { segment, period } = input;
  const sheet = segment.sheet?.values ?? new Map<string, string>();
  const months = monthsOf(period).length;
  const times = Array.from({ length: occasionsOf(kpi.per, months) }, (_, index) => {
    const name = `actual.${kpi.id}.${index + 1}`;
    const ticked = sheet.get(name) ?? sheet.get(`${name}.on-time`);
    return { ticked, due: sheet.get(`${name}.due`), received: sheet.get(`${name}.received`) };
  });
  const dates = times.filter(({ due }) => due !== undefined);
  const counted = monthlyFigures(kpi, input, 'actual').filter((figure) => figure !== null);
  const total = totalOf(kpi, input);
  const isTouched = times.some(({ ticked, due, received }) => ticked ?? due ?? received) || counted.length > 0;
  if (!isTouched && total === null) return null;
  const isOnTime = (time: (typeof times)[number]): boolean =>
    time.ticked === 'true' ||
    (time.due !== undefined && time.received !== undefined && time.received <= time.due && time.ticked === undefined);
  const added = counted.reduce((sum, figure) => sum + Number(figure), 0);
  const done =
    total !== null ? Number(total) : isDated(kpi) && counted.length === 0 ? times.filter(isOnTime).length : added;
  const typed = sheet.get(`actual.${kpi.id}.due`);
  const due = typed !== undefined ? Number(typed) : dates.length > 0 ? dates.length : usualCount(kpi, input);
  return { kind: 'occasions', due, done };
}

/** How often it is due in the segment: every working day that was not missed, every week of them, or as often as it falls. */
function usualCount({ per }: CountedKpi, { segment, period, workingDaysPerWeek }: FiguresInput): number {
  const days = segment.days - segment.missed;
  if (per === 'day') return Math.floor(days);
  if (per === 'week') return Math.floor(days / workingDaysPerWeek);
  return ownOccasions(per, monthsOf(period), monthsOf(segment)).length;
}

/** By month, or by what else the sheet has a row for; null where there is no figure. */
function monthlyFigures(kpi: CountedKpi, { segment, period }: FiguresInput, row: 'actual' | 'planned') {
  const months = monthsOf(period);
  const listed = new Map(
    segment.actuals
      .filter((actual) => actual.kpi === kpi.id)
      .map(({ month, value, plan }) => [month, row === 'actual' ? value : plan]),
  );
  const isByMonth = rowsOf(kpi, months.length) === months.length;
  const typed = (index: number): string | null => {
    const figure = segment.sheet?.values.get(`${row}.${kpi.id}.${index + 1}`) ?? null;
    // A box that was ticked while the role had boxes there.
    return figure === 'true' ? null : figure;
  };
  if (isByMonth) return months.map((month, index) => listed.get(month) ?? (isTick(kpi) ? null : typed(index)));
  const fromList = months.map((month) => listed.get(month) ?? null);
  if (fromList.some((figure) => figure !== null) || isTick(kpi)) return fromList;
  return Array.from({ length: rowsOf(kpi, months.length) }, (_, index) => typed(index));
}

/** The rows that the KPI sheet has for it. */
function rowsOf(kpi: CountedKpi, months: number): number {
  return kpi.comparison !== 'plan' && isAddedUp(kpi) ? months : occasionsOf(kpi.per, months);
}

/** Whether the rows of the sheet are boxes to tick and hold no figures. */
function isTick(kpi: CountedKpi): boolean {
  return isDated(kpi);
}

function totalOf({ id }: CountedKpi, { segment, form }: FiguresInput): string | null {
  return segment.sheet?.values.get(`actual.${id}.total`) ?? form.get(`kpi.${id}.actual`) ?? null;
}
