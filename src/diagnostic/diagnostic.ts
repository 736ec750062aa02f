import type { Code } from './codes.js';

export type { Code } from './codes.js';

/**
 * Where something stands. Lines, columns and rows count from 1; a column beside a line counts UTF-16 units, as editors do.
 * A row of a CSV file is the line that it begins in; without a column the row as a whole is meant.
 */
export type Place =
  | { readonly file: string; readonly line: number; readonly column: number; readonly length?: number }
  | { readonly file: string; readonly row: number; readonly column?: number; readonly heading?: string }
  | { readonly file: string; readonly field: string }
  | { readonly file: string };

export type Severity = 'error' | 'warning';

/** A place that belongs to a problem besides the one where it is reported, e.g. the other end of a conflict. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** One mistake of the user's: what is wrong, where, and what to do about it. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: Code;
  /** One plain sentence with a full stop. */
  readonly message: string;
  /** What to do, in lower case and without a full stop, as it follows "hint: ". */
  readonly hint?: string;
  readonly place: Place;
  readonly related?: readonly Related[];
}

/** A value, or the reasons why there is none. Warnings may come with either. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function good<T>(value: T, diagnostics: readonly Diagnostic[] = []): Checked<T> {
  return { ok: true, value, diagnostics };
}

export function bad(diagnostics: readonly Diagnostic[]): {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
} {
  return { ok: false, diagnostics };
}

/** `good` when no diagnostic is an error, else `bad`. */
export function checked<T>(value: T, diagnostics: readonly Diagnostic[]): Checked<T> {
  return hasErrors(diagnostics) ? bad(diagnostics) : good(value, diagnostics);
}

/** The same, none of them an error: what they are about is left out of something that can be had all the same. */
export function asWarnings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, severity: 'warning' }));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
