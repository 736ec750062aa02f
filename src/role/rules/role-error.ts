import type { Code, Diagnostic, Place } from '../../diagnostic/diagnostic.js';

/** An error of a rule, where a document would be wrong or unsafe; without a hint when there is none. */
export function roleError(code: Code, place: Place, message: string, hint?: string): Diagnostic {
  return { severity: 'error', code, message, ...(hint === undefined ? {} : { hint }), place };
}

/** A warning of a rule, where only a human can tell whether something is wrong. */
export function roleWarning(code: Code, place: Place, message: string, hint?: string): Diagnostic {
  return { ...roleError(code, place, message, hint), severity: 'warning' };
}

/** The sum of percentages without the dust of binary fractions. */
export function sumOf(percentages: readonly number[]): number {
  const sum = percentages.reduce((total, percent) => total + percent, 0);
  return Math.round(sum * 1e6) / 1e6;
}
