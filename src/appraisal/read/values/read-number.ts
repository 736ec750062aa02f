import { type NumberSigns, numberSigns } from './number-signs.js';
import { inWesternDigits } from './western-digits.js';

/** A number as typed. `ambiguous`: it is one number to some readers and another to others. */
export type NumberReading =
  | {
      readonly ok: true /** Exact: digits, at most one point, a minus sign before it where it is negative. */;
      readonly value: string;
    }
  | { readonly ok: false; readonly why: 'no-number' | 'ambiguous' };

/** Figures of an appraisal are shorter. */
const LONGEST = 40;
const MINUS = /^[-\u2010-\u2013\u2212\ufe63\uff0d]/;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f'\u2019]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
/** How Norwegian bills write that there is nothing after the comma. */
const EMPTY_DECIMALS = /,[-\u2013\u2014]$/;

const GROUPS_OF_THREE = /^\d{1,3}(?: \d{3})+$/;
/** Lakhs and crores: 12,34,567. */
const GROUPS_OF_TWO = /^\d{1,2}(?: \d{2})* \d{3}$/;

const NO_NUMBER: NumberReading = { ok: false, why: 'no-number' };
const AMBIGUOUS: NumberReading = { ok: false, why: 'ambiguous' };

/**
 * The number that a person has written in a form whose language has these conventions (a tag that Intl knows). Beside it
 * may stand a currency or one of the units, before or after; no other word, which could change what it means.
 */
export function readNumber(text: string, conventions: string, units: readonly string[] = []): NumberReading {
  const plain = inWesternDigits(text.normalize('NFC').replace(INVISIBLE, '')).replace(SPACES, ' ').trim();
  if (plain.length > LONGEST) return NO_NUMBER;
  const signs = numberSigns(conventions);
  const parts = /^([^\d]*?)([-\u2010-\u2013\u2212\ufe63\uff0d+]? ?(?:\d[\d., ]*|[.,]\d+))(.*)$/s.exec(
    plain.replace(EMPTY_DECIMALS, ''),
  );
  if (parts === null) return NO_NUMBER;
  const [, before = '', signed = '', after = ''] = parts;
  const isNegative = MINUS.test(signed) || MINUS.test(before);
  const beside = [before.replace(MINUS, ''), after].map((word) => word.trim());
  if (!beside.every((word) => isBeside(word, units, signs))) return NO_NUMBER;
  if (MINUS.test(signed) && MINUS.test(before)) return NO_NUMBER;
  // The point after a short form, as in "Rs.500", parts no decimals.
  const size = sizeOf(signed.replace(before === '' ? /^[^\d.,]+/ : /^[^\d,]+/, '').trim(), signs);
  if (size === null || size === 'ambiguous') return size === null ? NO_NUMBER : AMBIGUOUS;
  return { ok: true, value: isNegative && /[1-9]/.test(size) ? `-${size}` : size };
}

function isBeside(word: string, units: readonly string[], { currencies }: NumberSigns): boolean {
  const bare = folded(word);
  return bare === '' || currencies.has(bare) || units.some((unit) => folded(unit) === bare);
}

function folded(word: string): string {
  return word.normalize('NFC').replace(SPACES, ' ').toLowerCase().replace(/\.$/, '').trim();
}

/** A number without sign and unit; null when it is none. */
function sizeOf(text: string, { decimal, group, hasLakhs }: NumberSigns): string | 'ambiguous' | null {
  const number = text.replace(/\.$/, '');
  const isWhole = (grouped: string): boolean =>
    /^\d+$/.test(grouped) || GROUPS_OF_THREE.test(grouped) || (hasLakhs && GROUPS_OF_TWO.test(grouped));
  const wholeOf = (grouped: string): string | null =>
    isWhole(grouped) ? exact(grouped.replaceAll(' ', ''), '') : null;
  const joined = (whole: string, decimals: string): string | null =>
    isWhole(whole) && /^\d+$/.test(decimals) ? exact(whole.replaceAll(' ', ''), decimals) : null;

  const marks: readonly string[] = number.match(/[.,]/g) ?? [];
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  const mark = number.charAt(last);
  const [head, tail] = [number.slice(0, Math.max(last, 0)), number.slice(last + 1)];
  if (marks.length === 0) return wholeOf(number);
  const isMixed = marks.includes('.') && marks.includes(',');
  if (isMixed && marks.filter((one) => one === mark).length > 1) return null;
  // Two signs, or a space before one: the last one parts the decimals.
  if (isMixed) return head.includes(' ') ? null : joined(head.replace(/[.,]/g, ' '), tail);
  if (head.includes(' ')) return marks.length === 1 ? joined(head, tail) : null;
  if (marks.length > 1) return wholeOf(number.replace(/[.,]/g, ' '));
  const looksGrouped = GROUPS_OF_THREE.test(`${head} ${tail}`) && !head.startsWith('0');
  if (mark === decimal || !looksGrouped) return joined(head === '' ? '0' : head, tail);
  return mark === group ? wholeOf(`${head} ${tail}`) : 'ambiguous';
}

function exact(whole: string, decimals: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}
