/** Targets of people at random, as plain data that another program can read. */
import fc from 'fast-check';
import type { SetTarget } from '../../src/scoring/personal-target.js';
import type { Stretch } from '../../src/scoring/working-days.js';
import { decimal } from './cases.js';

export interface TargetCase {
  readonly kpi: {
    readonly id: string;
    readonly comparison: 'at-least' | 'at-most' | 'exactly';
    readonly aggregation: 'sum' | 'average';
    readonly per: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
    readonly target: number;
  };
  readonly workingDaysPerWeek: number;
  readonly workingDaysPerMonth: number;
  readonly weeksPerHalfYear: number;
  readonly workingTimePercent: number;
  readonly period: Stretch;
  readonly segment: Stretch;
  readonly absences: readonly Stretch[];
  readonly person: { readonly employee: string; readonly unit: string | null; readonly entity: string | null };
  readonly rows: readonly SetTarget[];
}

const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const YEARS = 3 * 365;

const date = (days: number): string => new Date(FIRST_DAY + days * DAY_MS).toISOString().slice(0, 10);

/** Both ends at random. */
const stretch = fc
  .tuple(fc.integer({ min: 0, max: YEARS }), fc.integer({ min: 0, max: 400 }))
  .map(([from, length]): Stretch => ({ from: date(from), to: date(from + length) }));

/** Quarters, half-years and years mostly. */
const period = fc.oneof(
  { weight: 1, arbitrary: stretch },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      { from: '2026-01-01', to: '2026-06-30' },
      { from: '2026-07-01', to: '2026-12-31' },
      { from: '2027-10-01', to: '2027-12-31' },
      { from: '2028-01-01', to: '2028-12-31' },
    ),
  },
);

const month = fc.integer({ min: 0, max: 35 }).map((count) => {
  return `${2026 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
});

const rows = fc.uniqueArray(
  fc.record({
    scope: fc.constantFrom('employee' as const, 'unit' as const, 'entity' as const),
    of: fc.constantFrom('own', 'own', 'other'),
    kpi: fc.constant('deals'),
    month,
    value: decimal(0, 9000),
  }),
  { maxLength: 40, selector: ({ scope, of, month }) => `${scope} ${of} ${month}` },
);

export const targetCase: fc.Arbitrary<TargetCase> = fc.record({
  kpi: fc.record({
    id: fc.constant('deals'),
    comparison: fc.constantFrom('at-least' as const, 'at-most' as const, 'exactly' as const),
    aggregation: fc.constantFrom('sum' as const, 'sum' as const, 'average' as const),
    per: fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year'),
    target: decimal(1, 9000).map(Number),
  }),
  workingDaysPerWeek: fc.constantFrom(5, 5, 5.5, 6, 7),
  workingDaysPerMonth: fc.constantFrom(21, 21.75),
  weeksPerHalfYear: fc.constantFrom(26, 22.5),
  workingTimePercent: fc.constantFrom(100, 100, 80, 62.5, 50, 33),
  period,
  segment: fc.oneof(fc.constant({ from: '2000-01-01', to: '2099-12-31' }), stretch),
  absences: fc.array(stretch, { maxLength: 2 }),
  person: fc.constant({ employee: 'own', unit: 'own', entity: 'own' }),
  rows: fc.oneof(fc.constant([]), rows),
});
