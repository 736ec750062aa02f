import { didYouMean, meantOrListed } from '../diagnostic/did-you-mean.js';

/** So many misspelt ids get a proposal; who has mended these will see the others. Comparing with thousands takes its time. */
const MOST_PROPOSALS = 20;

/** Proposes what a misspelt id may stand for. */
export interface Proposals {
  /** One that is near, else those that there are. */
  readonly listed: (id: string, nouns: string, known: readonly string[]) => { readonly hint?: string };
  /** One that is near, else the advice. */
  readonly near: (id: string, known: Iterable<string>, advice: string) => { readonly hint: string };
}

export function createProposals(): Proposals {
  let left = MOST_PROPOSALS;
  return {
    listed: (id, nouns, known) => {
      left -= 1;
      return left < 0 ? {} : meantOrListed(id, nouns, known);
    },
    near: (id, known, advice) => {
      left -= 1;
      const candidate = left < 0 ? null : didYouMean(id, known);
      // One number is as good as another: e-12 proposes nothing to who typed e-21.
      const isTelling = candidate !== null && withoutDigits(candidate) !== withoutDigits(id);
      return { hint: isTelling ? `did you mean "${candidate}"?` : advice };
    },
  };
}

function withoutDigits(id: string): string {
  return id.toLowerCase().replace(/\d+/g, '0');
}
