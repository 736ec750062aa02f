import type { Locale } from '../locale/types.js';
import type { Comparison, Kpi, Period } from '../role/types.js';
import { isTotal, occasionsOf, ownOccasions, TARGET_DECIMALS } from '../scoring/derive-target.js';
import { planFor, plansIn } from '../scoring/plans.js';
import { type Rational, rounded, sum } from '../scoring/rational.js';
import { sentence } from './glance.js';
import type { KpiRow } from './kpi-context.js';
import type { Person } from './person.js';
import type { Wording } from './wording.js';

/** Columns beside that of the months in which a figure such as 1 234 567,89 has room: 24 mm each. */
const FIGURE_COLUMNS = 5;

/** A plan takes two of them: what was planned and what was reached. */
const PLANS = 2;

/** Dates side by side. */
const DATES = 6;

interface ResultsInput {
  readonly person: Person | null;
  readonly locale: Locale;
  readonly wording: Wording;
}

/** One of the times that something is due in the period. */
interface Occasion {
  readonly index: number;
  readonly label: string;
}

/** Where the results of a period are entered by hand: figures by the month, plans with their figures, dates to keep. */
export function resultsContext(kpis: readonly KpiRow[], months: number, { person, locale, wording }: ResultsInput) {
  const occasionsIn = (per: Period): readonly Occasion[] =>
    person === null ? numbered(per, months, wording) : namedOccasions(per, person, locale);
  const occasions = (kpi: KpiRow): readonly Occasion[] => occasionsIn(kpi.per);
  /** The rows of figures: of averages those for which they are set, of all else the months; none where there is but one. */
  const entries = (kpi: KpiRow): readonly Occasion[] => {
    const rows = isAddedUp(kpi) ? occasionsIn('month') : occasions(kpi);
    return rows.length === 1 ? [] : rows;
  };
  const dated = kpis.filter(isDated);
  const plans = kpis.filter(({ comparison }) => comparison === 'plan');
  const figures = kpis.filter((kpi) => kpi.comparison !== 'plan' && !dated.includes(kpi));
  const figureTables = alike(figures, (kpi) => entries(kpi).length).flatMap((same) =>
    evenParts(same, FIGURE_COLUMNS).map((part) => resultTable(part, part.slice(0, 1).flatMap(entries))),
  );
  const planTables = alike(plans, (kpi) => occasions(kpi).length).flatMap((same) =>
    evenParts(same, PLANS).map((part) => planTable(part, part.slice(0, 1).flatMap(occasions), person, locale)),
  );
  const dates = dated.map((kpi) => ({ kpis: [kpi], hasLimits: kpi.limits !== null }));
  return {
    figureTables,
    planTables,
    sheetCalculation: sheetCalculation([...dates, ...figureTables, ...planTables]),
    dateTables: dated.map((kpi) => ({
      kpi,
      hasDates: kpi.comparison === 'by-date',
      due: occasions(kpi).length,
      parts: evenParts(occasions(kpi), DATES),
    })),
  };
}

/** As `resultTable`; each row, and the last one, with the plans of the person that stand in the list of targets. */
function planTable(kpis: readonly KpiRow[], rows: readonly Occasion[], person: Person | null, locale: Locale) {
  const listed = kpis.map((kpi) => listedPlans(kpi, rows, person));
  const shown = (plan: Rational | null): string => (plan === null ? '' : locale.number(rounded(plan, TARGET_DECIMALS)));
  return {
    ...resultTable(kpis, rows),
    rows: rows.map((row, at) => ({ ...row, plans: listed.map((plans) => shown(plans[at] ?? null)) })),
    totals: listed.map((plans) => shown(totalOf(plans))),
  };
}

/** The plans of the rows; null where they are entered by hand. */
function listedPlans(
  { id, per }: KpiRow,
  rows: readonly Occasion[],
  person: Person | null,
): readonly (Rational | null)[] {
  if (person === null) return rows.map(() => null);
  const { months, ownMonths, targets } = person;
  const plans = plansIn(ownMonths, targets.get(id));
  const planned = ownOccasions(per, months, ownMonths).map(({ index, months: all }) => {
    const own = all.filter((month) => ownMonths.includes(month));
    return [index, planFor(own, plans)] as const;
  });
  return rows.map(({ index }) => new Map(planned).get(index) ?? null);
}

/** Null unless each has a plan. */
function totalOf(plans: readonly (Rational | null)[]): Rational | null {
  const set = plans.flatMap((plan) => (plan === null ? [] : [plan]));
  return set.length === 0 || set.length < plans.length ? null : sum(set);
}

/** The sum of the scores, from what is entered rather than from scores that are rounded to be shown. */
function sheetCalculation(
  tables: readonly { readonly kpis: readonly KpiRow[]; readonly hasLimits: boolean }[],
): string {
  const terms = tables.flatMap(({ kpis, hasLimits }) =>
    kpis.map(({ id, weightPercent }) => `actual.${id}.${hasLimits ? 'counted' : 'attainment'}*${weightPercent}%`),
  );
  return ['sum', ...terms].join(' ');
}

/** Figures of some KPIs side by side, with the rows that they call for. */
function resultTable(kpis: readonly KpiRow[], rows: readonly Occasion[]) {
  return {
    kpis,
    rows,
    hasTotals: kpis.some(isTotal),
    hasLimits: kpis.some(({ limits }) => limits !== null),
  };
}

/** Whether a tick each time says all; what is done or not every day or week is counted by the month instead. */
export function isDated({ comparison, per }: { readonly comparison: Comparison; readonly per: Period }): boolean {
  return comparison === 'by-date' || (comparison === 'yes-no' && per !== 'day' && per !== 'week');
}

/** How a KPI's figures of the months make that of the period: added up, or their average. */
export function isAddedUp({ comparison, aggregation }: Pick<Kpi, 'comparison' | 'aggregation'>): boolean {
  return comparison === 'yes-no' || aggregation === 'sum';
}

/** What a target is entered by: those of a day or a week by the month. */
function unitOf(per: Period): Exclude<Period, 'day' | 'week'> {
  return per === 'day' || per === 'week' ? 'month' : per;
}

function numbered(per: Period, months: number, wording: Wording): readonly Occasion[] {
  return Array.from({ length: occasionsOf(per, months) }, (_, index) => ({
    index: index + 1,
    label: wording(`kpiSheet.occasions.${unitOf(per)}`, { number: index + 1 }),
  }));
}

/** By the names of their months; those that lie outside the person's stretch of the period are left out. */
export function namedOccasions(per: Period, { months, ownMonths }: Person, locale: Locale): readonly Occasion[] {
  return ownOccasions(per, months, ownMonths).map(({ index, months: own }) => ({
    index,
    label: sentence(locale.monthName(own[0] ?? '', own.at(-1))),
  }));
}

/** The items in lists of those that have the same value, in the order in which values first come. */
function alike<T>(list: readonly T[], keyOf: (item: T) => number): readonly (readonly T[])[] {
  return [...new Set(list.map(keyOf))].map((value) => list.filter((item) => keyOf(item) === value));
}

/** Parts of nearly equal length, none longer than `most`. */
function evenParts<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / most);
  const length = Math.ceil(list.length / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, index) => list.slice(index * length, (index + 1) * length));
}
