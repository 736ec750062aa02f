import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Kpi, ResolvedRole, RichText } from '../role/types.js';
import { type DerivedTarget, deriveTarget } from '../scoring/derive-target.js';
import { figureWithUnit, plainFigure } from './figures.js';
import type { Wording } from './wording.js';
import { payExample, scoringExample } from './worked-examples.js';

interface KpiInput {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly flat: (text: RichText) => string;
}

/** Months that a period has when the role says nothing about appraisals. */
const DEFAULT_MONTHS = 6;

/** Columns of monthly results that fit one table with room for a figure such as 1,234,567.89 in each. */
const RESULT_COLUMNS = 6;

/** Where the bullet charts end when no KPI reaches further, in percent of the target. */
const DEFAULT_CHART_END = 120;

/** What a document prints about KPIs: targets as set and as derived, rules of scoring, worked examples. */
export function kpiContext(input: KpiInput): Readonly<Record<string, unknown>> {
  const { role, company, wording } = input;
  const months = role.appraisal?.intervalMonths ?? DEFAULT_MONTHS;
  const chartEnd = Math.max(...role.kpis.map((kpi) => kpi.capPercent ?? kpi.stretchPercent ?? 0), DEFAULT_CHART_END);
  const kpis = role.kpis.map((kpi) => kpiRow(kpi, months, chartEnd, input));
  return {
    kpis,
    graded: kpis.filter((kpi) => kpi.isGraded),
    totalWeight: role.kpis.reduce((sum, kpi) => sum + kpi.weightPercent, 0),
    periodMonths: months,
    months: Array.from({ length: months }, (_, index) => index + 1),
    derivedNote: periodNote(role.kpis, months, input),
    scoringRules: scoringRules(role.kpis, company.scoring.decimals, wording),
    example: scoringExample(role.kpis, months, input),
    variablePay: role.pay?.variable ?? null,
    payExample: payExample(role.pay, input),
    actualTables: chunks(kpis, RESULT_COLUMNS).map((part) => ({ kpis: part })),
  };
}

/** What a template prints of one KPI; texts are ready, but for those of the role. */
export interface KpiRow extends Omit<Kpi, 'target'> {
  readonly target: string;
  readonly period: string;
  readonly monthTarget: string;
  readonly periodTarget: string;
  /** As `periodTarget`, but narrow: money without its currency. */
  readonly periodFigure: string;
  readonly periodText: string;
  readonly arithmetic: string;
  readonly weightAlt: string;
  readonly isGraded: boolean;
  /** Limits as the tables print them; a dash where the KPI has none. */
  readonly limits: { readonly floor: string; readonly stretch: string; readonly cap: string };
  /** Where the marks of the bullet chart stand, in percent of the target. */
  readonly chartEnd: number;
  readonly chartAlt: string;
}

function kpiRow(kpi: Kpi, months: number, chartEnd: number, { company, locale, wording, flat }: KpiInput): KpiRow {
  const derived = deriveTarget(kpi, company.calendar, months);
  const name = flat(kpi.name);
  const show = (value: number | null): string =>
    value === null ? '–' : targetText(kpi, figureWithUnit(kpi, value, locale), wording);
  const limit = (percent: number | null): string => (percent === null ? '–' : locale.percent(percent));
  return {
    ...kpi,
    target: targetText(kpi, kpi.target === null ? null : locale.number(kpi.target), wording),
    period: wording(`periods.${kpi.per}`),
    monthTarget: show(derived.month),
    periodTarget: show(derived.period),
    periodFigure: derived.period === null ? '–' : targetText(kpi, plainFigure(kpi, derived.period, locale), wording),
    periodText: targetWithUnit(kpi, derived.period, locale, wording),
    arithmetic: arithmetic(kpi, derived, locale, wording),
    weightAlt: wording('kpiSheet.weightAlt', { name, weight: kpi.weightPercent }),
    isGraded: kpi.floorPercent !== null || kpi.stretchPercent !== null || kpi.capPercent !== null,
    limits: {
      floor: limit(kpi.floorPercent),
      stretch: limit(kpi.stretchPercent),
      cap: limit(kpi.capPercent),
    },
    chartEnd,
    chartAlt: wording('kpiSheet.chartAlt', {
      name,
      floor: kpi.floorPercent ?? 0,
      stretch: kpi.stretchPercent ?? 100,
      cap: kpi.capPercent ?? chartEnd,
    }),
  };
}

