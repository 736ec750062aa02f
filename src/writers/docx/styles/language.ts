import type { Theme } from '../../../theme/types.js';

/** Regions that Word's proofing tools expect where a document's language names none. */
const REGIONS: Readonly<Record<string, string>> = {
  en: 'en-GB',
  el: 'el-GR',
  lt: 'lt-LT',
  nb: 'nb-NO',
  gu: 'gu-IN',
  th: 'th-TH',
};

/** Of Latin letters and digits in a language that has none of its own. */
const LATIN_LANGUAGE = 'en-GB';

/** A language as Word's proofing tools know it: with a region. */
export function wordLanguage(language: string): string {
  return REGIONS[language] ?? language;
}

/** What `w:lang` and its like say of a text: a language each for Latin letters with digits, East Asian and complex scripts. */
export type LanguageMarks = Readonly<Record<'w:val' | 'w:eastAsia' | 'w:bidi', string>>;

/**
 * The marks of a language. One in a complex script leaves Latin letters and digits English: marked as Thai, LibreOffice
 * looks for Thai words in them and ends lines within figures (seen in 7.4).
 */
export function languageMarks(theme: Theme, language: string): LanguageMarks {
  const own = wordLanguage(language);
  const latin = complexFamily(theme, language) === null ? own : LATIN_LANGUAGE;
  return { 'w:val': latin, 'w:eastAsia': latin, 'w:bidi': own };
}

/** The marks as attributes in a tag. */
export function languageAttributes(marks: LanguageMarks): string {
  return Object.entries(marks)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

/** The family for the complex script of a language, or null when the language has none. */
export function complexFamily(theme: Theme, language: string): string | null {
  const families = theme.fonts.complexFamilies;
  return families[language] ?? families[primaryLanguage(language)] ?? null;
}

/** Languages by letters of which no other language here has any. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['th', /\p{Script=Thai}/u],
  ['gu', /\p{Script=Gujarati}/u],
];

/** The language of a text that may stand in a document of another one, by its letters; null where they do not tell. */
export function scriptLanguage(text: string): string | null {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? null;
}

export function primaryLanguage(language: string): string {
  return language.split('-')[0] ?? language;
}
