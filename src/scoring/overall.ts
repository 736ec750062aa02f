import { bandFor } from './attainment.js';
import { type Formula, formula, joined } from './formula.js';
import { figure, said, wholeFigure, worked } from './line.js';
import { compare, type Rational, rational } from './rational.js';
import type { Figure, Line, Outcome, Scheme, ScoredComponent, ScoredSegment } from './types.js';

interface Part {
  readonly part: Rational;
  readonly weight: Rational;
}

/** The sum of some parts; where their weights are not 100 in all, ÷ the sum of the weights × 100. */
export function shared(parts: readonly Part[]): Formula {
  const weights = parts.map(({ weight }): Formula => [weight]);
  const whole = worked('sum', '', joined(weights, '+', false)).result;
  const isWhole = compare(whole, rational(100)) === 0;
  const total = joined(
    parts.map(({ part }): Formula => [part]),
    '+',
    !isWhole,
  );
  return isWhole ? total : [...total, ...formula('÷', ...joined(weights, '+', true), '×', 100)];
}

interface Result {
  readonly id: ScoredComponent['id'];
  readonly line: (Line & { readonly result: Rational; readonly printed: number }) | null;
}

export function componentResults({ components }: Scheme, results: readonly Result[]): readonly ScoredComponent[] {
  return components.map(({ id, weightPercent }) => {
    const line = results.find((result) => result.id === id)?.line ?? null;
    if (line === null) return { id, weightPercent, result: null, weighted: null };
    const weighted = worked('weighted', id, weightedFormula(line.printed, weightPercent)).result;
    const result = { exact: line.result, printed: line.printed };
    return { id, weightPercent, result, weighted: wholeFigure(weighted) };
  });
}

function weightedFormula(printed: number, weightPercent: number): Formula {
  return formula(printed, '×', weightPercent, '÷', 100);
}

/** The components of a segment that has a result whose weight is shared by the others, as nothing in them is rated. */
export function unratedComponents({ components, overall }: ScoredSegment): readonly ScoredComponent['id'][] {
  if (overall === null) return [];
  return components.flatMap(({ id, weightPercent, result }) => (result === null && weightPercent > 0 ? [id] : []));
}

/** Sum, veto, rounding, band: of the results as printed. */
export function overallOf(
  scheme: Scheme,
  components: readonly ScoredComponent[],
  vetoes: readonly string[],
): { readonly figure: Figure | null; readonly band: Outcome['band']; readonly lines: readonly Line[] } {
  const rated = components.flatMap(({ id, weightPercent, result }) =>
    result === null || weightPercent === 0
      ? []
      : [
          {
            weight: rational(weightPercent),
            line: worked('weighted', id, weightedFormula(result.printed, weightPercent)),
          },
        ],
  );
  if (rated.length === 0) return { figure: null, band: null, lines: [said('not-rated', 'overall')] };
  const sum = worked('sum', 'overall', shared(rated.map(({ line, weight }) => ({ part: line.result, weight }))));
  const cap = scheme.vetoCapPercent === null || vetoes.length === 0 ? null : rational(scheme.vetoCapPercent);
  const capped = cap !== null && compare(sum.result, cap) > 0 ? cap : sum.result;
  const overall = figure(capped, scheme.decimals);
  const band = outcomeBand(scheme, overall);
  return {
    figure: overall,
    band,
    lines: [
      ...rated.map(({ line }) => line),
      sum,
      ...(cap === null ? [] : [said('veto', 'overall', vetoes.join(', '), cap)]),
      { ...said('overall', 'overall', '', capped), printed: overall.printed },
      said('band', 'overall', band?.label ?? ''),
    ],
  };
}

/** By the printed figure, so that nobody reads 94.96 as 95 and finds the band of less. */
export function outcomeBand({ bands }: Pick<Scheme, 'bands'>, { printed }: Figure): Outcome['band'] {
  const band = bandFor(bands, rational(printed));
  return band === null ? null : { number: bands.indexOf(band) + 1, label: band.label };
}
