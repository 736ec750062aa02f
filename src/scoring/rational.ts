/** Exact fractions, so that a chain of figures is rounded once, at its end, as a pocket calculator would show it. */
export interface Rational {
  readonly numerator: bigint;
  /** Greater than 0. */
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };
export const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

/** The decimal that a finite number is written as: 0.1 is one tenth. Digits with a point and a minus sign will do too. */
export function rational(value: number | string): Rational {
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

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(plus, ZERO);
}

export function absolute(value: Rational): Rational {
  return value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;
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

/** Exactly as it is: a decimal, `91.5`, or a fraction where no decimal is the same, `250/3`. */
export function exactText({ numerator, denominator }: Rational): string {
  const places = decimalPlaces(denominator);
  if (places === null) return `${numerator}/${denominator}`;
  const units = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

/** How many decimals a fraction in lowest terms has; null: infinitely many. */
function decimalPlaces(denominator: bigint): number | null {
  let rest = denominator;
  const count = (prime: bigint): number => {
    let times = 0;
    for (; rest % prime === 0n; rest /= prime) times += 1;
    return times;
  };
  const places = Math.max(count(2n), count(5n));
  return rest === 1n ? places : null;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestCommonDivisor(b, a % b);
}
