import LineBreaker from 'linebreak';
import { createBoundedCache } from './bounded-cache.js';
import { isGoodBreak } from './break-rules.js';
import { thaiWordBoundaries } from './thai-words.js';
import type { Word } from './types.js';

const REMEMBERED_TEXTS = 2048;
/** In UTF-16 units: longer paragraphs do not come twice. */
const LONGEST_REMEMBERED = 2000;

const remembered = createBoundedCache<string, readonly Word[]>(REMEMBERED_TEXTS);

/**
 * A text in the pieces that a line may end after: by the Unicode line breaking algorithm (UAX 14), between Thai words,
 * less the breaks that a careful typesetter avoids. A line feed ends a line. The pieces with their spaces and line feeds,
 * joined, are the text. A piece may be longer than a line: see `splitClusters`.
 */
export function breakWords(text: string, language: string): readonly Word[] {
  const name = `${language} ${text}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const words = cut(text, breakPositions(text, language));
  if (text.length <= LONGEST_REMEMBERED) remembered.set(name, words);
  return words;
}

/** The same for a text of parts in several languages: each break is one that the language before it allows. */
export function breakMixedWords(
  parts: readonly { readonly text: string; readonly language: string }[],
): readonly Word[] {
  const text = parts.map((part) => part.text).join('');
  const [first, ...others] = [...new Set(parts.map(({ language }) => language))];
  if (others.length === 0) return breakWords(text, first ?? '');
  let from = 0;
  const positions = parts.flatMap(({ text: own, language }, index) => {
    const start = from;
    from += own.length;
    const isLast = index === parts.length - 1;
    return breakPositions(text, language).filter((at) => at > start && (at <= from || isLast));
  });
  return cut(text, positions);
}

/** Ascending positions in UTF-16 units, the end of the text included. */
function breakPositions(text: string, language: string): readonly number[] {
  const positions = new Set(thaiWordBoundaries(text));
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.required || isGoodBreak(text, next.position, language)) positions.add(next.position);
  }
  positions.add(text.length);
  positions.delete(0);
  return [...positions].sort((a, b) => a - b);
}

function cut(text: string, positions: readonly number[]): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const position of positions) {
    const piece = text.slice(start, position);
    const mandatoryBreak = piece.endsWith('\n');
    const line = mandatoryBreak ? piece.slice(0, -1) : piece;
    const core = line.replace(/ +$/, '');
    words.push({ text: core, spaces: line.length - core.length, mandatoryBreak });
    start = position;
  }
  return words;
}
