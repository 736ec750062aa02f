import type { Hyphenate } from './types.js';

/** Letters that stay together at a word's beginning and end. */
const LEAST_BEFORE = 2;
const LEAST_AFTER = 3;

/** Longer words are none. */
const LONGEST_WORD = 60;

/** Letters of a pattern, with the strength of a break before each of them and at the end. */
type Patterns = ReadonlyMap<string, readonly number[]>;

/**
 * Hyphenation by patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). `files` holds them by primary language,
 * one a line, after lines that begin with `%`; a file is read when its first word comes.
 */
export function createHyphenate(files: ReadonlyMap<string, string>): Hyphenate {
  const read = new Map<string, Patterns>();
  return (word, language) => {
    const primary = language.split('-')[0] ?? language;
    const file = files.get(primary);
    if (file === undefined || word.length > LONGEST_WORD) return [];
    const patterns = read.get(primary) ?? readPatterns(file);
    read.set(primary, patterns);
    return pointsOf(word, patterns);
  };
}

function readPatterns(file: string): Patterns {
  const patterns = new Map<string, readonly number[]>();
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('%')) continue;
    const strengths = [0];
    for (const character of line) {
      if (character >= '0' && character <= '9') strengths[strengths.length - 1] = Number(character);
      else strengths.push(0);
    }
    patterns.set(line.replace(/[0-9]/g, ''), strengths);
  }
  return patterns;
}

/** Where the strongest pattern around is odd. A word is left whole whose small letters are more or fewer than its letters. */
function pointsOf(word: string, patterns: Patterns): readonly number[] {
  const text = `.${word.toLowerCase()}.`;
  if (text.length !== word.length + 2) return [];
  const strengths = new Array<number>(text.length + 1).fill(0);
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 1; to <= text.length; to++) {
      patterns.get(text.slice(from, to))?.forEach((strength, index) => {
        strengths[from + index] = Math.max(strengths[from + index] ?? 0, strength);
      });
    }
  }
  const points: number[] = [];
  for (let at = LEAST_BEFORE; at <= word.length - LEAST_AFTER; at++) {
    if ((strengths[at + 1] ?? 0) % 2 === 1) points.push(at);
  }
  return points;
}
