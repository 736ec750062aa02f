import { formulaText } from './formula.js';
import { SHOWN_DECIMALS } from './line.js';
import { exactText, type Rational, rational, rounded } from './rational.js';
import type { Line, LineKind, ScoredAppraisal } from './types.js';

/** A line of the arithmetic in words, in English. */
export interface ExplainedLine {
  /** `deals`, `duty.search`, `overall`; the number of a segment for one that is not rated. */
  readonly of: string;
  readonly what: string;
  /** `27 ÷ 36 × 100`; empty where there is nothing to work out. */
  readonly arithmetic: string;
  /** `75`, `250/3 ≈ 83.33`, `92.46 → 92.5` where it is rounded and goes on so; empty where there is none. */
  readonly result: string;
}

const WORDS: Readonly<Record<LineKind, (by: string) => string>> = {
  target: () => 'target',
  plan: () => 'total of the plan',
  'reduced-plan': () => 'plan, reduced by the days missed',
  actual: () => 'actual figure',
  attainment: () => 'attainment, %',
  'not-negative': () => 'never below 0',
  'below-floor': (by) => `below the floor of ${by}, counts as`,
  'above-cap': (by) => `above the cap of ${by}, counts as`,
  score: () => 'score',
  missing: () => 'no figure: left out, its weight goes to the others',
  'missing-zero': () => 'no figure: counts as',
  'month-zero': (by) => `month ${by} has a plan and no figure: counts as 0`,
  'nothing-to-count': () => 'nothing to count: left out, its weight goes to the others',
  mark: (by) => `marked ${by}, %`,
  'group-mark': (by) => `marked ${by} with its group, %`,
  measured: (by) => `scored by the KPI ${by}, not here`,
  'not-applicable': () => 'not applicable: left out',
  'not-marked': () => 'not marked: left out',
  rating: (by) => `rated ${by}, %`,
  result: () => 'result, %',
  'not-rated': () => 'nothing is rated: left out, its weight goes to the others',
  weighted: () => 'weighted result',
  sum: () => 'sum',
  veto: (by) => `veto, as not met: ${by}; at most`,
  overall: () => 'overall result, %',
  band: (by) => (by === '' ? 'no band' : `band: ${by}`),
  'variable-pay': () => 'variable pay, % of the fixed pay',
  'segment-left-out': () => 'segment not rated: left out',
};

/** All the arithmetic of a result, line by line: each segment, then the whole. */
export function explain({ segments, lines }: ScoredAppraisal): readonly ExplainedLine[] {
  return [...segments.flatMap((segment) => segment.lines), ...lines].map(explainedLine);
}

export function explainedLine({ of, what, by, formula, result, printed }: Line): ExplainedLine {
  return {
    of,
    what: WORDS[what](by),
    arithmetic: formula.length > 1 ? formulaText(formula) : '',
    result: result === null ? '' : resultText(result, printed),
  };
}

function resultText(exact: Rational, printed: number | null): string {
  const text = exactText(exact);
  if (printed !== null && exactText(rational(printed)) !== text) return `${text} → ${printed}`;
  return text.includes('/') ? `${text} ≈ ${rounded(exact, SHOWN_DECIMALS)}` : text;
}
