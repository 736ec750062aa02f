import { createBoundedCache } from './bounded-cache.js';
import { THAI_WHOLE_WORDS } from './thai-whole-words.js';

/** Thai letters and marks without digits, currency sign and spaces; shorter stretches are one word. */
const THAI_STRETCH = /[\u0e01-\u0e3a\u0e40-\u0e4e]{4,}/g;

/** What no line begins with: marks, repetition and abbreviation signs, vowels that follow their consonant. */
const NEVER_FIRST = /^[\p{M}ๆฯะาำๅ]/u;
/** Vowels written before their consonant. */
const NEVER_LAST = /[เแโใไ]$/u;

/** The title of a law up to its year, as long as a line has room for it. */
const LAW = /พระราช(?:บัญญัติ|กำหนด|กฤษฎีกา)[\u0e01-\u0e4e]{0,50} พ\.ศ\. [0-9๐-๙]{4}/g;

/** Words that the dictionary would part. */
const WHOLE = new RegExp(THAI_WHOLE_WORDS.join('|'), 'g');

const THAI_BEFORE = /[\u0e01-\u0e3a\u0e40-\u0e4e]$/;

const REMEMBERED_STRETCHES = 4096;
const LONGEST_REMEMBERED = 200;

const remembered = createBoundedCache<string, readonly number[]>(REMEMBERED_STRETCHES);

/**
 * Places in a text where one Thai word ends and the next begins without a space, in UTF-16 units: by the dictionary of
 * ICU. Only stretches of Thai are given to it, since it joins Thai words to digits and Latin beside them.
 */
export function thaiWordBoundaries(text: string): readonly number[] {
  const boundaries: number[] = [];
  for (const { 0: stretch, index } of text.matchAll(THAI_STRETCH)) {
    for (const boundary of boundariesInside(stretch)) boundaries.push(index + boundary);
  }
  const laws = [...text.matchAll(LAW)];
  if (laws.length === 0) return boundaries;
  const outside = boundaries.filter((at) => !laws.some(({ 0: law, index }) => at > index && at < index + law.length));
  return [...outside, ...laws.map(({ index }) => index).filter((at) => THAI_BEFORE.test(text.slice(0, at)))];
}

function boundariesInside(stretch: string): readonly number[] {
  const known = remembered.get(stretch);
  if (known !== undefined) return known;
  const whole = [...stretch.matchAll(WHOLE)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const found = [...wordSegmenter().segment(stretch)].map(({ index }) => index);
  const outside = found.filter((at) => !whole.some(({ start, end }) => at > start && at < end));
  const ends = whole.flatMap(({ start, end }) => [start, end]);
  const boundaries = [...new Set([...outside, ...ends])]
    .filter((at) => at > 0 && at < stretch.length)
    .filter((at) => !NEVER_FIRST.test(stretch.slice(at)) && !NEVER_LAST.test(stretch.slice(0, at)))
    .sort((a, b) => a - b);
  if (stretch.length <= LONGEST_REMEMBERED) remembered.set(stretch, boundaries);
  return boundaries;
}

let words: Intl.Segmenter | undefined;

/** Made when first needed: it loads the dictionary. */
function wordSegmenter(): Intl.Segmenter {
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  return words;
}
