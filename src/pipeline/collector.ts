import type { Checked, Diagnostic } from '../diagnostic/diagnostic.js';

/** Gathers what goes wrong on the way, so that one fault does not hide the others. */
export interface Collector {
  readonly diagnostics: readonly Diagnostic[];
  add(diagnostics: readonly Diagnostic[]): void;
  /** The value, or null when there is none; its diagnostics are kept either way. */
  take<T>(result: Checked<T>): T | null;
}

export function createCollector(): Collector {
  const diagnostics: Diagnostic[] = [];
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
  };
}
