/** Exact fractions, so that a chain of figures is rounded once, at its end, as a pocket calculator would show it. */
export interface Rational {
  readonly numerator: bigint;
  /** Greater than 0. */
  readonly denominator: bigint;
}

/** The decimal that a finite number is written as: 0.1 is one tenth. */
export function rational(value: number): Rational {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : reduced(digits, 10n ** BigInt(-power));
}

export function plus(a: Rational, b: Rational): Rational {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Rational, b: Rational): Rational {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `b` is not 0. */
export function dividedBy(a: Rational, b: Rational): Rational {
  const sign = b.numerator < 0n ? -1n : 1n;
  return reduced(a.numerator * b.denominator * sign, a.denominator * b.numerator * sign);
}

/** Less than 0, 0 or more than 0, as for sorting. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest number with at most that many decimals; a half is rounded up, away from zero for a negative value. */
export function rounded(value: Rational, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const negative = value.numerator < 0n;
  const size = (negative ? -value.numerator : value.numerator) * scale;
  const units = (2n * size + value.denominator) / (2n * value.denominator);
  return Number(`${negative && units > 0n ? '-' : ''}${units}e-${decimals}`);
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestCommonDivisor(b, a % b);
}
