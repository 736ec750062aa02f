import { isBound } from './bound-words.js';

/**
 * Where the Unicode line breaking algorithm (UAX 14) allows a break that a careful typesetter would not make. Each rule
 * looks at the text before and after the place.
 */

/** Fewest letters on either side of a hyphen, dash or slash at which a line may break: "e-mail" and "and/or" stay whole. */
const LETTERS_BESIDE_HYPHEN = 4;
const LETTERS_AND_HYPHEN = new RegExp(`[\\p{L}\\p{M}]{${LETTERS_BESIDE_HYPHEN}}.$`, 'u');
const LETTERS_FIRST = new RegExp(`^[\\p{L}\\p{M}]{${LETTERS_BESIDE_HYPHEN}}`, 'u');
const HYPHENS = '-\u2010\u2013\u2014/';
const DASHES = '-\u2013\u2014';

/** Nothing breaks after an opening sign, nor at a soft hyphen, which would have to be drawn there. */
const NEVER_LAST = '([{«„\u00ad';
/** Thai writes its signs of repetition and abbreviation after a space too. */
const NEVER_AFTER_SPACE = '%‰°!?:;»)]}…ๆฯ';
/** A mark, or Thai sara am, belongs to what stands before it, be it only a zero width space. */
const MARK = /[\p{M}\u0e33]/u;
const CURRENCY = /\p{Sc}/u;
const NUMBER_AND_SPACE = /\p{N} +$/u;

/** A part of a web address and the slash after it. */
const ADDRESS_TO_SLASH = /(?:^|[\s(<])(?:\p{L}+:\/\/|www\.)\S*[^/\s]\/$/u;

/** How much of the text before a place the longest rules look at, in UTF-16 units. */
const LOOK_BACK = 200;
const SHORT_LOOK_BACK = 16;

/**
 * Whether a break that UAX 14 allows at a position inside a text (in UTF-16 units) is a good one. `language` is a
 * BCP 47 tag.
 */
export function isGoodBreak(text: string, position: number, language: string): boolean {
  const last = text.charAt(position - 1);
  const next = text.charAt(position);
  if (next === '') return true;
  if (last === ' ') return isGoodBreakAfterSpace(text, position, language);
  if (NEVER_LAST.includes(last) || DASHES.includes(next) || MARK.test(next)) return false;
  return !HYPHENS.includes(last) || isGoodBreakAtHyphen(text, position);
}

function isGoodBreakAtHyphen(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - LOOK_BACK), position);
  const after = text.slice(position, position + SHORT_LOOK_BACK);
  return (LETTERS_AND_HYPHEN.test(before) && LETTERS_FIRST.test(after)) || ADDRESS_TO_SLASH.test(before);
}

function isGoodBreakAfterSpace(text: string, position: number, language: string): boolean {
  const next = text.charAt(position);
  if (NEVER_AFTER_SPACE.includes(next)) return false;
  const isSpacedDash = DASHES.includes(next) && [' ', ''].includes(text.charAt(position + 1));
  if (isSpacedDash) return false;
  const before = text.slice(Math.max(0, position - SHORT_LOOK_BACK), position);
  if (CURRENCY.test(next)) return !NUMBER_AND_SPACE.test(before);
  return !isBound(before, text.slice(position, position + SHORT_LOOK_BACK), language);
}
