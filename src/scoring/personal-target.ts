import type { Calendar } from '../company/types.js';
import type { Kpi } from '../role/types.js';
import { grownTarget, isTotal, TARGET_DECIMALS } from './derive-target.js';
import { evaluated, type Formula, formula, formulaText, joined } from './formula.js';
import { exactText, type Rational, rational, rounded } from './rational.js';

/** A figure that stands in the file of targets. */
export interface SetTarget {
  readonly scope: 'entity' | 'unit' | 'employee';
  readonly of: string;
  readonly kpi: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly value: string;
}

export interface TargetInput {
  readonly kpi: Pick<Kpi, 'id' | 'comparison' | 'aggregation' | 'per' | 'target'>;
  readonly calendar: Calendar;
  readonly person: { readonly employee: string; readonly unit: string | null; readonly entity: string | null };
  readonly rows: readonly SetTarget[];
  readonly workingTimePercent: number;
  /** The months of the period, its working days and those missed, as `targetDays` gives them. */
  readonly months: readonly string[];
  readonly days: number;
  readonly missed: number;
}

/** Where the figure of a month comes from: the file of targets, for whom, or the role. */
export interface MonthTarget {
  readonly month: string;
  /** Null: the role sets none for a month. */
  readonly value: Rational | null;
  readonly from: SetTarget['scope'] | 'role';
}

export interface PersonalTarget {
  /** Rounded to 2 decimals, half up; null where a plan or nothing sets it. */
  readonly value: number | null;
  /** How it is worked out: `36 × 50% × (131 − 21) ÷ 131`; empty where the role's own figure holds. */
  readonly formula: Formula;
  readonly how: string;
  /** Of each month, where the file of targets sets any; else empty. */
  readonly months: readonly MonthTarget[];
  /** Whether the person was there on no day that a total counts, so that there is nothing to reach. */
  readonly isNothing: boolean;
}

/** From the closest to the farthest. */
const SCOPES = ['employee', 'unit', 'entity'] as const;

/**
 * The target of a person for a period: that of the role, or the figures set for the employee, else the unit, else the
 * entity, month by month. Totals are for full time and the whole period, so they are multiplied by the share of working
 * time and reduced by the days missed; averages, dates and plans are not.
 */
export function personalTarget(input: TargetInput): PersonalTarget {
  const { kpi, workingTimePercent, days, missed } = input;
  const months = monthTargets(input);
  const isNothing = isTotal(kpi) && missed >= days;
  const factors: Formula = [
    ...(isTotal(kpi) && workingTimePercent !== 100 ? formula('×', workingTimePercent, '%') : []),
    ...(isTotal(kpi) && missed !== 0 && days !== 0 ? formula('×', '(', days, '−', missed, ')', '÷', days) : []),
  ];
  const base = baseOf(input, months, factors.length > 0);
  if (base === null) return { value: null, formula: [], how: '', months, isNothing };
  const parts = [...base, ...factors];
  const value = rounded(evaluated(parts), TARGET_DECIMALS);
  const isPlain = parts.length === 1;
  return { value, formula: isPlain ? [] : parts, how: isPlain ? '' : formulaText(parts), months, isNothing };
}

/** What is multiplied: the role's target of the period, the sum of the months, or their mean. Null: there is none. */
function baseOf(
  { kpi, calendar, months: { length } }: TargetInput,
  months: readonly MonthTarget[],
  isMultiplied: boolean,
): Formula | null {
  if (kpi.comparison === 'plan') return null;
  if (months.length > 0 && kpi.comparison !== 'by-date' && kpi.comparison !== 'yes-no') {
    const terms = months.flatMap(({ value }) => (value === null ? [] : [formula(value)]));
    return isTotal(kpi)
      ? joined(terms, '+', isMultiplied)
      : [...joined(terms, '+', true), ...formula('÷', terms.length)];
  }
  if (kpi.target === null) return null;
  if (!isTotal(kpi)) return formula(kpi.target);
  const grown = grownTarget(rational(kpi.target), kpi.per, calendar, length);
  const exact = evaluated(grown);
  // A figure that the sheet prints as it is needs no steps; another would not be what it is printed as.
  return exactText(exact) === String(rounded(exact, TARGET_DECIMALS)) ? formula(exact) : grown;
}

/** Each month by the closest figure set; empty when the file of targets says nothing of the KPI. */
function monthTargets({ kpi, calendar, person, rows, months }: TargetInput): readonly MonthTarget[] {
  const ofPerson = (scope: SetTarget['scope']): string | null => person[scope];
  const set = (month: string): MonthTarget | null => {
    for (const scope of SCOPES) {
      const row = rows.find(
        (one) => one.kpi === kpi.id && one.month === month && one.scope === scope && one.of === ofPerson(scope),
      );
      if (row !== undefined) return { month, value: rational(row.value), from: scope };
    }
    return null;
  };
  const found = months.map((month) => [month, set(month)] as const);
  if (found.every(([, target]) => target === null)) return [];
  return found.map(([month, target]) => target ?? { month, value: roleMonth(kpi, calendar), from: 'role' });
}

function roleMonth(kpi: TargetInput['kpi'], calendar: Calendar): Rational | null {
  if (kpi.target === null || kpi.comparison === 'plan') return null;
  const target = rational(kpi.target);
  return isTotal(kpi) ? evaluated(grownTarget(target, kpi.per, calendar, 1)) : target;
}
