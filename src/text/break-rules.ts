import { isBound } from './bound-words.js';

/**
 * Where the Unicode line breaking algorithm (UAX 14) allows a break that a careful typesetter would not make. Each rule
 * looks at the text before and after the place.
 */

/** Fewest letters on either side of a hyphen or dash at which a line may break: "e-mail" stays whole. */
const BESIDE_HYPHEN = lettersBeside(4);
/** The same of a slash: "and/or" and "στον/στην" stay whole. */
const BESIDE_SLASH = lettersBeside(6);
const HYPHENS = '-\u2010\u2013\u2014/';
const DASHES = '-\u2013\u2014';
/** A dash or dot that stands alone belongs to what it follows. */
const ALONE_NEVER_FIRST = '-\u2013\u2014·';
/** Thai joins words by a dash without spaces: "ชื่อ–นามสกุล". */
const THAI = /[\u0e01-\u0e4e]/;
/** A box to tick belongs to its label. */
const BOXES = '☐☑☒';

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
  if (THAI.test(after.charAt(0))) return false;
  const beside = before.endsWith('/') ? BESIDE_SLASH : BESIDE_HYPHEN;
  return (beside.before.test(before) && beside.after.test(after)) || ADDRESS_TO_SLASH.test(before);
}

/** What a text ends and begins with around a sign that has so many letters on either side. */
function lettersBeside(count: number): { readonly before: RegExp; readonly after: RegExp } {
  return {
    before: new RegExp(`[\\p{L}\\p{M}]{${count}}.$`, 'u'),
    after: new RegExp(`^[\\p{L}\\p{M}]{${count}}`, 'u'),
  };
}

function isGoodBreakAfterSpace(text: string, position: number, language: string): boolean {
  const next = text.charAt(position);
  if (NEVER_AFTER_SPACE.includes(next)) return false;
  const standsAlone = ALONE_NEVER_FIRST.includes(next) && [' ', ''].includes(text.charAt(position + 1));
  if (standsAlone || BOXES.includes(text.charAt(position - 2))) return false;
  const before = text.slice(Math.max(0, position - SHORT_LOOK_BACK), position);
  if (CURRENCY.test(next)) return !NUMBER_AND_SPACE.test(before);
  return !isBound(before, text.slice(position, position + SHORT_LOOK_BACK), language);
}
