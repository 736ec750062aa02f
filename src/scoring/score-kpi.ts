import { countedPercent, rawAttainment } from './attainment.js';
import { TARGET_DECIMALS } from './derive-target.js';
import { type Formula, formula, joined } from './formula.js';
import { figure, said, worked, workedAndRounded } from './line.js';
import { compare, type Rational, rational, ZERO } from './rational.js';
import type { KpiFigures, KpiRule, Line, Scheme, ScoredKpi } from './types.js';

/** What is compared with what, or why there is nothing to compare. */
type Reached =
  | { readonly state: 'scored'; readonly target: Rational; readonly actual: Rational; readonly lines: readonly Line[] }
  | { readonly state: 'missing'; readonly lines: readonly Line[] }
  | { readonly state: 'nothing'; readonly lines: readonly Line[] };

type Missing = Scheme['missingActuals'];

/** The score of one KPI, with its arithmetic. */
export function scoreKpi(
  kpi: KpiRule,
  figures: KpiFigures | undefined,
  missing: Missing,
): { readonly scored: ScoredKpi; readonly lines: readonly Line[] } {
  const { id, weightPercent } = kpi;
  const reached: Reached = figures === undefined ? { state: 'missing', lines: [] } : reachedOf(kpi, figures);
  const none = { target: null, actual: null, attainment: null, counted: null, score: null };
  if (reached.state === 'nothing') {
    const lines = [...reached.lines, said('nothing-to-count', id)];
    return { scored: { id, weightPercent, ...none, state: 'nothing' }, lines };
  }
  if (reached.state === 'missing' && missing === 'renormalise') {
    return { scored: { id, weightPercent, ...none, state: 'missing' }, lines: [...reached.lines, said('missing', id)] };
  }
  if (reached.state === 'missing') {
    const zero = figure(ZERO);
    const score = worked('score', id, formula(weightPercent, '×', 0, '÷', 100));
    return {
      scored: { id, weightPercent, ...none, counted: zero, score: zero, state: 'zero' },
      lines: [...reached.lines, said('missing-zero', id, '', ZERO), score],
    };
  }
  const { target, actual } = reached;
  const attained = attainmentLines(kpi, target, actual);
  const score = worked('score', id, formula(weightPercent, '×', attained.counted, '÷', 100));
  return {
    scored: {
      id,
      weightPercent,
      target: figure(target),
      actual: figure(actual),
      attainment: figure(attained.attainment),
      counted: figure(attained.counted),
      score: figure(score.result),
      state: 'scored',
    },
    lines: [...reached.lines, ...attained.lines, score],
  };
}

function attainmentLines(kpi: KpiRule, target: Rational, actual: Rational) {
  const { id, comparison, floorPercent, capPercent } = kpi;
  const raw = rawAttainment(comparison, target, actual);
  const attainment = compare(raw, ZERO) < 0 ? ZERO : raw;
  const counted = countedPercent(kpi, attainment);
  const difference = compare(counted, attainment);
  const lines: readonly Line[] = [
    { ...said('attainment', id, '', raw), formula: attainmentFormula(comparison, target, actual) },
    ...(attainment === raw ? [] : [said('not-negative', id, '', ZERO)]),
    ...(difference < 0 && counted === ZERO ? [said('below-floor', id, String(floorPercent), ZERO)] : []),
    ...(difference < 0 && counted !== ZERO ? [said('above-cap', id, String(capPercent), counted)] : []),
  ];
  return { attainment, counted, lines };
}

