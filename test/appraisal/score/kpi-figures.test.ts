import { describe, expect, it } from 'vitest';
import type { ResultSegment } from '../../../src/appraisal/result/types.js';
import { type CountedKpi, kpiFigures } from '../../../src/appraisal/score/kpi-figures.js';
import type { KpiFigures } from '../../../src/scoring/types.js';

const PERIOD = { from: '2026-01-01', to: '2026-06-30' };
const REPORT: CountedKpi = { id: 'report', comparison: 'by-date', aggregation: 'sum', per: 'month' };

interface Held {
  readonly from?: string;
  readonly to?: string;
  readonly missed?: number;
  readonly plans?: Readonly<Record<string, string>>;
  /** From spreadsheets, by month. */
  readonly listed?: Readonly<Record<string, string>>;
  /** What the appraisal form says. */
  readonly form?: Readonly<Record<string, string>>;
}

/** What is counted of a sheet with these values, of somebody who held the position from one day to another. */
function counted(
  values: Readonly<Record<string, string>>,
  { from = PERIOD.from, to = PERIOD.to, missed = 0, plans = {}, listed = {}, form = {} }: Held = {},
  kpi = REPORT,
): KpiFigures | null {
  const returned = { from: 'sheet.pdf', sha256: '', format: 'pdf', on: '2026-07-06' } as const;
  const segment: ResultSegment = {
    ...{ number: 1, position: 'sales', entity: 'main', manager: null, from, to, rated: true, days: 129, missed },
    ...{ language: 'en', revision: 1, digest: '', targets: new Map(), parts: {}, replaced: [] },
    actuals: Object.entries(listed).map(([month, value]) => ({ kpi: kpi.id, month, value, plan: null, from: 'a.csv' })),
    plans: new Map([[kpi.id, new Map(Object.entries(plans))]]),
    sheet: { ...returned, values: new Map(Object.entries(values)) },
  };
  return kpiFigures(kpi, { segment, period: PERIOD, form: new Map(Object.entries(form)), workingDaysPerWeek: 5 });
}

describe('what is due on a day', () => {
  it('is done as often as "on time" is ticked', () => {
    const ticks = { 'actual.report.1.on-time': 'true', 'actual.report.4.on-time': 'true' };
    expect(counted(ticks)).toEqual({ kind: 'occasions', due: 6, done: 2 });
  });

  it('is due as often as the sheet has a row for it: in the months of the position', () => {
    const ticks = { 'actual.report.4.on-time': 'true', 'actual.report.5.on-time': 'true' };
    expect(counted(ticks, { from: '2026-03-02' })).toEqual({ kind: 'occasions', due: 4, done: 2 });
    const first = { 'actual.report.2.on-time': 'true', 'actual.report.4.on-time': 'true' };
    expect(counted(first, { to: '2026-03-31' })).toEqual({ kind: 'occasions', due: 3, done: 1 });
  });

  it('is due as often as somebody has written', () => {
    const values = { 'actual.report.due': '5', 'actual.report.1.on-time': 'true' };
    expect(counted(values)).toEqual({ kind: 'occasions', due: 5, done: 1 });
    expect(counted({ 'actual.report.due': '0' })).toEqual({ kind: 'occasions', due: 0, done: 0 });
  });

  const THREE = {
    'actual.report.1.on-time': 'true',
    'actual.report.2.on-time': 'true',
    'actual.report.5.on-time': 'true',
  };

  it('is counted month by month, by a spreadsheet before the sheet', () => {
    const listed = { '2026-02': '0', '2026-03': '1' };
    expect(counted(THREE, { listed })).toEqual({ kind: 'occasions', due: 6, done: 3 });
    expect(counted({}, { listed })).toEqual({ kind: 'occasions', due: 6, done: 1 });
    expect(counted({ 'actual.report.due': '1' }, { listed: { ...listed, '2026-04': '1' } })).toEqual({
      kind: 'occasions',
      due: 2,
      done: 2,
    });
  });

  it('is counted by its months before any total, that of the sheet before that of the appraisal form', () => {
    const [sheet, form] = [{ 'actual.report.total': '5' }, { 'kpi.report.actual': '6' }];
    expect(counted({ ...THREE, ...sheet }, { form })).toMatchObject({ done: 3 });
    expect(counted(sheet, { form, listed: { '2026-01': '1' } })).toMatchObject({ done: 1 });
    expect(counted(sheet, { form })).toMatchObject({ done: 5 });
    expect(counted({}, { form })).toMatchObject({ done: 6 });
    expect(counted({})).toBeNull();
  });

  it('was on time by its days where nothing is ticked, and no day makes it due less often', () => {
    const days = {
      'actual.report.1.due': '2026-02-05',
      'actual.report.1.received': '2026-02-05',
      'actual.report.2.due': '2026-03-05',
      'actual.report.2.received': '2026-03-06',
      'actual.report.3.due': '2026-04-06',
      'actual.report.4.on-time': 'true',
    };
    expect(counted(days)).toEqual({ kind: 'occasions', due: 6, done: 2 });
  });

  it('every quarter is on time when one of its months says so', () => {
    const quarterly = { ...REPORT, per: 'quarter' } as const;
    const listed = { '2026-02': '0', '2026-03': '1' };
    expect(counted({ 'actual.report.2.on-time': 'true' }, { listed }, quarterly)).toEqual({
      kind: 'occasions',
      due: 2,
      done: 2,
    });
  });

  it('every week is never done more often than it was due', () => {
    const weekly: CountedKpi = { id: 'report', comparison: 'yes-no', aggregation: 'sum', per: 'week' };
    const months = { 'actual.report.1': '5', 'actual.report.2': '4' };
    const held = { listed: { '2026-02': '3' }, form: { 'kpi.report.actual': '20' } };
    expect(counted(months, held, weekly)).toEqual({ kind: 'occasions', due: 25, done: 8 });
    expect(counted({}, { ...held, listed: {}, missed: 60 }, weekly)).toEqual({ kind: 'occasions', due: 20, done: 20 });
  });
});

