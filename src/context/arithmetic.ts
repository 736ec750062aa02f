import type { Locale } from '../locale/types.js';
import type { Formula } from '../scoring/formula.js';
import { type Rational, rounded } from '../scoring/rational.js';

const NO_BREAK_SPACE = '\u00A0';

/** Decimals that a figure in a formula can have: those of the list of targets. */
const MOST_DECIMALS = 6;

/** A formula with its result in the signs of a language; a line may end before a sign, not within brackets. */
export function arithmeticText(formula: Formula, result: string, locale: Locale): string {
  const terms: string[] = [];
  formula.forEach((part, index) => {
    if (part === '%') return;
    terms.push(typeof part === 'string' ? part : figure(part, formula[index + 1] === '%', locale));
  });
  let isInside = false;
  const text = [...terms, '=', result].map((term, index, all) => {
    if (term === '(') isInside = true;
    if (term === ')') isInside = false;
    const next = all[index + 1];
    if (next === undefined || term === '(' || next === ')') return term;
    const isSign = /^[+−×÷=]$/.test(term);
    return term + (isInside || isSign ? NO_BREAK_SPACE : ' ');
  });
  return text.join('');
}

function figure(value: Rational, isShare: boolean, locale: Locale): string {
  const shown = rounded(value, MOST_DECIMALS);
  return isShare ? locale.percent(shown) : locale.number(shown);
}