function targetText(kpi: Kpi, target: string | null, wording: Wording): string {
  if (target !== null) return wording(`targets.${kpi.comparison}`, { target });
  return wording(kpi.comparison === 'plan' ? 'targets.planOpen' : `targets.${kpi.comparison}`);
}

/** The target for the period with its unit in one cell: `≥ 36 deals`, `≥ 95%`. */
function targetWithUnit(kpi: Kpi, target: number | null, locale: Locale, wording: Wording): string {
  if (kpi.comparison === 'by-date' && target !== null) return everyTime(kpi, target, wording);
  if (target === null) return targetText(kpi, null, wording);
  const figure = figureWithUnit(kpi, target, locale);
  const isNamed = kpi.comparison === 'plan' || kpi.comparison === 'yes-no' || figure !== locale.number(target);
  const text = targetText(kpi, figure, wording);
  return isNamed ? text : `${text} ${kpi.unit}`;
}

function everyTime(kpi: Kpi, day: number, wording: Wording): string {
  return wording('kpiSheet.byDateSteps', { day, every: wording(`everyPeriod.${kpi.per}`) });
}

/** How long the period is, in the measures that the role's targets are set by. */
function periodNote(kpis: readonly Kpi[], months: number, { company, wording }: KpiInput): string {
  const { weeksPerHalfYear, workingDaysPerMonth } = company.calendar;
  const isSummed = (per: Kpi['per']): boolean => kpis.some((kpi) => kpi.per === per && kpi.aggregation === 'sum');
  return [
    wording('kpiSheet.periodMonths', { months }),
    ...(isSummed('week') ? [wording('kpiSheet.periodWeeks', { weeks: (weeksPerHalfYear * months) / 6 })] : []),
    ...(isSummed('day') ? [wording('kpiSheet.periodDays', { days: workingDaysPerMonth })] : []),
  ].join(' ');
}

function arithmetic(kpi: Kpi, derived: DerivedTarget, locale: Locale, wording: Wording): string {
  if (kpi.comparison === 'by-date' && kpi.target !== null) return everyTime(kpi, kpi.target, wording);
  if (kpi.comparison === 'plan') return wording('kpiSheet.byPlan');
  if (kpi.comparison === 'yes-no') return wording('kpiSheet.asSet');
  if (kpi.aggregation === 'average') return wording('kpiSheet.same');
  if (derived.steps.length === 0) return wording('kpiSheet.asSet');
  const number = (value: number): string => locale.number(value);
  return derived.steps
    .map(({ from, factor, result }) => `${number(from)} × ${number(factor)} = ${number(result)}`)
    .join('; ');
}

/** The rules that the role's KPIs call for, in plain words. */
function scoringRules(kpis: readonly Kpi[], decimals: number, wording: Wording): readonly string[] {
  const has = (...comparisons: readonly Kpi['comparison'][]): boolean =>
    kpis.some((kpi) => comparisons.includes(kpi.comparison));
  const limited = kpis.some((kpi) => kpi.floorPercent !== null || kpi.capPercent !== null);
  return [
    ...(has('at-least') ? [wording('kpiSheet.scoringAtLeast')] : []),
    ...(has('at-most') ? [wording('kpiSheet.scoringAtMost')] : []),
    ...(kpis.some(({ comparison, target }) => comparison === 'at-most' && target === 0)
      ? [wording('kpiSheet.scoringZero')]
      : []),
    ...(has('plan') ? [wording('kpiSheet.scoringPlan')] : []),
    ...(has('by-date') ? [wording('kpiSheet.scoringDate')] : []),
    ...(has('yes-no') ? [wording('kpiSheet.scoringYesNo')] : []),
    ...(limited ? [wording('kpiSheet.scoringFloor')] : []),
    wording('kpiSheet.scoringSum', { decimals }),
  ];
}

/** Parts of nearly equal length, none longer than `most`. */
function chunks<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / most);
  const length = Math.ceil(list.length / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, index) => list.slice(index * length, (index + 1) * length));
}
