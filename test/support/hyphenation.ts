import { readFileSync } from 'node:fs';
import { createHyphenate } from '../../src/text/hyphenation.js';

/** Languages whose words may be parted. */
export const HYPHENATED = ['el', 'en', 'lt', 'nb'] as const;

/** The patterns that come with Rolebook, by language. */
export const HYPHENATION_FILES: ReadonlyMap<string, string> = new Map(
  HYPHENATED.map((language) => [
    language,
    readFileSync(new URL(`../../templates/hyphenation/${language}.txt`, import.meta.url), 'utf8'),
  ]),
);

export const hyphenate = createHyphenate(HYPHENATION_FILES);
