import type { Checked, Diagnostic } from '../diagnostic/diagnostic.js';

/** Gathers what goes wrong on the way, so that one fault does not hide the others. */
export interface Collector {
  readonly diagnostics: readonly Diagnostic[];
  add(diagnostics: readonly Diagnostic[]): void;
  /** The value, or null when there is none; its diagnostics are kept either way. */
  take<T>(result: Checked<T>): T | null;
  /**
   * As `take`, for one of several documents of the same templates: of a place and code that an earlier document had, it
   * keeps nothing, as the cause is the same.
   */
  takeDocument<T>(result: Checked<T>): T | null;
}

export function createCollector(): Collector {
  const diagnostics: Diagnostic[] = [];
  const causes = new Set<string>();
  const add = (found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) diagnostics.push(diagnostic);
  };
  return {
    diagnostics,
    add,
    take: (result) => {
      add(result.diagnostics);
      return result.ok ? result.value : null;
    },
    takeDocument: (result) => {
      const causeOf = ({ code, place }: Diagnostic): string => JSON.stringify([code, place]);
      add(result.diagnostics.filter((diagnostic) => !causes.has(causeOf(diagnostic))));
      for (const diagnostic of result.diagnostics) causes.add(causeOf(diagnostic));
      return result.ok ? result.value : null;
    },
  };
}
