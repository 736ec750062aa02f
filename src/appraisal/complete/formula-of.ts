import { evaluated, type Formula, formulaText, type Sign } from '../../scoring/formula.js';
import { rational, rounded } from '../../scoring/rational.js';

const TERM = /\s*(?:(-?\d+(?:\.\d+)?)|([+−×÷()|%]))/y;
const SIGNS: readonly Sign[] = ['+', '−', '×', '÷', '(', ')', '|', '%'];
const DECIMALS = 2;

/** The formula that a result keeps as text, such as `36 × 50% × (131 − 21) ÷ 131`; empty where it is none that gives the value. */
export function formulaOf(text: string, value: number): Formula {
  const parts: Formula[number][] = [];
  const term = new RegExp(TERM);
  for (let found = term.exec(text); found !== null; found = term.exec(text)) {
    const [, number, sign] = found;
    const known = SIGNS.find((one) => one === sign);
    if (number !== undefined) parts.push(rational(number));
    else if (known !== undefined) parts.push(known);
  }
  if (parts.length < 2 || formulaText(parts) !== text) return [];
  return rounded(evaluated(parts), DECIMALS) === value ? parts : [];
}
