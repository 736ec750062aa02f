/**
 * Where a typist puts a non-breaking space: between a figure and what it counts, a name and its initials, the word for a
 * part of a document and its number.
 */
import { BOUND_WORDS } from './bound-words-by-language.js';

const NUMBER = /\p{N} +$/u;
/** A sign or a currency's code, after which its number follows. */
const SIGN_BEFORE = /(?:[§№\p{Sc}≥≤±≈<>]|(?:^|[^\p{L}\p{N}])\p{Lu}{3}) +$/u;
const COMPARISON = /[≥≤±≈] +$/u;
/** Codes of currencies and units of measure. */
const UNIT = /^(?:\p{Lu}{3}|[mckµ]?m[²³]?|[mkµ]?g|[mc]?l|t|s|min|h|[kMG]?W|kWh|[kMGT]B|°C|pt|px)(?![\p{L}\p{N}])/u;
/** A part of a number that has spaces: "45 000", a telephone number, "ISCO-08 3322". */
const FIGURES_BEFORE = /\p{N} $/u;
/** From one number to another. */
const RANGE_BEFORE = /\p{N} [-–] $/u;
/** "5η ημέρα", "3rd day". */
const ORDINAL = /\p{N}(?:η|ης|ος|ο|ου|ή|st|nd|rd|th) $/u;
/** The sign that explains a mark: "4 = Often". */
const EXPLAINS = /^= \p{L}/u;
/** A sign of reckoning stays with what follows it; a line that ends before one is read on at its sign. */
const RECKONS_BEFORE = /(?:^|\s)[×÷−+=] $/u;
/** What is divided or taken away stays with a figure or a bracket before it too: "(2 − 36 ÷ 40) ÷ 100". */
const RECKONS_ON = /^[÷−][ \u00a0]/;
const RECKONED_BEFORE = /[\p{N}%)] $/u;
/** "t. y.", "લા. ન.": abbreviations of one letter each. */
const LETTER_BEFORE = /(?:^|[\s(“„«])\p{L}\p{M}*\. $/u;
const LETTER = /^\p{L}\p{M}*\./u;
/** An ending in brackets, "(-ė)", belongs to the word before it. */
const ENDING = /^\([-‐\u2011]\p{L}/u;
/** The era of a Thai year belongs to what is dated. */
const ERA = /^[พค]\.ศ\./;
const INITIAL = /(?:^|[\s(.])\p{Lu}\. $/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether the space between two parts of a text may end no line. `before` ends with the space. `language` is a BCP 47
 * tag.
 */
export function isBound(before: string, after: string, language: string): boolean {
  const words = BOUND_WORDS[language.split('-')[0] ?? language];
  if (words?.neverLast?.test(before)) return true;
  if (RECKONS_BEFORE.test(before) || (RECKONS_ON.test(after) && RECKONED_BEFORE.test(before))) return true;
  if (/^\p{N}/u.test(after)) {
    if (SIGN_BEFORE.test(before) || words?.beforeNumbers.test(before)) return true;
    return FIGURES_BEFORE.test(before) || RANGE_BEFORE.test(before);
  }
  if (COMPARISON.test(before) || ENDING.test(after) || ERA.test(after)) return true;
  if (isMonth(before, after, language)) return true;
  if (NUMBER.test(before))
    return UNIT.test(after) || EXPLAINS.test(after) || (words?.afterNumbers?.test(after) ?? false);
  if (ORDINAL.test(before) && words?.afterNumbers?.test(after)) return true;
  if (LETTER_BEFORE.test(before) && LETTER.test(after)) return true;
  return CAPITAL.test(after) && (INITIAL.test(before) || (words?.beforeNames?.test(before) ?? false));
}

/** A day of the month, with the full stop that some languages write after it. */
const DAY = /(?:^|[^\p{N}.,])\p{N}{1,2}\.? $/u;
const months = new Map<string, readonly string[]>();

function isMonth(before: string, after: string, language: string): boolean {
  if (!DAY.test(before)) return false;
  return monthNames(language).some((name) => after.startsWith(name));
}

/** The names of months as they stand after a day. */
function monthNames(language: string): readonly string[] {
  const known = months.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
  const letters = names.filter((name) => /\p{L}/u.test(name));
  months.set(language, letters);
  return letters;
}
