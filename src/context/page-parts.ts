import type { Wording } from './wording.js';

export interface PagePart {
  readonly kind: 'page' | 'pages' | 'words';
  readonly words: string;
}

/** Around what stands for a number that only the finished document knows. */
const OPEN = '\u{F0000}';

/** `Page 1 of 7` in the order of the language: words, the number of the page, the number of pages. */
export function pageParts(wording: Wording): readonly PagePart[] {
  const parts = wording('common.pageOf', { page: `${OPEN}page${OPEN}`, pages: `${OPEN}pages${OPEN}` }).split(OPEN);
  return parts
    .filter((part) => part !== '')
    .map((part) => (part === 'page' || part === 'pages' ? { kind: part, words: '' } : { kind: 'words', words: part }));
}
