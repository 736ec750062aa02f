import { formula, joined } from './formula.js';
import { said, workedAndRounded } from './line.js';
import { outcomeBand } from './overall.js';
import { scoreSegment } from './score-segment.js';
import type { Figure, Line, ScoredAppraisal, ScoredSegment, ScoringInput } from './types.js';

/**
 * The result of an employee for a period, exactly, with all of its arithmetic. Each segment is scored by its own scheme; the
 * overall result is the mean of those rated, as printed, weighted by their working days. Decimals and bands are those of
 * the last segment rated.
 */
export function score({ segments }: ScoringInput): ScoredAppraisal {
  const scored = segments.map(scoreSegment);
  const schemes = segments.map(({ answers }) => answers?.scheme ?? null);
  const scheme = schemes.findLast((_, index) => scored[index]?.overall != null) ?? null;
  const leftOut = scored.filter(({ overall }) => overall === null);
  const saidOf = leftOut.map(({ number }): Line => said('segment-left-out', String(number)));
  const all = scored.flatMap((segment) => (segment.overall === null ? [] : [{ segment, overall: segment.overall }]));
  const rated = all.length > 1 ? all.filter(({ segment }) => segment.workingDays > 0) : all;
  const [only] = rated;
  if (only === undefined || scheme === null) return { segments: scored, overall: null, band: null, lines: saidOf };
  if (rated.length === 1) {
    return { segments: scored, overall: only.overall, band: only.segment.band, lines: saidOf };
  }
  const mean = workedAndRounded('overall', 'employee', meanFormula(rated), scheme.decimals);
  const overall: Figure = { exact: mean.result, printed: mean.printed };
  const band = outcomeBand(scheme, overall);
  return { segments: scored, overall, band, lines: [...saidOf, mean, said('band', 'employee', band?.label ?? '')] };
}

/** `(92.4 × 66 + 88 × 65) ÷ (66 + 65)`. */
function meanFormula(rated: readonly { readonly segment: ScoredSegment; readonly overall: Figure }[]) {
  const terms = rated.map(({ segment, overall }) => formula(overall.printed, '×', segment.workingDays));
  const days = rated.map(({ segment }) => formula(segment.workingDays));
  return [...joined(terms, '+', true), ...formula('÷', ...joined(days, '+', true))];
}
