import { missingCharacters } from '../../../text/coverage.js';
import { shapeWord } from '../../../text/shape-word.js';
import type { Face, GlyphRun, Word } from '../../../text/types.js';

/** A text shaped word by word, each word together with the spaces after it. */
export interface ShapedText {
  readonly words: readonly ShapedWord[];
  /** Characters that no face has. */
  readonly missing: readonly string[];
}

/** Widths are in thousandths of an em. */
export interface ShapedWord {
  readonly runs: readonly GlyphRun[];
  /** Without the spaces. */
  readonly width: number;
  readonly space: number;
}

/** Texts that come again, in another document or cell, are shaped once: `breakWords` gives the same words for them. */
const remembered = new WeakMap<readonly Word[], Map<readonly Face[], ShapedText>>();

/** The words of a text in glyphs. `words` must always come in the same language. */
export function shapeText(words: readonly Word[], faces: readonly Face[], language: string): ShapedText {
  let byFaces = remembered.get(words);
  if (byFaces === undefined) {
    byFaces = new Map();
    remembered.set(words, byFaces);
  }
  const known = byFaces.get(faces);
  if (known !== undefined) return known;
  const text = words.map((word) => word.text).join(' ');
  const shaped = {
    words: words.map((word) => shapeWithSpaces(word, faces, language)),
    missing: missingCharacters(text, faces),
  };
  byFaces.set(faces, shaped);
  return shaped;
}

function shapeWithSpaces({ text, spaces }: Word, faces: readonly Face[], language: string): ShapedWord {
  const runs = shapeWord(text + ' '.repeat(spaces), faces, language);
  let total = 0;
  for (const run of runs) total += run.width;
  const space = lastAdvances(runs, spaces);
  return { runs, width: total - space, space };
}

/** Sum of the last advances of runs: spaces are clusters of their own. */
function lastAdvances(runs: readonly GlyphRun[], count: number): number {
  let sum = 0;
  let left = count;
  for (let at = runs.length - 1; at >= 0 && left > 0; at--) {
    const advances = runs[at]?.advances ?? [];
    for (let index = advances.length - 1; index >= 0 && left > 0; index--, left--) sum += advances[index] ?? 0;
  }
  return sum;
}
