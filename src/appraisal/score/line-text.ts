import { formulaText } from '../../scoring/formula.js';
import { exactText, rounded } from '../../scoring/rational.js';
import type { Line, LineKind } from '../../scoring/types.js';

/** What a line says, in a word or two before what it is about. */
const WORDS: Readonly<Record<LineKind, string>> = {
  target: 'target',
  plan: 'plan',
  'reduced-plan': 'plan, less days missed',
  actual: 'actual',
  attainment: 'attainment %',
  'not-negative': 'not below 0',
  'below-floor': 'below the floor',
  'above-cap': 'above the cap',
  score: 'score',
  missing: 'no figure: left out',
  'missing-zero': 'no figure: counts 0',
  'month-zero': 'no figure: month is 0',
  'nothing-to-count': 'nothing to count',
  mark: 'mark %',
  'group-mark': 'mark of the group %',
  measured: 'measured by a KPI',
  'not-applicable': 'not applicable',
  'not-marked': 'not marked',
  rating: 'level %',
  result: 'result %',
  'not-rated': 'not rated: left out',
  weighted: 'weighted',
  sum: 'sum',
  veto: 'not met, with a veto',
  overall: 'overall %',
  band: 'band',
  'variable-pay': 'variable pay %',
  'segment-left-out': 'part left out',
};

const DECIMALS = 4;

/** Item, what is worked out, arithmetic and result of a line. */
export function cellsOfLine({ what, of, by, formula, result, printed }: Line): readonly string[] {
  const exact = result === null ? '' : shortText(exactText(result), rounded(result, DECIMALS));
  const shown = printed === null || String(printed) === exact ? exact : `${exact} -> ${printed}`;
  const text = formula.length === 0 ? '' : ascii(formulaText(formula));
  return [of, by === '' ? WORDS[what] : `${WORDS[what]} (${by})`, text, shown];
}

/** A fraction that never ends is shown with some decimals. */
function shortText(exact: string, short: number): string {
  return /^-?\d+(\.\d{1,4})?$/.test(exact) ? exact : `${short}…`.replace('…', '...');
}

function ascii(text: string): string {
  return text
    .replaceAll('−', '-')
    .replaceAll('×', 'x')
    .replaceAll('÷', '/')
    .replace(/[\u00A0\u2009\u202F]/g, ' ');
}