/** As the KPI sheet prints the rule; with a target of 0 there is nothing to divide by. */
function attainmentFormula(comparison: KpiRule['comparison'], target: Rational, actual: Rational): Formula {
  const sign = compare(target, ZERO);
  if (sign === 0) return [];
  const size: Formula = sign < 0 ? ['|', target, '|'] : [target];
  if (comparison === 'exactly') {
    return formula('(', 1, '−', '|', actual, '−', target, '|', '÷', ...size, ')', '×', 100);
  }
  if (comparison === 'at-most') {
    return sign > 0
      ? formula('(', 2, '−', actual, '÷', target, ')', '×', 100)
      : formula('(', 1, '−', '(', actual, '−', target, ')', '÷', ...size, ')', '×', 100);
  }
  return sign > 0
    ? formula(actual, '÷', target, '×', 100)
    : formula('(', 1, '+', '(', actual, '−', target, ')', '÷', ...size, ')', '×', 100);
}

function reachedOf(kpi: KpiRule, figures: KpiFigures): Reached {
  switch (figures.kind) {
    case 'nothing':
      return { state: 'nothing', lines: [] };
    case 'figures':
      return reachedFigures(kpi, figures);
    case 'plan':
      return reachedPlan(kpi, figures);
    case 'occasions': {
      const { due, done } = figures;
      if (due === 0) return { state: 'nothing', lines: [] };
      if (due === null || done === null) return { state: 'missing', lines: [] };
      return { state: 'scored', target: rational(due), actual: rational(done), lines: [] };
    }
  }
}

/** Totals add what there is; an average is that of the months that have a figure. */
function reachedFigures(kpi: KpiRule, { target, actuals }: KpiFigures & { readonly kind: 'figures' }): Reached {
  const given = actuals.flatMap((actual) => (actual === null ? [] : [rational(actual)]));
  if (given.length === 0) return { state: 'missing', lines: [] };
  const goal = said('target', kpi.id, '', rational(target));
  const total = joined(
    given.map((value) => [value]),
    '+',
    kpi.aggregation === 'average',
  );
  const parts = kpi.aggregation === 'average' && given.length > 1 ? formula(...total, '÷', given.length) : total;
  const actual = worked('actual', kpi.id, parts);
  return { state: 'scored', target: rational(target), actual: actual.result, lines: [goal, actual] };
}

/**
 * Total by total, without the months that have no plan; a month that has one and no figure adds nothing. The total of the plan
 * is reduced by the days missed, also where they are whole months.
 */
function reachedPlan(kpi: KpiRule, figures: KpiFigures & { readonly kind: 'plan' }): Reached {
  const { id } = kpi;
  const planned = figures.months.flatMap(({ plan, actual }, index) =>
    plan === null ? [] : [{ plan: rational(plan), actual, month: String(index + 1) }],
  );
  if (planned.length === 0) return { state: 'nothing', lines: [] };
  if (planned.every(({ actual }) => actual === null)) return { state: 'missing', lines: [] };
  const gaps = planned.filter(({ actual }) => actual === null).map(({ month }) => said('month-zero', id, month));
  const plan = worked('plan', id, total(planned.map((month) => month.plan)));
  const actual = worked('actual', id, total(planned.map((month) => rational(month.actual ?? '0'))));
  const reduced = reducedPlan(id, plan.result, figures.absence);
  const goal = reduced === null ? plan.result : rational(reduced.printed);
  const lines = [...gaps, plan, ...(reduced === null ? [] : [reduced]), actual];
  if (goal.numerator === 0n) return { state: 'nothing', lines };
  return { state: 'scored', target: goal, actual: actual.result, lines };
}

/** As a reduced target: printed with two decimals, and so it counts. */
function reducedPlan(id: string, plan: Rational, absence: (KpiFigures & { readonly kind: 'plan' })['absence']) {
  if (absence === null || absence.missed === 0 || absence.days === 0) return null;
  const { days, missed } = absence;
  return workedAndRounded(
    'reduced-plan',
    id,
    formula(plan, '×', '(', days, '−', missed, ')', '÷', days),
    TARGET_DECIMALS,
  );
}

function total(values: readonly Rational[]): Formula {
  return joined(
    values.map((value) => [value]),
    '+',
    false,
  );
}
