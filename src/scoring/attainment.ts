import type { Comparison, Kpi } from '../role/types.js';
import {
  absolute,
  compare,
  dividedBy,
  HUNDRED,
  minus,
  ONE,
  plus,
  type Rational,
  rational,
  times,
  ZERO,
} from './rational.js';

/**
 * What was reached, in percent of the target; exact, and below 0 where the arithmetic is.
 *
 * At least: actual ÷ target. At most: 2 − actual ÷ target, so that as much under the target gains what as much over it
 * loses, an actual of 0 is defined, and twice the target is nothing. Exactly: 1 − difference ÷ target. Below 0 a target is
 * taken by its size, so that more of what is wanted is never worth less. A target of 0 is met or not: 100 or 0. Plan: as
 * at least, of the total of the plan. By date and yes-no: what was done on time of what was due, the target.
 */
export function rawAttainment(comparison: Comparison, target: Rational, actual: Rational): Rational {
  const difference = minus(actual, target);
  if (target.numerator === 0n) return metAtZero(comparison, actual) ? HUNDRED : ZERO;
  const share = dividedBy(difference, absolute(target));
  switch (comparison) {
    case 'at-most':
      return times(minus(ONE, share), HUNDRED);
    case 'exactly':
      return times(minus(ONE, absolute(share)), HUNDRED);
    case 'at-least':
    case 'plan':
    case 'by-date':
    case 'yes-no':
      return times(plus(ONE, share), HUNDRED);
  }
}

/** As `rawAttainment`, and never below 0. */
export function attainmentPercent(comparison: Comparison, target: Rational, actual: Rational): Rational {
  const raw = rawAttainment(comparison, target, actual);
  return compare(raw, ZERO) < 0 ? ZERO : raw;
}

function metAtZero(comparison: Comparison, actual: Rational): boolean {
  const sign = compare(actual, ZERO);
  if (comparison === 'exactly') return sign === 0;
  return comparison === 'at-most' ? sign <= 0 : sign >= 0;
}

/** What of an attainment counts: nothing below the floor, nothing more above the cap. */
export function countedPercent(kpi: Pick<Kpi, 'floorPercent' | 'capPercent'>, attainment: Rational): Rational {
  if (kpi.floorPercent !== null && compare(attainment, rational(kpi.floorPercent)) < 0) return ZERO;
  if (kpi.capPercent !== null && compare(attainment, rational(kpi.capPercent)) > 0) return rational(kpi.capPercent);
  return attainment;
}

/** The band that an overall result falls into; bands stand from the highest to the lowest. Null below all of them. */
export function bandFor<B extends { readonly fromPercent: number }>(bands: readonly B[], result: Rational): B | null {
  return bands.find(({ fromPercent }) => compare(result, rational(fromPercent)) >= 0) ?? null;
}
