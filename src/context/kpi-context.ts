import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Kpi, ResolvedRole, RichText } from '../role/types.js';
import { type DerivedTarget, deriveTarget, isTotal, occasionsOf, TARGET_DECIMALS } from '../scoring/derive-target.js';
import { planFor, plansIn } from '../scoring/plans.js';
import { rounded } from '../scoring/rational.js';
import { absenceRules, reducesTargets } from './absence-rules.js';
import { figureWithUnit, plainFigure, withUnit } from './figures.js';
import { kpiSigns } from './kpi-signs.js';
import type { Person } from './person.js';
import { personalArithmetic, personalMonth, personalNote } from './person-context.js';
import { reachedRows } from './reached-context.js';
import { isAddedUp, namedOccasions, resultsContext } from './results-context.js';
import type { Wording } from './wording.js';
import { payExample, scoringExample } from './worked-examples.js';

interface KpiInput {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly person: Person | null;
  readonly flat: (text: RichText) => string;
}

/** Months that a period has when the role says nothing about appraisals. */
const DEFAULT_MONTHS = 6;

/** Where the bullet charts end when no KPI reaches further, in percent of the target. */
const DEFAULT_CHART_END = 120;

/** Millimetres of a field for a target, of one for a plan, and of each character in them. */
const LEAST_WIDTH = 12;
const PLAN_WIDTH = 18;
const CHARACTER_WIDTH = 1.8;

const NO_BREAK_SPACE = '\u00A0';

/** What a document prints about KPIs: targets as set and as derived, rules of scoring, worked examples. */
export function kpiContext(input: KpiInput): Readonly<Record<string, unknown>> {
  const { role, company, locale, wording, person } = input;
  const months = person?.months.length ?? role.appraisal?.intervalMonths ?? DEFAULT_MONTHS;
  const chartEnd = Math.max(...role.kpis.map((kpi) => kpi.capPercent ?? kpi.stretchPercent ?? 0), DEFAULT_CHART_END);
  const kpis = role.kpis.map((kpi) => kpiRow(kpi, months, chartEnd, input));
  return {
    kpis,
    graded: kpis.some(({ limits }) => limits !== null),
    totalWeight: role.kpis.reduce((sum, kpi) => sum + kpi.weightPercent, 0),
    periodMonths: person?.ownMonths.length ?? months,
    derivedNote: periodNote(role.kpis, months, input),
    personalNote: person === null ? null : personalNote(person, role.kpis, company.calendar, locale, wording),
    absenceRules: absenceRules(role.kpis, months, input),
    reducesTargets: reducesTargets(role.kpis),
    dueNote: role.kpis.some(({ comparison }) => comparison === 'by-date') ? wording('kpiTable.dueNote') : null,
    scoringRules: scoringRules(role.kpis, company.scoring.decimals, wording),
    example: scoringExample(role.kpis, months, input),
    variablePay: role.pay?.variable ?? null,
    payExample: payExample(role.pay, input),
    plansFixed: person !== null && person.completion === null,
    ...resultsContext(kpis, months, input),
    reachedRows: person === null ? [] : reachedRows(role.kpis, kpis, person, input),
  };
}

/** What a template prints of one KPI; texts are ready, but for those of the role. */
export interface KpiRow extends Omit<Kpi, 'target'> {
  readonly target: string;
  /** How the appraisal form refers to it: `1`; empty where it refers to none. */
  readonly sign: string;
  readonly period: string;
  /** As the role sets it, with its unit and period: `≥ 30 calls a day`. */
  readonly setTarget: string;
  readonly periodTarget: string;
  /** Whether the target of the period is a total, which lawful absence reduces. */
  readonly isTotal: boolean;
  /** Targets as the heads of narrow columns print them: money without its currency, what is set by the week as it is. */
  readonly monthFigure: string;
  readonly periodFigure: string;
  /** The target of one person, with its sign and currency; null in a form for anybody, and where there is no figure. */
  readonly personalTarget: string | null;
  /** Millimetres in which it has room. */
  readonly personalWidth: number;
  /** Of a plan, what the list of targets has planned for the person in all; else null. */
  readonly personalPlan: string | null;
  readonly planWidth: number;
  /** What it counts, to stand after it; empty for money and percentages. */
  readonly personalUnit: string;
  /** The unit, and whether its figures are added up or averaged. */
  readonly unitNote: string;
  /** That what is counted here counts for another KPI too; null when it does not. */
  readonly includedText: string | null;
  /** When it is due: `by day 5 of the next month, every month`; null when it has no due date. */
  readonly dueText: string | null;
  readonly periodText: string;
  readonly arithmetic: string;
  readonly weightAlt: string;
  /** Its weight where no head of a column says what the figure is. */
  readonly weightText: string;
  /** Floor, stretch and cap; null when it has none of them. */
  readonly limits: string | null;
  /** Where the marks of the bullet chart stand, in percent of the target. */
  readonly chartEnd: number;
  readonly chartAlt: string;
}

