import type { Code, Diagnostic } from '../../diagnostic/diagnostic.js';

export type ReturnCode = Extract<Code, `return/${string}`>;

/** An error about a returned file, or about a field of it. */
export function returnError(
  code: ReturnCode,
  place: { readonly file: string; readonly field?: string },
  message: string,
  hint: string,
): Diagnostic {
  const { file, field } = place;
  return { severity: 'error', code, message, hint, place: field === undefined ? { file } : { file, field } };
}
