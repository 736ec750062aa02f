import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely stands for: the one of least edit distance, the first of equals; null
 * when none is near. Near is two edits in five letters, upper and lower case being the same.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  let best: { readonly candidate: string; readonly edits: number } | null = null;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (best === null || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? null;
}

/** The hint `did you mean "duties"?`, ready to spread into a diagnostic; empty when no candidate is near. */
export function didYouMeanHint(word: string, candidates: Iterable<string>): { readonly hint?: string } {
  const candidate = didYouMean(word, candidates);
  return candidate === null ? {} : { hint: `did you mean "${candidate}"?` };
}