function kpiRow(kpi: Kpi, months: number, chartEnd: number, input: KpiInput): KpiRow {
  const { role, company, locale, wording, flat, person } = input;
  const derived = deriveTarget(kpi, company.calendar, months);
  const own = person?.targets.get(kpi.id)?.value ?? null;
  const period = person === null ? derived.period : own;
  const plan = personalPlan(kpi, person, locale);
  const usual = arithmetic(kpi, derived, months, locale, wording);
  const name = flat(kpi.name);
  const show = (value: number | null): string =>
    value === null ? '–' : targetText(kpi, figureWithUnit(kpi, value, locale), wording);
  const narrow = (value: number | null): string =>
    value === null ? '–' : targetText(kpi, plainFigure(kpi, value, locale), wording);
  return {
    ...kpi,
    sign: kpiSigns(input).get(kpi.id) ?? '',
    target: targetText(kpi, kpi.target === null ? null : locale.number(kpi.target), wording),
    period: wording(`periods.${kpi.per}`),
    setTarget: setTarget(kpi, locale, wording),
    periodTarget: kpi.comparison === 'by-date' ? dateCount(kpi, months, input) : show(period),
    isTotal: isTotal(kpi),
    monthFigure:
      kpi.per === 'week' && isTotal(kpi) && person === null
        ? wording('rates.week', { figure: narrow(kpi.target) })
        : narrow(person === null ? derived.month : personalMonth(kpi, derived.month, person)),
    periodFigure: narrow(period),
    personalTarget: own === null || !isFigure(kpi) ? null : show(own),
    personalWidth: widthOf(show(own), LEAST_WIDTH),
    personalPlan: plan,
    planWidth: widthOf(plan ?? '', PLAN_WIDTH),
    personalUnit: own === null || figureWithUnit(kpi, own, locale) !== locale.number(own) ? '' : kpi.unit,
    unitNote: wording(isAddedUp(kpi) ? 'kpiSheet.unitSum' : 'kpiSheet.unitAverage', { unit: kpi.unit }),
    includedText: includedText(kpi, role.kpis, wording, flat),
    dueText: kpi.comparison === 'by-date' && kpi.target !== null ? dueText(kpi, kpi.target, wording) : null,
    periodText:
      kpi.comparison === 'by-date' ? dateCount(kpi, months, input) : targetWithUnit(kpi, period, locale, wording),
    arithmetic: person === null ? usual : personalArithmetic(kpi, usual, person, locale, wording),
    weightAlt: wording('kpiSheet.weightAlt', { name, weight: kpi.weightPercent }),
    weightText: wording('kpiSheet.weighs', { percent: kpi.weightPercent }),
    limits: limitsText(kpi, wording),
    chartEnd,
    chartAlt: wording('kpiSheet.chartAlt', {
      name,
      floor: kpi.floorPercent ?? 0,
      stretch: kpi.stretchPercent ?? 100,
      cap: kpi.capPercent ?? chartEnd,
    }),
  };
}

function widthOf(figure: string, least: number): number {
  return Math.max(least, Math.ceil(CHARACTER_WIDTH * figure.length + 4));
}

/** The total of the plans of all months of the person; null where one of them has none. */
function personalPlan({ id, comparison }: Kpi, person: Person | null, locale: Locale): string | null {
  if (comparison !== 'plan' || person === null) return null;
  const plan = planFor(person.ownMonths, plansIn(person.ownMonths, person.targets.get(id)));
  return plan === null ? null : locale.number(rounded(plan, TARGET_DECIMALS));
}

/** Whether a target is a figure to compare with, not a plan, a date or a thing to be done. */
function isFigure({ comparison }: Kpi): boolean {
  return comparison === 'at-least' || comparison === 'at-most' || comparison === 'exactly';
}

function limitsText({ floorPercent, stretchPercent, capPercent }: Kpi, wording: Wording): string | null {
  return Object.entries({ floor: floorPercent, stretch: stretchPercent, cap: capPercent })
    .flatMap(([key, percent]) => (percent === null ? [] : [wording(`kpiSheet.${key}`, { percent })]))
    .reduceRight<string | null>(
      (rest, first) => (rest === null ? first : wording('kpiSheet.limits', { first, rest })),
      null,
    );
}

function targetText(kpi: Kpi, target: string | null, wording: Wording): string {
  if (target !== null) return wording(`targets.${kpi.comparison}`, { target });
  return wording(kpi.comparison === 'plan' ? 'targets.planOpen' : `targets.${kpi.comparison}`);
}

