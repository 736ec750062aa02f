import type { Diagnostic, Place, Severity } from './diagnostic.js';

/** A diagnostic in the output of `--json`: every key always there, in this order. */
export interface DiagnosticJson {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

export function diagnosticToJson(diagnostic: Diagnostic): DiagnosticJson {
  const { severity, code, message, hint = null, place, related = [] } = diagnostic;
  return { severity, code, message, hint, place, related };
}