describe('a plan', () => {
  const sales: CountedKpi = { id: 'sales', comparison: 'plan', aggregation: 'sum', per: 'month' };
  const months = { 'planned.sales.4': '100', 'planned.sales.5': '100', 'actual.sales.4': '90', 'actual.sales.5': '80' };

  it('of some months is not reduced for the others, which it does not have', () => {
    const figures = counted(months, { from: '2026-04-01', missed: 64 }, sales);
    expect(figures).toMatchObject({ kind: 'plan', absence: { days: 65, missed: 0 } });
  });

  it('is reduced by the days missed in its months', () => {
    const figures = counted(months, { from: '2026-04-15', missed: 74 }, sales);
    expect(figures).toMatchObject({ kind: 'plan', absence: { days: 65, missed: 10 } });
  });

  it('of which only the total is known is reduced by all days missed', () => {
    const figures = counted(
      { 'planned.sales.total': '600', 'actual.sales.total': '300' },
      { from: '2026-04-01', missed: 64 },
      sales,
    );
    expect(figures).toMatchObject({ kind: 'plan', absence: { days: 129, missed: 64 } });
  });

  const plans = { '2026-04': '100', '2026-05': '100', '2026-06': '100.5' };

  it('is that of the forms, month by month', () => {
    const figures = counted({ 'actual.sales.4': '90' }, { from: '2026-04-01', missed: 64, plans }, sales);
    expect(figures).toEqual({
      kind: 'plan',
      months: [
        { plan: null, actual: null },
        { plan: null, actual: null },
        { plan: null, actual: null },
        { plan: '100', actual: '90' },
        { plan: '100', actual: null },
        { plan: '100.5', actual: null },
      ],
      absence: { days: 65, missed: 0 },
    });
  });

  it('of the forms is reduced by the days missed in its months alone, where only the total was reached', () => {
    const figures = counted({ 'actual.sales.total': '290' }, { from: '2026-04-01', missed: 74, plans }, sales);
    const months = [{ plan: '300.5', actual: '290' }];
    expect(figures).toEqual({ kind: 'plan', months, absence: { days: 65, missed: 10 } });
  });

  it('of the forms with a gap is none for the whole', () => {
    const { '2026-05': _, ...some } = plans;
    expect(counted({ 'actual.sales.total': '290' }, { from: '2026-04-01', plans: some }, sales)).toBeNull();
  });

  it('of quarters is that of their months', () => {
    const quarterly = { ...sales, per: 'quarter' } as const;
    const figures = counted({ 'actual.sales.2': '290' }, { from: '2026-04-01', missed: 64, plans }, quarterly);
    const months = [
      { plan: null, actual: null },
      { plan: '300.5', actual: '290' },
    ];
    expect(figures).toEqual({ kind: 'plan', months, absence: { days: 65, missed: 0 } });
  });
});
