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

/** A language as Word's proofing tools know it: with a region. */
export function wordLanguage(language: string): string {
  return REGIONS[language] ?? language;
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
