/** What comes back of something that is done or not, or on time or not, at random, as plain data that another program can read. */
import fc from 'fast-check';
import type { Stretch } from '../../src/scoring/working-days.js';

/** Figures are whole numbers; null where nothing is filled in. */
export interface CountCase {
  readonly comparison: 'by-date' | 'yes-no';
  readonly per: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  readonly period: Stretch;
  readonly segment: Stretch;
  readonly days: number;
  readonly missed: number;
  readonly workingDaysPerWeek: number;
  /** From spreadsheets, by month. */
  readonly listed: Readonly<Record<string, number>>;
  /** Rows of the KPI sheet, from 1: ticks and days, or the count of a month. */
  readonly rows: readonly CountRow[];
  readonly due: number | null;
  readonly total: number | null;
  readonly form: number | null;
}

export interface CountRow {
  readonly isTicked: boolean;
  readonly due: string | null;
  readonly received: string | null;
  readonly count: number | null;
}

/** Periods, and the part of each in which somebody held the position. */
const HELD: readonly { readonly period: Stretch; readonly segment: Stretch }[] = [
  { period: { from: '2026-01-01', to: '2026-06-30' }, segment: { from: '2026-01-01', to: '2026-06-30' } },
  { period: { from: '2026-01-01', to: '2026-06-30' }, segment: { from: '2026-03-16', to: '2026-06-30' } },
  { period: { from: '2026-04-01', to: '2026-06-30' }, segment: { from: '2026-04-01', to: '2026-05-31' } },
  { period: { from: '2026-02-01', to: '2026-06-30' }, segment: { from: '2026-02-01', to: '2026-06-10' } },
  { period: { from: '2025-11-10', to: '2026-03-20' }, segment: { from: '2025-12-01', to: '2026-03-20' } },
  { period: { from: '2026-01-01', to: '2026-12-31' }, segment: { from: '2026-05-01', to: '2026-12-31' } },
];

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-09'];
const MOST_ROWS = 12;

const day = fc.integer({ min: 1, max: 5 }).map((number) => `2026-08-${String(number).padStart(2, '0')}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

const row: fc.Arbitrary<CountRow> = fc.oneof(
  fc.constant({ isTicked: false, due: null, received: null, count: null }),
  fc.record({
    isTicked: fc.boolean(),
    due: maybe(day),
    received: maybe(day),
    count: maybe(fc.integer({ min: 0, max: 5 })),
  }),
);

const someRows = fc.oneof(fc.constant([]), fc.array(row, { maxLength: MOST_ROWS }));
const listed = fc.oneof(
  fc.constant({}),
  fc.dictionary(fc.constantFrom(...MONTHS), fc.integer({ min: 0, max: 1 }), { maxKeys: 5 }),
);

export const countCase: fc.Arbitrary<CountCase> = fc
  .record({
    held: fc.constantFrom(...HELD),
    comparison: fc.constantFrom('by-date' as const, 'yes-no' as const),
    per: fc.constantFrom('day', 'week', 'month', 'month', 'quarter', 'half-year', 'year'),
    days: fc.integer({ min: 60, max: 261 }),
    missed: fc.integer({ min: 0, max: 60 }),
    workingDaysPerWeek: fc.constantFrom(5, 5.5, 6),
    listed,
    rows: someRows,
    due: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 }),
    total: maybe(fc.integer({ min: 0, max: 6 })),
    form: maybe(fc.integer({ min: 0, max: 6 })),
  })
  .map(({ held, per, ...rest }) => {
    // What is due by a date is never due each day or week.
    const isDaily = per === 'day' || per === 'week';
    return { ...rest, ...held, per: isDaily && rest.comparison === 'by-date' ? 'month' : per };
  });
