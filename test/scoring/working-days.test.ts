import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  lastsMonths,
  missedDays,
  monthsOf,
  targetDays,
  wholeMonths,
  workingDays,
} from '../../src/scoring/working-days.js';

const HALF_YEAR = { from: '2026-07-01', to: '2026-12-31' };

describe('working days', () => {
  it.each([
    ['2026-07-01', '2026-12-31', 5, 132],
    ['2026-07-01', '2026-12-31', 6, 158],
    ['2026-07-01', '2026-12-31', 7, 184],
    ['2026-07-01', '2026-12-31', 5.5, 145],
    ['2026-11-21', '2026-11-22', 5, 0],
    ['2026-11-23', '2026-11-23', 5, 1],
    ['2026-11-23', '2026-11-22', 5, 0],
    ['2028-02-28', '2028-03-01', 5, 3],
    ['1969-12-29', '1970-01-04', 5, 5],
  ])('from %s to %s, %d a week', (from, to, perWeek, days) => {
    expect(workingDays({ from, to }, perWeek)).toBe(days);
  });

  it('of a stretch are those of its parts', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(days * 864e5 + 17e11).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.tuple(day, day), fc.integer({ min: 1, max: 7 }), ([a, b], perWeek) => {
        const [from = a, to = b] = [a, b].sort();
        const outside = missedDays({ from, to }, { from: to, to }, [], perWeek);
        expect(outside + workingDays({ from: to, to }, perWeek)).toBe(workingDays({ from, to }, perWeek));
      }),
    );
  });
});

describe('days missed', () => {
  it('are those before joining, after leaving and absent, each once', () => {
    const missed = (from: string, to: string, ...absences: readonly { from: string; to: string }[]) =>
      missedDays(HALF_YEAR, { from, to }, absences, 5);
    expect(missed('2026-07-01', '2026-12-31')).toBe(0);
    expect(missed('2026-08-01', '2026-12-31')).toBe(23);
    expect(missed('2026-07-01', '2026-11-30')).toBe(23);
    expect(missed('2026-07-01', '2026-12-31', { from: '2026-07-06', to: '2026-07-19' })).toBe(10);
    const twice = [
      { from: '2026-07-06', to: '2026-07-10' },
      { from: '2026-07-09', to: '2026-07-13' },
    ];
    expect(missed('2026-07-01', '2026-12-31', ...twice)).toBe(6);
    expect(missed('2026-08-01', '2026-12-31', { from: '2026-06-15', to: '2026-08-05' })).toBe(26);
    expect(missed('2027-01-01', '2027-06-30')).toBe(132);
  });
});

describe('a period', () => {
  it('touches months', () => {
    expect(monthsOf(HALF_YEAR)).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']);
    expect(monthsOf({ from: '2026-12-31', to: '2027-01-01' })).toEqual(['2026-12', '2027-01']);
    expect(wholeMonths({ from: '2028-01-15', to: '2028-02-02' })).toEqual({ from: '2028-01-01', to: '2028-02-29' });
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-07-15', 6, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-10', -1, '2025-12-10'],
  ])('%s and %d months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it.each([
    ['2026-07-01', '2026-09-30', true],
    ['2026-07-02', '2026-09-30', false],
    ['2026-07-15', '2026-10-14', true],
    ['2026-07-15', '2026-10-13', false],
    ['2026-11-30', '2027-02-27', true],
  ])('from %s to %s lasts three months: %s', (from, to, lasts) => {
    expect(lastsMonths({ from, to }, 3)).toBe(lasts);
  });

  it('that begins within a month has the target of whole months, of which the days outside are missed', () => {
    const period = { from: '2026-07-20', to: '2026-12-31' };
    expect(targetDays(period, period, [], 5)).toMatchObject({ days: 132, missed: 13 });
    expect(targetDays(period, HALF_YEAR, [{ from: '2026-07-13', to: '2026-07-24' }], 5)).toMatchObject({ missed: 18 });
    expect(targetDays(HALF_YEAR, HALF_YEAR, [], 5)).toMatchObject({ days: 132, missed: 0 });
  });
});
