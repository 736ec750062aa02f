import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../src/role/types.js';
import { attainmentPercent, bandFor, countedPercent } from '../../src/scoring/attainment.js';
import { deriveTarget, occasionsOf } from '../../src/scoring/derive-target.js';
import { rational, rounded } from '../../src/scoring/rational.js';
import { reducedTarget } from '../../src/scoring/reduced-target.js';

const calendar = { workingDaysPerWeek: 5, workingDaysPerMonth: 21, weeksPerHalfYear: 26 };

const calls: Kpi = {
  id: 'calls',
  name: ['Calls'],
  definition: null,
  comparison: 'at-least',
  target: 30,
  unit: 'calls',
  per: 'day',
  aggregation: 'sum',
  weightPercent: 100,
  source: null,
  measures: [],
  floorPercent: 80,
  stretchPercent: 120,
  capPercent: 130,
  includedIn: null,
  place: { file: 'x' },
};

describe('derived targets', () => {
  it('grow from a day over a month to half a year', () => {
    expect(deriveTarget(calls, calendar, 6)).toEqual({
      month: 630,
      period: 3780,
      steps: [
        { from: 30, factor: 21, result: 630 },
        { from: 630, factor: 6, result: 3780 },
      ],
    });
  });

  it.each([
    ['week', 2, 8.67, 52],
    ['month', 4, 4, 24],
    ['quarter', 3, null, 6],
    ['half-year', 3, null, 3],
    ['year', 5, null, 2.5],
  ] as const)('follow from a %s', (per, target, month, period) => {
    expect(deriveTarget({ ...calls, per, target }, calendar, 6)).toMatchObject({ month, period });
  });

  it('stay as they are for averages, dates and plans', () => {
    const average = { ...calls, per: 'month', aggregation: 'average', target: 95 } as const;
    expect(deriveTarget(average, calendar, 6)).toEqual({ month: 95, period: 95, steps: [] });
    expect(deriveTarget({ ...average, comparison: 'by-date', target: 3 }, calendar, 6).period).toBe(3);
    expect(deriveTarget({ ...average, comparison: 'plan', target: null }, calendar, 6).period).toBeNull();
  });
});

describe('a reduced target', () => {
  it.each([
    [3780, 126, 0, 3780],
    [3780, 126, 21, 3150],
    [24, 126, 10, 22.1],
    [24, 126, 126, 0],
  ])('of %d for %d days, %d of them missed', (target, days, missed, expected) => {
    expect(rounded(reducedTarget(target, days, missed), 2)).toBe(expected);
  });
});

describe('what is due', () => {
  it.each([
    ['day', 6, 6],
    ['week', 6, 6],
    ['month', 6, 6],
    ['quarter', 6, 2],
    ['half-year', 12, 2],
    ['year', 6, 1],
  ] as const)('every %s comes in %d months %d times, every day and week by the month', (per, months, times) => {
    expect(occasionsOf(per, months)).toBe(times);
  });
});

const percent = (comparison: Kpi['comparison'], target: number, actual: number) =>
  rounded(attainmentPercent(comparison, rational(target), rational(actual)), 2);

describe('attainment', () => {
  it.each([
    ['at-least', 30, 27, 90],
    ['at-least', 3, 1, 33.33],
    ['at-least', 0, 0, 100],
    ['at-most', 10, 5, 150],
    ['at-most', 10, 10, 100],
    ['at-most', 10, 25, 0],
    ['at-most', 0, 0, 100],
    ['at-most', 0, 1, 0],
    ['at-least', 30, -3, 0],
    ['at-least', 0, 5, 100],
    ['at-least', 0, -1, 0],
    ['at-least', -10, -5, 150],
    ['at-least', -10, -15, 50],
    ['at-most', 10, -5, 250],
    ['at-most', 0, -1, 100],
    ['at-most', -10, -15, 150],
    ['exactly', 100, 100, 100],
    ['exactly', 100, 110, 90],
    ['exactly', 100, 90, 90],
    ['exactly', 100, 250, 0],
    ['exactly', -100, -90, 90],
    ['exactly', 0, 0, 100],
    ['exactly', 0, 0.01, 0],
    ['exactly', 0, -0.01, 0],
    ['plan', 300, 270, 90],
    ['by-date', 6, 3, 50],
    ['yes-no', 1, 1, 100],
  ] as const)('%s: target %d, actual %d', (comparison, target, actual, expected) => {
    expect(percent(comparison, target, actual)).toBe(expected);
  });

  it('never falls when at least as much is reached', () => {
    const amount = fc.integer({ min: -1e6, max: 1e9 });
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), amount, amount, (target, a, b) => {
        expect(percent('at-least', target, Math.max(a, b))).toBeGreaterThanOrEqual(
          percent('at-least', target, Math.min(a, b)),
        );
        expect(percent('at-most', target, Math.max(a, b))).toBeLessThanOrEqual(
          percent('at-most', target, Math.min(a, b)),
        );
      }),
    );
  });

  it('counts nothing below the floor and no more than the cap', () => {
    const counted = (value: number) => rounded(countedPercent(calls, rational(value)), 1);
    expect([79.9, 80, 100, 130, 200].map(counted)).toEqual([0, 80, 100, 130, 130]);
  });
});

describe('the band of a result', () => {
  it('is the highest that it reaches', () => {
    const bands = [110, 95, 0].map((fromPercent) => ({ fromPercent }));
    expect([120, 110, 109.99, 95, 3].map((result) => bandFor(bands, rational(result))?.fromPercent)).toEqual([
      110, 110, 95, 95, 0,
    ]);
  });
});

describe('rounding', () => {
  it('happens once, half up', () => {
    expect([0.005, 2.675, -0.005, 1.004, 1e-7, 1e21].map((value) => rounded(rational(value), 2))).toEqual([
      0.01, 2.68, -0.01, 1, 0, 1e21,
    ]);
  });
});
