import { foldedText } from './fold.js';

const LETTERS = '[\\p{L}\\p{M}]';
/** An age at which somebody may work. */
const AGE = '(?:1[5-9]|[2-7]\\d)';

/**
 * An expression that finds any of the words in folded text: whole words, an asterisk standing for any letters, # for an
 * age. Where words are not spaced, a find may stand inside a longer string, so that an asterisk would add nothing; but it
 * never splits a character from its marks. With one asterisk a word, as the schema has it, no text takes long to search.
 */
export function wordPattern(words: readonly string[], spaced: boolean): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const choices = longestFirst.map((word) => source(foldedText(word).text.trim(), spaced)).join('|');
  const before = spaced ? `(?<![\\p{L}\\p{M}\\p{N}])` : '';
  const after = spaced ? `(?![\\p{L}\\p{M}\\p{N}])` : '(?!\\p{M})';
  return new RegExp(`${before}(?:${choices})${after}`, 'giu');
}

function source(word: string, spaced: boolean): string {
  return word
    .replace(/\s+/g, ' ')
    .replace(/[\\^$.|?+()[\]{}/]/g, '\\$&')
    .replaceAll('-', '[-\\u2010\\u2011]')
    .replaceAll("'", "['\\u2019]")
    .replaceAll(' ', spaced ? '\\s+' : '\\s*')
    .replaceAll('*', spaced ? `${LETTERS}*` : '')
    .replaceAll('#', AGE);
}
