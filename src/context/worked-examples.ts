import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Kpi, Pay, RichText } from '../role/types.js';
import { attainmentPercent, countedPercent } from '../scoring/attainment.js';
import { deriveTarget } from '../scoring/derive-target.js';
import { dividedBy, plus, rational, rounded, times } from '../scoring/rational.js';
import { namedFigure } from './figures.js';
import type { Person } from './person.js';
import type { Wording } from './wording.js';

interface ExampleInput {
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly flat: (text: RichText) => string;
  /** Whose targets the examples are of; null for those of the role. */
  readonly person: Person | null;
}

/** Attainments to try for the example, in percent: the first that is a whole number of units and not below the floor. */
const EXAMPLE_ATTAINMENTS = [90, 80, 75, 95, 85, 110];
/** Where none is, the whole number below one of these. The target itself would show nothing. */
const ROUGH_ATTAINMENTS = [90, 95, 99];

/** A score is shown as a pocket calculator would, for only results are rounded. */
const EXAMPLE_DECIMALS = 2;

/** Round figures that anyone can follow; no statement about anybody's pay. */
const EXAMPLE_FIXED_PAY = 10_000;
const EXAMPLE_RESULT_PERCENT = 90;

/** Two months of a plan whose totals give another attainment than the average of the months. */
const EXAMPLE_PLANS = [
  { plan: 100, actual: 110 },
  { plan: 200, actual: 160 },
];

/** How far beyond floor and cap their examples lie, in percent of the target. */
const BEYOND_PERCENT = 10;

