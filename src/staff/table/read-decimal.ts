import type { ValueProblem } from './row-reader.js';
import type { Cell } from './types.js';

const PLAIN = /^[+-]?\d+(?:[.,]\d+)?%?$/;
/** One separator before three digits: 1.500 is fifteen hundred to some and one and a half to others. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}%?$/;

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
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

function notANumber(text: string): ValueProblem {
  const shown = text.length > 40 ? 'This text' : `"${text}"`;
  const hint = 'write digits alone, with a dot before decimals, such as 1234.5';
  return { code: 'table/number', message: `${shown} is no number.`, hint };
}

function ambiguous(text: string): ValueProblem {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  const decimals = fraction.replace(/0+$/, '');
  // Three decimals would be as doubtful again.
  const small = decimals === '' ? whole : `${whole}.${decimals}${decimals.length === 3 ? '0' : ''}`;
  const message = `"${text}" can be read in two ways.`;
  return { code: 'table/number', message, hint: `write ${whole}${fraction} or ${small}, whichever is meant` };
}
