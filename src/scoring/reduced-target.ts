import { dividedBy, minus, type Rational, rational, times } from './rational.js';

/** A target that is a total, reduced in proportion to lawful absence: target × (days − missed) ÷ days; `days` is not 0. */
export function reducedTarget(target: number, days: number, missed: number): Rational {
  return dividedBy(times(rational(target), minus(rational(days), rational(missed))), rational(days));
}
