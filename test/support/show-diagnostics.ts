import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { formatPlace } from '../../src/diagnostic/place.js';

/** One line per diagnostic: place, code, message, and the hint behind an arrow. */
export function showDiagnostics(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, message, hint, place }) => {
    const arrow = hint === undefined ? '' : ` → ${hint}`;
    return `${formatPlace(place)} ${code}: ${message}${arrow}`;
  });
}
