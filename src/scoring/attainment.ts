import type { Kpi } from '../role/types.js';
import { compare, dividedBy, minus, plus, type Rational, rational, times } from './rational.js';

const HUNDRED = rational(100);
const ZERO = rational(0);

/**
 * What was reached, in percent of the target; exact and never below 0.
 *
 * At least: actual ÷ target. At most: 2 − actual ÷ target, so that as much under the target gains what as much over it
 * loses, an actual of 0 is defined, and twice the target is nothing. Plan: the actual is a percentage already. By date
 * and yes-no: the actual is the share of the occasions on which it was done, from 0 to 1. A target of 0 is met by 0
 * alone.
 */
export function attainmentPercent(kpi: Pick<Kpi, 'comparison'>, target: number, actual: number): Rational {
  const reached = rational(actual);
  switch (kpi.comparison) {
    case 'plan':
      return notNegative(reached);
    case 'by-date':
    case 'yes-no':
      return notNegative(times(reached, HUNDRED));
    case 'at-least':
      return notNegative(times(ratio(actual, target, actual >= 0), HUNDRED));
    case 'at-most':
      return notNegative(times(minus(rational(2), ratio(actual, target, actual <= 0)), HUNDRED));
  }
}

function ratio(actual: number, target: number, metWithoutTarget: boolean): Rational {
  if (target !== 0) return dividedBy(rational(actual), rational(target));
  return rational(metWithoutTarget ? 1 : 2);
}

function notNegative(value: Rational): Rational {
  return compare(value, ZERO) < 0 ? ZERO : value;
}

/** What of an attainment counts: nothing below the floor, nothing more above the cap. */
export function countedPercent(kpi: Pick<Kpi, 'floorPercent' | 'capPercent'>, attainment: Rational): Rational {
  if (kpi.floorPercent !== null && compare(attainment, rational(kpi.floorPercent)) < 0) return ZERO;
  if (kpi.capPercent !== null && compare(attainment, rational(kpi.capPercent)) > 0) return rational(kpi.capPercent);
  return attainment;
}

export interface Weighted {
  readonly weightPercent: number;
  /** Null: not rated; its weight is then shared by the others. */
  readonly resultPercent: Rational | null;
}

/**
 * The weighted mean of the results that there are, in percent: sum of weight × result over the sum of the weights
 * present. Null when nothing with a weight is rated.
 */
export function weightedMean(parts: readonly Weighted[]): Rational | null {
  let weights = ZERO;
  let sum = ZERO;
  for (const { weightPercent, resultPercent } of parts) {
    if (resultPercent === null) continue;
    weights = plus(weights, rational(weightPercent));
    sum = plus(sum, times(rational(weightPercent), resultPercent));
  }
  return weights.numerator === 0n ? null : dividedBy(sum, weights);
}

/** The band that an overall result falls into; bands stand from the highest to the lowest. Null below all of them. */
export function bandFor<B extends { readonly fromPercent: number }>(bands: readonly B[], result: Rational): B | null {
  return bands.find(({ fromPercent }) => compare(result, rational(fromPercent)) >= 0) ?? null;
}
