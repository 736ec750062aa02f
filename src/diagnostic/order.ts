import type { Diagnostic, Place } from './diagnostic.js';
import { formatPlace } from './place.js';

/**
 * Diagnostics as they are shown: by file, line (or row), column and code, in code-point order, each once. Two are the
 * same when severity, code, place and message are.
 */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { severity, code, message, place } = diagnostic;
    const key = JSON.stringify([severity, code, message, formatPlace(place)]);
    if (!unique.has(key)) unique.set(key, diagnostic);
  }
  return [...unique.values()].sort(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.code, b.code) || compareText(a.message, b.message),
  );
}

function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file, b.file) || rank(a) - rank(b) || column(a) - column(b) || compareText(name(a), name(b));
}

function rank(place: Place): number {
  if ('line' in place) return place.line;
  return 'row' in place ? place.row : 0;
}

function column(place: Place): number {
  return 'line' in place || 'row' in place ? (place.column ?? 0) : 0;
}

function name(place: Place): string {
  return 'field' in place ? place.field : '';
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