/** A target with its unit in one cell: `≥ 36 deals`, `≥ 95%`. */
function targetWithUnit(kpi: Kpi, target: number | null, locale: Locale, wording: Wording): string {
  if (target === null) return targetText(kpi, null, wording);
  const figure = figureWithUnit(kpi, target, locale);
  const isNamed = kpi.comparison === 'plan' || kpi.comparison === 'yes-no' || figure !== locale.number(target);
  const text = targetText(kpi, figure, wording);
  return isNamed ? text : withUnit(kpi, target, text, wording);
}

function setTarget(kpi: Kpi, locale: Locale, wording: Wording): string {
  if (kpi.comparison === 'by-date' && kpi.target !== null) return dueText(kpi, kpi.target, wording);
  const target = targetWithUnit(kpi, kpi.target, locale, wording);
  if (kpi.comparison === 'at-least' || kpi.comparison === 'at-most' || kpi.comparison === 'exactly') {
    return wording(`rates.${kpi.per}`, { figure: target });
  }
  return wording('kpiSheet.perPeriod', { target, every: wording(`everyPeriod.${kpi.per}`) });
}

function dueText(kpi: Kpi, day: number, wording: Wording): string {
  return wording('kpiSheet.due', { day, unit: kpi.unit, every: wording(`everyPeriod.${kpi.per}`) });
}

function dateCount(kpi: Kpi, months: number, { wording, locale, person }: KpiInput): string {
  const count = person === null ? occasionsOf(kpi.per, months) : namedOccasions(kpi.per, person, locale).length;
  return wording('kpiSheet.dates', { count });
}

function includedText(
  kpi: Kpi,
  kpis: readonly Kpi[],
  wording: Wording,
  flat: (text: RichText) => string,
): string | null {
  const other = kpis.find(({ id }) => id === kpi.includedIn);
  return other === undefined ? null : wording('kpiSheet.included', { name: flat(other.name) });
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

function arithmetic(kpi: Kpi, derived: DerivedTarget, months: number, locale: Locale, wording: Wording): string {
  if (kpi.comparison === 'by-date' && kpi.target !== null) return everyTime(kpi, kpi.target, wording);
  if (kpi.comparison === 'plan') return wording('kpiSheet.byPlan');
  if (kpi.comparison === 'yes-no') return wording('kpiSheet.asSet');
  if (kpi.aggregation === 'average' && occasionsOf(kpi.per, months) > 1) {
    return wording('kpiSheet.same', { every: wording(`everyPeriod.${kpi.per}`) });
  }
  if (derived.steps.length === 0) return wording('kpiSheet.asSet');
  return chain(kpi, derived, locale, wording);
}

/** `30 a day × 21 = 630 a month × 6 = 3,780`; a line may end only between the steps. */
function chain(kpi: Kpi, { steps }: DerivedTarget, locale: Locale, wording: Wording): string {
  const rate = (value: number, per: Kpi['per']): string =>
    wording(`rates.${per}`, { figure: plainFigure(kpi, value, locale) });
  return steps
    .map(({ from, factor, result }, index) => {
      const start = index === 0 ? rate(from, kpi.per) : '';
      const reached = index < steps.length - 1 ? rate(result, 'month') : plainFigure(kpi, result, locale);
      return `${start} × ${locale.number(factor)} = ${reached}`.trim().replaceAll(' ', NO_BREAK_SPACE);
    })
    .join(' ');
}

/** The rules that the role's KPIs call for, in plain words. */
function scoringRules(kpis: readonly Kpi[], decimals: number, wording: Wording): readonly string[] {
  const has = (...comparisons: readonly Kpi['comparison'][]): boolean =>
    kpis.some((kpi) => comparisons.includes(kpi.comparison));
  const hasZero = (wanted: Kpi['comparison']): boolean =>
    kpis.some(({ comparison, target }) => comparison === wanted && target === 0);
  const limited = kpis.some((kpi) => kpi.floorPercent !== null || kpi.capPercent !== null);
  return [
    ...(has('at-least') ? [wording('kpiSheet.scoringAtLeast')] : []),
    ...(has('at-most') ? [wording('kpiSheet.scoringAtMost')] : []),
    ...(hasZero('at-most') ? [wording('kpiSheet.scoringZero')] : []),
    ...(has('exactly') ? [wording('kpiSheet.scoringExactly')] : []),
    ...(hasZero('exactly') ? [wording('kpiSheet.scoringExactlyZero')] : []),
    ...(has('plan') ? [wording('kpiSheet.scoringPlan')] : []),
    ...(has('by-date') ? [wording('kpiSheet.scoringDate')] : []),
    ...(has('yes-no') ? [wording('kpiSheet.scoringYesNo')] : []),
    ...(limited ? [wording('kpiSheet.scoringFloor')] : []),
    wording('kpiSheet.scoringSum', { decimals }),
  ];
}
