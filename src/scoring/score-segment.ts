import { formula } from './formula.js';
import { said, wholeFigure, worked, workedAndRounded } from './line.js';
import { componentResults, overallOf, shared } from './overall.js';
import { rational } from './rational.js';
import { averageLine, scoreDuties, scoreRatings } from './score-items.js';
import { scoreKpi } from './score-kpi.js';
import type { Scheme, ScoredComponent, ScoredKpi, ScoredSegment, SegmentInput } from './types.js';

/**
 * One segment, in the order of the forms: KPIs with floor and cap, weights, their sum; duties, ratings; each result
 * rounded as it is printed; weighted results and their sum; veto; rounding; band.
 */
export function scoreSegment({ number, workingDays, answers }: SegmentInput): ScoredSegment {
  if (answers === null) return unrated(number, workingDays);
  const { scheme } = answers;
  const kpis = scheme.kpis.map((kpi) => scoreKpi(kpi, answers.kpis.get(kpi.id), scheme.missingActuals));
  const scored = kpis.map((kpi) => kpi.scored);
  const duties = scoreDuties(answers, scored);
  const ratings = scoreRatings(answers);
  const items = [...duties.items, ...ratings.items];
  const results = scheme.components.map(({ id }) => ({
    id,
    line: id === 'kpis' ? kpiLine(scored, scheme.decimals) : averageLine(id, items, scheme.decimals),
  }));
  const components = componentResults(scheme, results);
  const vetoes = scheme.vetoCapPercent === null ? [] : [...duties.vetoes, ...ratings.vetoes];
  const overall = overallOf(scheme, components, vetoes);
  const pay = variablePay(scheme, components);
  return {
    number,
    workingDays,
    isRated: true,
    kpis: scored,
    items,
    components,
    vetoes,
    overall: overall.figure,
    band: overall.band,
    variablePay: pay.figure,
    lines: [
      ...kpis.flatMap(({ lines }) => lines),
      ...duties.lines,
      ...ratings.lines,
      ...results.map(({ id, line }) => line ?? said('not-rated', id)),
      ...overall.lines,
      ...pay.lines,
    ],
  };
}

function unrated(number: number, workingDays: number): ScoredSegment {
  const nothing = { kpis: [], items: [], components: [], vetoes: [], lines: [] };
  return { number, workingDays, isRated: false, ...nothing, overall: null, band: null, variablePay: null };
}

/** The sum of the scores; over the weights of those that have one, where some have none. */
function kpiLine(kpis: readonly ScoredKpi[], decimals: number) {
  const counted = kpis.flatMap(({ weightPercent, score }) =>
    score === null || weightPercent === 0 ? [] : [{ weight: rational(weightPercent), score: score.exact }],
  );
  if (counted.length === 0) return null;
  return workedAndRounded(
    'result',
    'kpis',
    shared(counted.map(({ score, weight }) => ({ part: score, weight }))),
    decimals,
  );
}

/** The share of the fixed pay that the KPI result earns, as the KPI sheet says: of the result as printed. */
function variablePay({ variablePercent }: Scheme, components: readonly ScoredComponent[]) {
  const result = components.find(({ id }) => id === 'kpis')?.result ?? null;
  if (variablePercent === null || result === null) return { figure: null, lines: [] };
  const line = worked('variable-pay', 'kpis', formula(variablePercent, '×', result.printed, '÷', 100));
  return { figure: wholeFigure(line.result), lines: [line] };
}
