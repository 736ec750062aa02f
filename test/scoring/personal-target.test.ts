import { describe, expect, it } from 'vitest';
import { personalTarget, type SetTarget, type TargetInput } from '../../src/scoring/personal-target.js';

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];

const DEALS = { id: 'deals', comparison: 'at-least', aggregation: 'sum', per: 'month', target: 6 } as const;

const INPUT: TargetInput = {
  kpi: DEALS,
  calendar: { workingDaysPerWeek: 5, workingDaysPerMonth: 21, weeksPerHalfYear: 26 },
  person: { employee: 'e-07', unit: 'sales', entity: 'brackenfold' },
  rows: [],
  workingTimePercent: 100,
  months: MONTHS,
  days: 131,
  missed: 0,
};

const told = (change: Partial<TargetInput>) => {
  const { value, how } = personalTarget({ ...INPUT, ...change });
  return how === '' ? `${value}` : `${how} = ${value}`;
};

const row = (scope: SetTarget['scope'], of: string, month: string, value: string): SetTarget => {
  return { scope, of, kpi: 'deals', month, value };
};

describe('the target of a person', () => {
  it('is that of the role, as the KPI sheet derives it, for full time without absence', () => {
    expect(told({})).toBe('36');
    expect(told({ kpi: { ...DEALS, per: 'day', target: 30 } })).toBe('3780');
    expect(told({ kpi: { ...DEALS, per: 'week', target: 2 } })).toBe('52');
    expect(told({ kpi: { ...DEALS, per: 'year', target: 5 } })).toBe('2.5');
  });

  it('is reduced by working time and by the days missed, in one chain that is rounded at its end', () => {
    expect(told({ workingTimePercent: 50, missed: 21 })).toBe('36 × 50% × (131 − 21) ÷ 131 = 15.11');
    expect(told({ missed: 21, days: 126 })).toBe('36 × (126 − 21) ÷ 126 = 30');
    expect(told({ workingTimePercent: 80 })).toBe('36 × 80% = 28.8');
    expect(
      told({ kpi: { ...DEALS, per: 'year', target: 5 }, months: MONTHS.slice(0, 2), workingTimePercent: 60 }),
    ).toBe('5 × 2 ÷ 12 × 60% = 0.5');
    expect(told({ kpi: { ...DEALS, target: 0.005 }, months: MONTHS.slice(0, 1) })).toBe('0.005 × 1 = 0.01');
  });

  it('stays what it is for averages, dates and what is done or not; a plan has none', () => {
    const part = { workingTimePercent: 50, missed: 21 };
    expect(told({ ...part, kpi: { ...DEALS, aggregation: 'average', target: 95 } })).toBe('95');
    expect(told({ ...part, kpi: { ...DEALS, comparison: 'by-date', aggregation: 'average', target: 5 } })).toBe('5');
    expect(told({ ...part, kpi: { ...DEALS, comparison: 'yes-no', target: null } })).toBe('null');
    expect(told({ ...part, kpi: { ...DEALS, comparison: 'plan', target: null } })).toBe('null');
  });

  it('is set month by month for the employee, else the unit, else the entity, else by the role', () => {
    const rows = [
      row('entity', 'brackenfold', '2026-07', '5'),
      row('entity', 'brackenfold', '2026-08', '5'),
      row('unit', 'sales', '2026-08', '7.5'),
      row('unit', 'shop', '2026-09', '99'),
      row('employee', 'e-07', '2026-12', '8'),
      row('unit', 'sales', '2026-12', '1'),
      { ...row('employee', 'e-07', '2026-10', '99'), kpi: 'calls' },
    ];
    expect(told({ rows })).toBe('5 + 7.5 + 6 + 6 + 6 + 8 = 38.5');
    expect(told({ rows, workingTimePercent: 50, missed: 21 })).toBe(
      '(5 + 7.5 + 6 + 6 + 6 + 8) × 50% × (131 − 21) ÷ 131 = 16.16',
    );
    expect(personalTarget({ ...INPUT, rows }).months.map(({ from }) => from)).toEqual([
      'entity',
      'unit',
      'role',
      'role',
      'role',
      'employee',
    ]);
    const average = { ...DEALS, aggregation: 'average', target: 6 } as const;
    expect(told({ rows, kpi: average })).toBe('(5 + 7.5 + 6 + 6 + 6 + 8) ÷ 6 = 6.42');
  });

  it('keeps the figures of a plan by the month', () => {
    const rows = [row('unit', 'sales', '2026-07', '1200'), row('employee', 'e-07', '2026-08', '900.50')];
    const { value, months } = personalTarget({ ...INPUT, rows, kpi: { ...DEALS, comparison: 'plan', target: null } });
    expect(value).toBeNull();
    expect(months.slice(0, 3)).toEqual([
      { month: '2026-07', value: { numerator: 1200n, denominator: 1n }, from: 'unit' },
      { month: '2026-08', value: { numerator: 1801n, denominator: 2n }, from: 'employee' },
      { month: '2026-09', value: null, from: 'role' },
    ]);
  });

  it('is nothing to count for who was never there', () => {
    expect(personalTarget({ ...INPUT, missed: 131 })).toMatchObject({ value: 0, isNothing: true });
    expect(personalTarget({ ...INPUT, missed: 130 }).isNothing).toBe(false);
    expect(personalTarget({ ...INPUT, missed: 131, kpi: { ...DEALS, aggregation: 'average' } }).isNothing).toBe(false);
  });
});
