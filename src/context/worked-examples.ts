import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Kpi, Pay, RichText } from '../role/types.js';
import { attainmentPercent, countedPercent } from '../scoring/attainment.js';
import { deriveTarget } from '../scoring/derive-target.js';
import { dividedBy, rational, rounded, times } from '../scoring/rational.js';
import { namedFigure } from './figures.js';
import type { Wording } from './wording.js';

interface ExampleInput {
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly flat: (text: RichText) => string;
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

/** The scoring rule worked out for the first KPI that adds up to a figure for the period; null when there is none. */
export function scoringExample(kpis: readonly Kpi[], months: number, input: ExampleInput): string | null {
  const { company, locale, wording, flat } = input;
  for (const kpi of kpis) {
    if (kpi.comparison !== 'at-least' || kpi.weightPercent === 0) continue;
    const target = deriveTarget(kpi, company.calendar, months).period;
    const actual = target === null ? null : exampleActual(kpi, target);
    if (target === null || actual === null) continue;
    const attainment = attainmentPercent(kpi, target, actual);
    const counted = countedPercent(kpi, attainment);
    const score = dividedBy(times(rational(kpi.weightPercent), counted), rational(100));
    return wording('kpiSheet.exampleText', {
      name: flat(kpi.name),
      target: namedFigure(kpi, target, locale),
      actual: namedFigure(kpi, actual, locale),
      targetFigure: locale.number(target),
      actualFigure: locale.number(actual),
      attainment: locale.number(rounded(attainment, EXAMPLE_DECIMALS)),
      weight: locale.number(kpi.weightPercent),
      score: locale.number(rounded(score, EXAMPLE_DECIMALS)),
    });
  }
  return null;
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
