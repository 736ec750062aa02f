import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Kpi, RichText } from '../role/types.js';
import { deriveTarget, isTotal } from '../scoring/derive-target.js';
import { dividedBy, rational, rounded, times } from '../scoring/rational.js';
import type { KpiReached } from './completion.js';
import { plainFigure } from './figures.js';
import type { KpiRow } from './kpi-context.js';
import { inColumn, NONE } from './outcome/common.js';
import type { Person } from './person.js';
import { personalMonth } from './person-context.js';
import { inSeries, type Wording } from './wording.js';

interface ReachedInput {
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly flat: (text: RichText) => string;
}

/** What was reached of a KPI, as its charts show it. */
export interface ReachedRow {
  readonly kpi: KpiRow;
  /** Percent; null where nothing is scored. */
  readonly attainment: number | null;
  /** The same in print, with as many decimals in each row; a dash where there is none. */
  readonly printed: string;
  readonly alt: string;
  /** Null where there are no figures from month to month. */
  readonly trend: Trend | null;
}

/** As a chart takes it; `targets` is empty where there are none. */
export interface Trend {
  readonly values: string;
  readonly targets: string;
  readonly alt: string;
}

/** Decimals that a chart can show. */
const DECIMALS = 6;
/** Beyond that, figures are no longer written out. */
const MOST = 1e15;

/** A row for each KPI of a completed sheet; none while a form is still to be filled in. */
export function reachedRows(
  kpis: readonly Kpi[],
  rows: readonly KpiRow[],
  person: Person,
  input: ReachedInput,
): readonly ReachedRow[] {
  const { completion } = person;
  if (completion === null) return [];
  const { wording, locale, flat } = input;
  const attainments = kpis.map(({ id }) => completion.reached.get(id)?.attainment ?? null);
  const printed = inColumn(attainments, locale);
  return rows.flatMap((row, index) => {
    const kpi = kpis[index];
    if (kpi === undefined) return [];
    const reached = completion.reached.get(kpi.id);
    const attainment = attainments[index] ?? null;
    const name = flat(kpi.name);
    const alt =
      attainment === null
        ? wording('completed.nothingAlt', { name })
        : wording('completed.attainedAlt', { name, attainment: locale.number(attainment) });
    const trend = reached === undefined ? null : trendOf(kpi, name, reached, person, input);
    return [{ kpi: row, attainment, printed: printed[index] ?? NONE, alt, trend }];
  });
}

function trendOf(
  kpi: Kpi,
  name: string,
  { actuals, plans }: KpiReached,
  person: Person,
  input: ReachedInput,
): Trend | null {
  const { months, ownMonths } = person;
  const isByRow = actuals.length > 1 || months.length === 1;
  if (!isByRow || actuals.every((figure) => figure === null)) return null;
  const each = Math.ceil(months.length / actuals.length);
  const rows = actuals
    .map((actual, index) => {
      const own = months.slice(index * each, (index + 1) * each);
      const target = plans.length > 0 ? (plans[index] ?? null) : targetOf(kpi, index, actuals.length, person, input);
      return { own, actual, target };
    })
    .filter(({ own }) => own.some((month) => ownMonths.includes(month)));
  const figures = rows.flatMap(({ actual, target }) => [actual ?? 0, target ?? 0]);
  if (figures.some((figure) => Math.abs(figure) > MOST)) return null;
  const hasTargets = rows.some(({ target }) => target !== null);
  return {
    values: series(rows.map(({ actual }) => actual)),
    targets: hasTargets ? series(rows.map(({ target }) => target)) : '',
    alt: altOf(kpi, name, rows, input),
  };
}

interface Row {
  readonly own: readonly string[];
  readonly actual: number | null;
  readonly target: number | null;
}

/** What the person was to reach in a row: as set month by month, else as the sheet prints it at the head of the months. */
function targetOf(kpi: Kpi, index: number, rows: number, person: Person, { company }: ReachedInput): number | null {
  const { months, workingTimePercent } = person;
  const set = person.targets.get(kpi.id)?.months ?? [];
  if (set.length > 0) {
    const value = rows === months.length ? (set[index]?.value ?? null) : null;
    if (value === null) return null;
    return rounded(
      isTotal(kpi) ? dividedBy(times(value, rational(workingTimePercent)), rational(100)) : value,
      DECIMALS,
    );
  }
  if (!isTotal(kpi)) return kpi.target;
  return personalMonth(kpi, deriveTarget(kpi, company.calendar, months.length).month, person);
}

function series(figures: readonly (number | null)[]): string {
  return figures.map((figure) => (figure === null ? '-' : figure.toFixed(DECIMALS).replace(/\.?0+$/, ''))).join(' ');
}

function altOf(kpi: Kpi, name: string, rows: readonly Row[], { locale, wording }: ReachedInput): string {
  const show = (value: number): string => plainFigure(kpi, value, locale);
  const figures = rows.map(({ own, actual, target }) => {
    const month = locale.monthName(own[0] ?? '', own.at(-1));
    const reached = actual === null ? wording('completed.noFigure') : show(actual);
    return target === null
      ? wording('completed.monthAlt', { month, reached })
      : wording('completed.monthTargetAlt', { month, reached, target: show(target) });
  });
  return wording('completed.trendAlt', { name, figures: inSeries(figures, wording) });
}
