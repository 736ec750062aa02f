import type { Code, Diagnostic, Severity } from '../../diagnostic/diagnostic.js';

export type CollectCode = Extract<Code, `collect/${string}`>;

/** A problem of a returned file, or of a field of it. */
export function problem(
  code: CollectCode,
  { file, field }: { readonly file: string; readonly field?: string },
  message: string,
  hint: string,
  severity: Severity = 'error',
): Diagnostic {
  return { severity, code, message, hint, place: field === undefined ? { file } : { file, field } };
}
