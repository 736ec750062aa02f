import type { ValueProblem } from './row-reader.js';
import type { Cell } from './types.js';

const PLAIN = /^[+-]?\d+(?:[.,]\d+)?%?$/;
/** One separator before three digits: 1.500 is fifteen hundred to some and one and a half to others. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}%?$/;

/** No figure of an appraisal, be it money or a count, is larger, or has more decimals; those of spreadsheets may have many. */
export const [LARGEST_FIGURE, MOST_DECIMALS] = [1_000_000_000_000, 20];

/** Whether an exact decimal is one that a figure may be. */
export function isWithinFigures(decimal: string): boolean {
  const [, decimals = ''] = decimal.split('.');
  return Math.abs(Number(decimal)) <= LARGEST_FIGURE && decimals.length <= MOST_DECIMALS;
}

/**
 * An exact decimal in digits with a dot: `12.5` for 12.5, 12,5, +12.5 and 12.5%. A text that could be read in two ways is an
 * error; a number of a spreadsheet or of YAML is what it is.
 */
export function readDecimal({ kind, text }: Cell): string | ValueProblem {
  const typed = text.replace(/[ \u00a0\u202f](?=%)/, '').replace(/^\u2212/, '-');
  if (!PLAIN.test(typed)) return notANumber(text);
  if (kind === 'text' && AMBIGUOUS.test(typed)) return ambiguous(typed.replace('%', ''));
  const [whole = '', fraction = ''] = typed.replace(/[+%]/g, '').replace(',', '.').split('.');
  const digits = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const decimal = fraction === '' ? digits : `${digits}.${fraction}`;
  return isWithinFigures(decimal) ? decimal : tooLong(text);
}

function tooLong(text: string): ValueProblem {
  const message = `${quoted(text, 'This number')} is larger than a figure may be, or has too many decimals.`;
  return {
    code: 'table/number',
    message,
    hint: `write at most ${LARGEST_FIGURE}, with ${MOST_DECIMALS} decimals at most`,
  };
}

function quoted(text: string, otherwise: string): string {
  return text.length > LONGEST_SHOWN ? otherwise : `"${text}"`;
}

const LONGEST_SHOWN = 40;

function notANumber(text: string): ValueProblem {
  const hint = 'write digits alone, with a dot before decimals, such as 1234.5';
  return { code: 'table/number', message: `${quoted(text, 'This text')} is no number.`, hint };
}

function ambiguous(text: string): ValueProblem {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  const decimals = fraction.replace(/0+$/, '');
  // Three decimals would be as doubtful again.
  const small = decimals === '' ? whole : `${whole}.${decimals}${decimals.length === 3 ? '0' : ''}`;
  const message = `"${text}" can be read in two ways.`;
  return { code: 'table/number', message, hint: `write ${whole}${fraction} or ${small}, whichever is meant` };
}
