import { type BoundedCache, createBoundedCache } from './bounded-cache.js';
import { itemise } from './itemise.js';
import type { Face, GlyphRun } from './types.js';

/** Distinct words remembered per stack and language. */
const REMEMBERED_WORDS = 8192;
const LONGEST_REMEMBERED = 100;

type WordCache = BoundedCache<string, readonly GlyphRun[]>;

const cachesByStack = new WeakMap<readonly Face[], Map<string, WordCache>>();

/** A word in glyphs, left to right: one run for each script and face. Cached per stack and language. */
export function shapeWord(text: string, stack: readonly Face[], language: string): readonly GlyphRun[] {
  const cache = cacheFor(stack, language);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const runs = itemise(text, stack).map((run) => run.face.shape(run.text, language));
  if (text.length <= LONGEST_REMEMBERED) cache.set(text, runs);
  return runs;
}

function cacheFor(stack: readonly Face[], language: string): WordCache {
  let byLanguage = cachesByStack.get(stack);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    cachesByStack.set(stack, byLanguage);
  }
  let cache = byLanguage.get(language);
  if (cache === undefined) {
    cache = createBoundedCache(REMEMBERED_WORDS);
    byLanguage.set(language, cache);
  }
  return cache;
}
