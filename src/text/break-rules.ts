/**
 * Where the Unicode line breaking algorithm (UAX 14) allows a break that a careful typesetter would not make. Each rule
 * looks at the text before and after the place.
 */

/** Fewest letters on either side of a hyphen, dash or slash at which a line may break: "e-mail" and "and/or" stay whole. */
const LETTERS_BESIDE_HYPHEN = 4;

const HYPHEN_BEFORE = /[-\u2010\u2013\u2014/]$/;
const LETTERS_AND_HYPHEN = new RegExp(`[\\p{L}\\p{M}]{${LETTERS_BESIDE_HYPHEN},}[-\\u2010\\u2013\\u2014/]$`, 'u');
const LETTERS_FIRST = new RegExp(`^[\\p{L}\\p{M}]{${LETTERS_BESIDE_HYPHEN},}`, 'u');
const DASH_FIRST = /^[\u2013\u2014]/;
const SPACED_DASH_FIRST = /^[-\u2013\u2014](?: |$)/;
const SPACE_BEFORE = / $/;
const SIGN_FIRST = /^[%‰°!?:;»)\]}…]/;
const OPENING_BEFORE = /[([{«„]$/;
/** A mark, or Thai sara am, belongs to what stands before it, be it only a zero width space. */
const MARK_FIRST = /^[\p{M}\u0e33]/u;
const SOFT_HYPHEN_BEFORE = /\u00ad$/;
const NUMBER_FIRST = /^\p{N}/u;
const SIGN_OF_NUMBER_BEFORE = /[§№\p{Sc}] +$/u;
const NUMBER_BEFORE = /\p{N} +$/u;
const CURRENCY_FIRST = /^\p{Sc}/u;
/** The part of an address between two slashes is long enough to break at one. */
const ADDRESS = /(?:^|[\s(<])(?:\p{L}+:\/\/|www\.)\S*[^/\s]\/$/u;

/** Abbreviations that a number follows, by language: they stay on the number's line. */
const BEFORE_NUMBERS: Readonly<Record<string, RegExp>> = {
  el: /(?:^|[\s(])(?:αρ|άρθ|παρ|σελ|υπ|ν)\. +$/iu,
  en: /(?:^|[\s(])(?:no|nos|art|sec|para|p|pp|ch|fig)\. +$/iu,
  gu: /(?:^|[\s(])(?:નં|ક્ર|પૃ)\. +$/u,
  lt: /(?:^|[\s(])(?:nr|str|p|d|psl|pav)\. +$/iu,
  nb: /(?:^|[\s(])(?:nr|kl|kap|pkt|s|fig)\. +$/iu,
  th: /(?:^|[\s(])(?:ข้อ|มาตรา|หน้า|ฉบับที่) +$/u,
};

/** How much of the text before a place the rules need to see. */
const LONGEST_LOOK_BACK = 200;

/** Whether a break that UAX 14 allows at `position` is a good one. `language` is a BCP 47 tag. */
export function isGoodBreak(text: string, position: number, language: string): boolean {
  const before = text.slice(Math.max(0, position - LONGEST_LOOK_BACK), position);
  const after = text.slice(position, position + 2 * LETTERS_BESIDE_HYPHEN);
  if (SOFT_HYPHEN_BEFORE.test(before) || OPENING_BEFORE.test(before)) return false;
  if (SPACE_BEFORE.test(before)) return isGoodBreakAfterSpace(before, after, language);
  if (DASH_FIRST.test(after) || MARK_FIRST.test(after)) return false;
  if (!HYPHEN_BEFORE.test(before)) return true;
  return (LETTERS_AND_HYPHEN.test(before) && LETTERS_FIRST.test(after)) || ADDRESS.test(before);
}

function isGoodBreakAfterSpace(before: string, after: string, language: string): boolean {
  if (SIGN_FIRST.test(after) || SPACED_DASH_FIRST.test(after)) return false;
  if (CURRENCY_FIRST.test(after) && NUMBER_BEFORE.test(before)) return false;
  if (!NUMBER_FIRST.test(after)) return true;
  const [primary = ''] = language.split('-');
  return !SIGN_OF_NUMBER_BEFORE.test(before) && !(BEFORE_NUMBERS[primary]?.test(before) ?? false);
}
