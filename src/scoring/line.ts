import { evaluated, type Formula } from './formula.js';
import { exactText, type Rational, rounded } from './rational.js';
import type { Figure, Line, LineKind } from './types.js';

/** Decimals to which actual figures, attainments and scores are printed; they go on unrounded. */
export const SHOWN_DECIMALS = 2;

/** A line that works something out. */
export function worked(what: LineKind, of: string, parts: Formula): Line & { readonly result: Rational } {
  return { what, of, by: '', formula: parts, result: evaluated(parts), printed: null };
}

/** A line that works out a figure which is rounded, and counts as rounded from there on. */
export function workedAndRounded(
  what: LineKind,
  of: string,
  parts: Formula,
  decimals: number,
): Line & { readonly result: Rational; readonly printed: number } {
  const line = worked(what, of, parts);
  return { ...line, printed: rounded(line.result, decimals) };
}

/** A line that says something, with a figure or without. */
export function said(what: LineKind, of: string, by = '', result: Rational | null = null): Line {
  return { what, of, by, formula: [], result, printed: null };
}

export function figure(exact: Rational, decimals = SHOWN_DECIMALS): Figure {
  return { exact, printed: rounded(exact, decimals) };
}

/** A figure with so few decimals that it is printed whole. */
export function wholeFigure(exact: Rational): Figure {
  return { exact, printed: Number(exactText(exact)) };
}
