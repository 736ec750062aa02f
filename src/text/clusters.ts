/** Characters that stay with the one before them: marks, joiners, variation selectors, other invisible formatting. */
const CLUSTER = /[^\n\p{M}\u00ad\u200b-\u200d\u2060\ufeff]?[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|./gsu;

/** Thai and Lao vowels written before the consonant they belong to. */
const LEADING_VOWEL_AT_END = /[\u0e40-\u0e44\u0ec0-\u0ec4]$/;

/** A text cut before each base character, so that a base and its marks are together. Joined it is the text again. */
export function clustersOf(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}

/**
 * A word cut at every place where it may be broken when it is too long for a line: never between a base and its marks,
 * inside a Gujarati conjunct, or between a leading vowel and its consonant. Joined it is the word again.
 */
export function splitClusters(text: string): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  for (const { segment } of graphemeSegmenter().segment(text)) {
    open += segment;
    if (LEADING_VOWEL_AT_END.test(open)) continue;
    pieces.push(open);
    open = '';
  }
  if (open !== '') pieces.push(open);
  return pieces;
}

let graphemes: Intl.Segmenter | undefined;

/** Made when first needed: it takes as long as a page of text. */
function graphemeSegmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes;
}
