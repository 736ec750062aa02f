import { compare, dividedBy, minus, plus, rational, rounded } from '../../scoring/rational.js';

/** So few results have no distribution that says something, and none that lie far from the others. */
export const LEAST_RESULTS = 5;

/** A result is far from the others when it lies so many times as far from the median as half of them, … */
const TIMES = 3;

/** … and at least so many points, so that where nearly all have the same result a small difference is none. */
export const LEAST_POINTS = 10;

const DECIMALS = 6;

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Half of the results lie no further than this from the median. */
  readonly distance: number;
}

/** Null for no results. */
export function spreadOf(results: readonly number[]): Spread | null {
  const sorted = [...results].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const middle = median(sorted);
  return { median: middle, least, most, distance: median(sorted.map((result) => distanceOf(result, middle))) };
}

/** How far a result lies from the median where that is far, above it or (below 0) below; else null. */
export function farPoints(result: number, { median: middle, distance }: Spread): number | null {
  const points = difference(result, middle);
  const size = Math.abs(points);
  return size >= LEAST_POINTS && size > distance * TIMES ? points : null;
}

function distanceOf(a: number, b: number): number {
  return Math.abs(difference(a, b));
}

function difference(a: number, b: number): number {
  return rounded(minus(rational(a), rational(b)), DECIMALS);
}

/** Of two in the middle their mean. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = rational(sorted[half] ?? 0);
  const lower = sorted.length % 2 === 1 ? upper : rational(sorted[half - 1] ?? 0);
  const middle = compare(lower, upper) === 0 ? upper : dividedBy(plus(lower, upper), rational(2));
  return rounded(middle, DECIMALS);
}
