import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';

/** Where two documents are not built alike, in the order in which it was found. */
export interface Differences {
  readonly found: readonly Diagnostic[];
  /** `first` and `second`: what each document has there, such as "a list". */
  readonly report: (place: Place, first: string, second: string) => void;
  /** The elements of two lists, each with its partner; lists of two lengths are a difference at the place. */
  readonly matched: <T>(
    first: readonly T[],
    second: readonly T[],
    noun: string,
    place: Place,
  ) => readonly (readonly [T, T])[];
}

export function createDifferences(firstLanguage: string, secondLanguage: string): Differences {
  const found = new Map<string, Diagnostic>();
  const report: Differences['report'] = (place, first, second) => {
    const key = JSON.stringify(place);
    if (found.has(key)) return;
    found.set(key, {
      severity: 'error',
      code: 'bilingual/different',
      message: `The document has ${first} here in "${firstLanguage}" and ${second} in "${secondLanguage}".`,
      hint: 'let the template print the same blocks in both languages; only their words may differ',
      place,
    });
  };
  return {
    get found() {
      return [...found.values()];
    },
    report,
    matched(first, second, noun, place) {
      if (first.length !== second.length) report(place, counted(first.length, noun), counted(second.length, noun));
      return first.flatMap((one, index) => {
        const other = second[index];
        return other === undefined ? [] : [[one, other] as const];
      });
    },
  };
}

function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
