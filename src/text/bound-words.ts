/**
 * Where a typist puts a non-breaking space: between a figure and what it counts, a name and its initials, the word for a
 * part of a document and its number.
 */

const NUMBER = /\p{N} +$/u;
/** A sign or a currency's code, after which its number follows. */
const SIGN_BEFORE = /(?:[§№\p{Sc}≥≤±≈<>=]|(?:^|[^\p{L}\p{N}])\p{Lu}{3}) +$/u;
const COMPARISON = /[≥≤±≈] +$/u;
/** Codes of currencies and units of measure. */
const UNIT = /^(?:\p{Lu}{3}|[mckµ]?m[²³]?|[mkµ]?g|[mc]?l|t|s|min|h|[kMG]?W|kWh|[kMGT]B|°C|pt|px)(?![\p{L}\p{N}])/u;
/** A group of three figures, as in "45 000". */
const GROUP_BEFORE = /(?:^|[^\p{N}.,])\p{N}{1,3}(?: \p{N}{3})* $/u;
const GROUP = /^\p{N}{3}(?!\p{N})/u;
const INITIAL = /(?:^|[\s(.])\p{Lu}\. $/u;
const CAPITAL = /^\p{Lu}/u;

interface Words {
  /** Abbreviations and words that a number follows. */
  readonly beforeNumbers: RegExp;
  /** Words that follow a number: periods. The names of months are known without. */
  readonly afterNumbers: RegExp | null;
  /** Titles that a name follows. */
  readonly beforeNames: RegExp | null;
}

const WORDS: Readonly<Record<string, Words>> = {
  el: {
    beforeNumbers: /(?:^|[\s(])(?:(?:αρ|άρθ|παρ|σελ|υπ|ν)\.|άρθρου?|παράγραφο[ςυ]|ενότητας?|σελίδας?|ημέρα) +$/iu,
    afterNumbers: /^(?:εργάσιμ|ημέρ|ημερ|ώρ|ωρ|μήν|μην|έτ|ετ|εβδομάδ|λεπτ)\p{L}*/iu,
    beforeNames: /(?:^|[\s(])(?:κ|κα|Δρ)\. +$/u,
  },
  en: {
    beforeNumbers:
      /(?:^|[\s(])(?:(?:nos?|art|sec|para|pp?|ch|fig)\.|(?:clause|section|page|article|annex|appendix|part|chapter|paragraph|level|grade)s?|revision|version|day) +$/iu,
    afterNumbers: /^(?:working|calendar|day|hour|minute|week|month|year)s?(?!\p{L})/iu,
    beforeNames: /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof)\.? +$/u,
  },
  gu: {
    beforeNumbers: /(?:^|[\s(])(?:(?:નં|ક્ર|પૃ)\.|કલમ|વિભાગ|પરિશિષ્ટ) +$/u,
    afterNumbers: /^(?:દિવસ|કલાક|મિનિટ|અઠવાડિય|મહિન|વર્ષ)[\p{L}\p{M}]*/u,
    beforeNames: null,
  },
  lt: {
    beforeNumbers: /(?:^|[\s(])(?:nr|str|p|d|psl|pav)\. +$/iu,
    afterNumbers: /^(?:darbo|dien|valand|minu[tč]|savai[tč]|mėnes|met|punkt|straipsn|priedas?)\p{L}*/iu,
    beforeNames: null,
  },
  nb: {
    beforeNumbers: /(?:^|[\s(])(?:(?:nr|kl|kap|pkt|s|fig)\.|punkt|side|kapittel|avsnitt|vedlegg|dag) +$/iu,
    afterNumbers: /^(?:arbeidsdag|virkedag|dag|døgn|time|minutt|uke|måned|år)\p{L}*/iu,
    beforeNames: null,
  },
  th: {
    beforeNumbers: /(?:^|[\s(])(?:ข้อ|มาตรา|หน้า|ฉบับที่) +$/u,
    afterNumbers: null,
    beforeNames: null,
  },
};

/**
 * Whether the space between two parts of a text may end no line. `before` ends with the space. `language` is a BCP 47
 * tag.
 */
export function isBound(before: string, after: string, language: string): boolean {
  const words = WORDS[language.split('-')[0] ?? language];
  if (/^\p{N}/u.test(after)) {
    if (SIGN_BEFORE.test(before) || words?.beforeNumbers.test(before)) return true;
    return GROUP_BEFORE.test(before) && GROUP.test(after);
  }
  if (COMPARISON.test(before)) return true;
  if (isMonth(before, after, language)) return true;
  if (NUMBER.test(before)) return UNIT.test(after) || (words?.afterNumbers?.test(after) ?? false);
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
