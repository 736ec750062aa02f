import type { Checked, Diagnostic } from '../diagnostic/diagnostic.js';

/** Gathers what goes wrong on the way, so that one fault does not hide the others. */
export interface Collector {
  readonly diagnostics: readonly Diagnostic[];
  add(diagnostics: readonly Diagnostic[]): void;
  /** The value, or null when there is none; its diagnostics are kept either way. */
  take<T>(result: Checked<T>): T | null;
  /**
   * As `take`, for what several share, such as documents of the same template: of a place and code that came before, it
   * keeps nothing, as the cause is the same.
   */
  takeShared<T>(result: Checked<T>): T | null;
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
    takeShared: (result) => {
      const causeOf = ({ code, place }: Diagnostic): string => JSON.stringify([code, place]);
      add(result.diagnostics.filter((diagnostic) => !causes.has(causeOf(diagnostic))));
      for (const diagnostic of result.diagnostics) causes.add(causeOf(diagnostic));
      return result.ok ? result.value : null;
    },
  };
}
