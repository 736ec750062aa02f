import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely stands for: the one of least edit distance, the first of equals; null
 * when none is near. Near is two edits in five letters; two letters in the wrong order are one edit, upper and lower case the
 * same.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  const lowered = word.toLowerCase();
  let best: { readonly candidate: string; readonly edits: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const edits = editsBetween(lowered, candidate.toLowerCase());
    if (edits <= limit && (best === null || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? null;
}

function editsBetween(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b);
}

/** Whether two neighbouring letters in the other order make one of the other. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < a.length && a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2) === b;
}

/** The hint `did you mean "duties"?`, ready to spread into a diagnostic; empty when no candidate is near. */
export function didYouMeanHint(word: string, candidates: Iterable<string>): { readonly hint?: string } {
  const candidate = didYouMean(word, candidates);
  return candidate === null ? {} : { hint: `did you mean "${candidate}"?` };
}

/** More names than this are no help to choose from. */
const MOST_LISTED = 12;

/** The hint of `didYouMeanHint`; where no candidate is near, those that there are: `known posts: head, clerk`. */
export function meantOrListed(word: string, nouns: string, candidates: readonly string[]): { readonly hint?: string } {
  const near = didYouMeanHint(word, candidates);
  if (near.hint !== undefined || candidates.length === 0) return near;
  const more = candidates.length > MOST_LISTED ? ', …' : '';
  return { hint: `known ${nouns}: ${candidates.slice(0, MOST_LISTED).join(', ')}${more}` };
}