/** The scoring rule worked out, for a figure with its floor and its cap, for one to be met exactly and for a plan; else null. */
export function scoringExample(kpis: readonly Kpi[], months: number, input: ExampleInput): string | null {
  const sentences = [
    ...figureExample(kpis, months, input),
    ...exactExample(kpis, months, input),
    ...planExample(kpis, input),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** The first KPI, if any, that has a figure for the period to compare with. */
function figureExample(kpis: readonly Kpi[], months: number, input: ExampleInput): readonly string[] {
  const { locale, wording, flat } = input;
  for (const kpi of kpis) {
    if (kpi.comparison !== 'at-least' || kpi.weightPercent === 0) continue;
    const target = targetOf(kpi, months, input);
    const actual = target === null || target === 0 ? null : exampleActual(kpi, target);
    if (target === null || actual === null) continue;
    const attainment = attainmentPercent('at-least', rational(target), rational(actual));
    const counted = countedPercent(kpi, attainment);
    const score = dividedBy(times(rational(kpi.weightPercent), counted), rational(100));
    const example = wording('kpiSheet.exampleText', {
      name: flat(kpi.name),
      target: namedFigure(kpi, target, locale, wording),
      actual: namedFigure(kpi, actual, locale, wording),
      targetFigure: locale.number(target),
      actualFigure: locale.number(actual),
      attainment: locale.number(rounded(attainment, EXAMPLE_DECIMALS)),
      weight: locale.number(kpi.weightPercent),
      score: locale.number(rounded(score, EXAMPLE_DECIMALS)),
    });
    return [example, ...limitExamples(kpi, target, input)];
  }
  return [];
}

function targetOf(kpi: Kpi, months: number, { company, person }: ExampleInput): number | null {
  if (person === null) return deriveTarget(kpi, company.calendar, months).period;
  return person.targets.get(kpi.id)?.value ?? null;
}

/** A figure to be met exactly, for the first KPI, if any, that has one: a tenth too much, in whole units. */
function exactExample(kpis: readonly Kpi[], months: number, input: ExampleInput): readonly string[] {
  const { locale, wording, flat } = input;
  const kpi = kpis.find(({ comparison, target, weightPercent }) => {
    return comparison === 'exactly' && target !== 0 && weightPercent > 0;
  });
  const target = kpi === undefined ? null : targetOf(kpi, months, input);
  if (kpi === undefined || target === null || target === 0) return [];
  const difference = Math.max(1, Math.round(target / 10));
  const actual = rounded(plus(rational(target), rational(difference)), EXAMPLE_DECIMALS);
  const attainment = attainmentPercent('exactly', rational(target), rational(actual));
  const counted = countedPercent(kpi, attainment);
  if (counted !== attainment) return [];
  const score = dividedBy(times(rational(kpi.weightPercent), counted), rational(100));
  return [
    wording('kpiSheet.exampleExactly', {
      name: flat(kpi.name),
      target: namedFigure(kpi, target, locale, wording),
      actual: namedFigure(kpi, actual, locale, wording),
      targetFigure: locale.number(target),
      difference: locale.number(difference),
      attainment: locale.number(rounded(attainment, EXAMPLE_DECIMALS)),
      weight: locale.number(kpi.weightPercent),
      score: locale.number(rounded(score, EXAMPLE_DECIMALS)),
    }),
  ];
}

/** What counts of an attainment below the floor and of one above the cap, where the KPI has them. */
function limitExamples(kpi: Kpi, target: number, { locale, wording }: ExampleInput): readonly string[] {
  const { floorPercent, capPercent } = kpi;
  const sentence = (key: string, actual: number, limit: number): string =>
    wording(key, {
      limit,
      actual: namedFigure(kpi, actual, locale, wording),
      attainment: locale.number(
        rounded(attainmentPercent(kpi.comparison, rational(target), rational(actual)), EXAMPLE_DECIMALS),
      ),
    });
  const sentences: string[] = [];
  if (floorPercent !== null) {
    const below = Math.floor((target * (floorPercent - BEYOND_PERCENT)) / 100);
    if (below > 0) sentences.push(sentence('kpiSheet.exampleFloor', below, floorPercent));
  }
  if (capPercent !== null) {
    const beyond = Math.ceil((target * (capPercent + BEYOND_PERCENT)) / 100);
    // No share is more than the whole.
    const above = kpi.unit === '%' ? Math.min(beyond, 100) : beyond;
    if (above * 100 > target * capPercent) sentences.push(sentence('kpiSheet.exampleCap', above, capPercent));
  }
  return sentences;
}

/** A plan by its totals, for the first KPI, if any, that has one. */
function planExample(kpis: readonly Kpi[], { locale, wording, flat }: ExampleInput): readonly string[] {
  const kpi = kpis.find(({ comparison, weightPercent }) => comparison === 'plan' && weightPercent > 0);
  if (kpi === undefined) return [];
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  const plans = EXAMPLE_PLANS.map(({ plan }) => plan);
  const actuals = EXAMPLE_PLANS.map(({ actual }) => actual);
  const percent = (actual: number, plan: number): number =>
    rounded(dividedBy(times(rational(actual), rational(100)), rational(plan)), EXAMPLE_DECIMALS);
  return [
    wording('kpiSheet.examplePlan', {
      name: flat(kpi.name),
      plans: locale.list(plans.map((plan) => locale.number(plan))),
      actuals: locale.list(actuals.map((actual) => locale.number(actual))),
      plan: sum(plans),
      actual: sum(actuals),
      attainment: percent(sum(actuals), sum(plans)),
      shares: locale.list(EXAMPLE_PLANS.map(({ plan, actual }) => locale.percent(percent(actual, plan)))),
    }),
  ];
}

function exampleActual(kpi: Kpi, target: number): number | null {
  for (const percent of EXAMPLE_ATTAINMENTS) {
    if (kpi.floorPercent !== null && percent < kpi.floorPercent) continue;
    const actual = dividedBy(times(rational(target), rational(percent)), rational(100));
    if (actual.denominator === 1n) return rounded(actual, 0);
  }
  const rough = ROUGH_ATTAINMENTS.map((percent) => Math.floor((target * percent) / 100));
  return rough.find((actual) => actual > 0 && actual * 100 >= target * (kpi.floorPercent ?? 0)) ?? null;
}

/** What a result earns as variable pay, for round figures; null when the role sets no percentage. */
export function payExample(pay: Pay | null, { company, locale, wording }: ExampleInput): string | null {
  const share = pay?.variablePercent ?? null;
  if (share === null) return null;
  const parts = [rational(EXAMPLE_FIXED_PAY), rational(share), rational(EXAMPLE_RESULT_PERCENT)];
  const product = parts.reduce(times);
  const amount = rounded(dividedBy(product, rational(10_000)), company.scoring.decimals);
  return wording('kpiSheet.payExample', {
    fixed: locale.number(EXAMPLE_FIXED_PAY),
    share,
    result: EXAMPLE_RESULT_PERCENT,
    amount: locale.number(amount),
  });
}
