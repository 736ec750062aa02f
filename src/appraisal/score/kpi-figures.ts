import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Kpi } from '../../role/types.js';
import { isTotal, occasionsOf, ownOccasions } from '../../scoring/derive-target.js';
import { exactText, rational, sum } from '../../scoring/rational.js';
import type { KpiFigures } from '../../scoring/types.js';
import { monthsOf, ownDays, type Stretch } from '../../scoring/working-days.js';
import type { ResultSegment } from '../result/types.js';
import { withDaysMissed } from './days-missed.js';
import { isByOccasions, occasionsIn } from './occasions.js';
import { openedPlans } from './opened-plans.js';

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
 * the sheet, else the figure of the appraisal form; with the days missed that came back. Plans are those that the forms were
 * opened with, else those of spreadsheets, else as typed. Null where none of them has anything.
 */
export function kpiFigures(kpi: CountedKpi, given: FiguresInput): KpiFigures | null {
  const input = { ...given, segment: withDaysMissed(given.segment, given.form, [kpi]) };
  if (isTotal(kpi) && input.segment.missed >= input.segment.days) return { kind: 'nothing' };
  if (kpi.comparison === 'plan') return planFigures(kpi, input);
  if (isByOccasions(kpi)) return occasions(kpi, input);
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
  const absence = { days: segment.days, missed: segment.missed };
  const own = ownDays(period, segment, absence, workingDaysPerWeek);
  const total = totalOf(kpi, input);
  const isByMonth = actuals.some((actual) => actual !== null) || total === null;
  if (isByMonth && plans.some((plan) => plan !== null)) {
    const months = plans.map((plan, index) => ({ plan, actual: actuals[index] ?? null }));
    return { kind: 'plan', months, absence: own };
  }
  const actual = total ?? sumOf(actuals);
  const planned = sumOf(ownRows(kpi, plans, input));
  if (planned !== null) return { kind: 'plan', months: [{ plan: planned, actual }], absence: own };
  const plan = segment.sheet?.values.get(`planned.${kpi.id}.total`) ?? form.get(`kpi.${kpi.id}.plan`) ?? null;
  return plan === null ? null : { kind: 'plan', months: [{ plan, actual }], absence };
}

/** Of the rows of the period those in which the segment lies. */
function ownRows<T>({ per }: CountedKpi, rows: readonly T[], { segment, period }: FiguresInput): readonly T[] {
  const [months, own] = [monthsOf(period), monthsOf(segment)];
  if (rows.length === months.length) return rows.filter((_, index) => own.includes(months[index] ?? ''));
  const numbers = ownOccasions(per, months, own).map(({ index }) => index);
  return rows.filter((_, index) => numbers.includes(index + 1));
}

/** Null unless each of them is there. */
function sumOf(figures: readonly (string | null)[]): string | null {
  const there = figures.flatMap((figure) => (figure === null ? [] : [rational(figure)]));
  return there.length === 0 || there.length < figures.length ? null : exactText(sum(there));
}

/** How often it was due and done; null where nothing is known. Nothing is done more often than it was due. */
function occasions(kpi: CountedKpi, input: FiguresInput): KpiFigures | null {
  const { segment } = input;
  const done = timesDone(kpi, input);
  const typed = segment.sheet?.values.get(`actual.${kpi.id}.due`);
  const wasNeverDue = typed !== undefined && Number(typed) === 0;
  const times = done ?? totalOf(kpi, input) ?? (wasNeverDue ? 0 : null);
  if (times === null) return null;
  const due = Math.max(Number(typed ?? usualCount(kpi, input)), Number(times));
  return { kind: 'occasions', due, done: Number(times) };
}

/** How often it was done by months, rows and ticks; null where these say nothing. */
export function timesDone(kpi: CountedKpi, input: Pick<FiguresInput, 'segment' | 'period'>): number | null {
  if (isDated(kpi)) return timesOnTime(kpi, input.segment, input.period);
  const sum = sumOfSome(monthlyFigures(kpi, input, 'actual'));
  return sum === null ? null : Number(sum);
}

/** By each row a spreadsheet before the sheet; what nobody says anything of was not done. Null where nothing is said at all. */
function timesOnTime(kpi: CountedKpi, segment: ResultSegment, period: Stretch): number | null {
  const said = occasionsIn(kpi, segment, period).flatMap(({ listed, typed }) => listed ?? typed ?? []);
  return said.length === 0 ? null : said.filter((isOnTime) => isOnTime).length;
}

/** Null where none of them is there. */
function sumOfSome(figures: readonly (string | null)[]): string | null {
  return sumOf(figures.filter((figure) => figure !== null));
}

/** How often it is due in the segment: every working day that was not missed, every week of them, or as often as it falls. */
function usualCount({ per }: CountedKpi, { segment, period, workingDaysPerWeek }: FiguresInput): number {
  const days = segment.days - segment.missed;
  if (per === 'day') return Math.floor(days);
  if (per === 'week') return Math.floor(days / workingDaysPerWeek);
  return ownOccasions(per, monthsOf(period), monthsOf(segment)).length;
}

/** By month, or by what else the sheet has a row for; null where there is no figure. */
function monthlyFigures(
  kpi: CountedKpi,
  { segment, period }: Pick<FiguresInput, 'segment' | 'period'>,
  row: 'actual' | 'planned',
) {
  const months = monthsOf(period);
  const listed = new Map(
    segment.actuals
      .filter((actual) => actual.kpi === kpi.id)
      .map(({ month, value, plan }) => [month, row === 'actual' ? value : plan]),
  );
  const opened = row === 'planned' ? openedPlans(kpi, segment, period) : null;
  const typed = (index: number): string | null => {
    const figure = segment.sheet?.values.get(`${row}.${kpi.id}.${index + 1}`) ?? null;
    // A box that was ticked while the role had boxes there.
    return figure === 'true' ? null : figure;
  };
  const ofMonth = (month: string): string | null => opened?.byMonth.get(month) ?? listed.get(month) ?? null;
  const rows = rowsOf(kpi, months.length);
  if (rows === months.length) return months.map((month, index) => ofMonth(month) ?? typed(index));
  const isListed = segment.actuals.some((actual) => actual.kpi === kpi.id);
  if (isListed) return months.map(ofMonth);
  return Array.from({ length: rows }, (_, index) => opened?.byRow.get(index + 1) ?? typed(index));
}

/** The rows that the KPI sheet has for it. */
function rowsOf(kpi: CountedKpi, months: number): number {
  return kpi.comparison !== 'plan' && isAddedUp(kpi) ? months : occasionsOf(kpi.per, months);
}

function totalOf({ id }: CountedKpi, { segment, form }: FiguresInput): string | null {
  return segment.sheet?.values.get(`actual.${id}.total`) ?? form.get(`kpi.${id}.actual`) ?? null;
}
