import type { Calendar } from '../company/types.js';
import type { Kpi, Period } from '../role/types.js';
import { type Formula, formula } from './formula.js';
import { dividedBy, type Rational, rational, rounded, times } from './rational.js';

/** One multiplication, as the KPI sheet shows it: `30 × 21 = 630`. */
export interface Step {
  readonly from: number;
  readonly factor: number;
  readonly result: number;
}

export interface DerivedTarget {
  /** Target for a calendar month; null when the KPI is not set by the month or shorter. */
  readonly month: number | null;
  /** Target for all the months; null when a plan made elsewhere sets it. */
  readonly period: number | null;
  /** How a sum grew from the role's target to the period's; empty when both are the same figure. */
  readonly steps: readonly Step[];
}

/** Decimals to which a derived target is rounded, half up, at the end of the exact arithmetic. */
export const TARGET_DECIMALS = 2;

const MONTHS: Readonly<Record<Exclude<Period, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** Whether the target of a period is a total, which lawful absence reduces. */
export function isTotal({ comparison, aggregation }: Pick<Kpi, 'comparison' | 'aggregation'>): boolean {
  return aggregation === 'sum' && ['at-least', 'at-most', 'exactly'].includes(comparison);
}

/** How many times a target is due in `months` months, at least once; what is due every day or week is entered by the month. */
export function occasionsOf(per: Period, months: number): number {
  return per === 'day' || per === 'week' ? months : Math.max(1, Math.floor(months / MONTHS[per]));
}

/** Of the times that a target is due in a period, by number from 1, those in whose months somebody was there. */
export function ownOccasions(
  per: Period,
  months: readonly string[],
  ownMonths: readonly string[],
): readonly { readonly index: number; readonly months: readonly string[] }[] {
  const length = occasionsOf(per, months.length);
  const each = Math.ceil(months.length / length);
  return Array.from({ length }, (_, index) => ({
    index: index + 1,
    months: months.slice(index * each, (index + 1) * each),
  })).filter((occasion) => occasion.months.some((month) => ownMonths.includes(month)));
}

/**
 * Targets of a KPI for a month and for a period of `months` months. Sums are multiplied by the company's calendar (a
 * target a day by the working days of a month, a target a week by the weeks of half a year); averages, shares of a plan
 * and dates stay the figure that they are.
 */
export function deriveTarget(kpi: Kpi, calendar: Calendar, months: number): DerivedTarget {
  const { target, comparison, aggregation, per } = kpi;
  if (target === null) return { month: null, period: null, steps: [] };
  const monthly = per === 'day' || per === 'week' || per === 'month';
  if (comparison === 'plan' || comparison === 'by-date' || comparison === 'yes-no' || aggregation === 'average') {
    return { month: monthly ? target : null, period: target, steps: [] };
  }
  return per === 'week' ? fromWeeks(target, calendar, months) : fromMonths(target, per, calendar, months);
}

/** How the target of a total grows to that of `months` months, exactly: `30 × 21 × 6`, `5 × 2 ÷ 12`. */
export function grownTarget(target: Rational, per: Period, calendar: Calendar, months: number): Formula {
  switch (per) {
    case 'day':
      return formula(target, '×', calendar.workingDaysPerMonth, '×', months);
    case 'week':
      return formula(target, '×', calendar.weeksPerHalfYear, '×', months, '÷', MONTHS['half-year']);
    case 'month':
      return formula(target, '×', months);
    default:
      return formula(target, '×', months, '÷', MONTHS[per]);
  }
}

function fromWeeks(target: number, calendar: Calendar, months: number): DerivedTarget {
  const weeks = times(rational(calendar.weeksPerHalfYear), dividedBy(rational(months), rational(6)));
  const period = times(rational(target), weeks);
  return {
    month: rounded(dividedBy(period, rational(months)), TARGET_DECIMALS),
    period: rounded(period, TARGET_DECIMALS),
    steps: [step(rational(target), weeks)],
  };
}

function fromMonths(target: number, per: Exclude<Period, 'week'>, calendar: Calendar, months: number): DerivedTarget {
  const daily = per === 'day' ? [step(rational(target), rational(calendar.workingDaysPerMonth))] : [];
  const base = per === 'day' ? times(rational(target), rational(calendar.workingDaysPerMonth)) : rational(target);
  const factor = dividedBy(rational(months), rational(per === 'day' ? 1 : MONTHS[per]));
  const grown = isOne(factor) ? [] : [step(base, factor)];
  return {
    month: per === 'day' || per === 'month' ? rounded(base, TARGET_DECIMALS) : null,
    period: rounded(times(base, factor), TARGET_DECIMALS),
    steps: [...daily, ...grown],
  };
}

function isOne(factor: Rational): boolean {
  return factor.numerator === factor.denominator;
}

function step(from: Rational, factor: Rational): Step {
  return {
    from: rounded(from, TARGET_DECIMALS),
    factor: rounded(factor, TARGET_DECIMALS),
    result: rounded(times(from, factor), TARGET_DECIMALS),
  };
}
