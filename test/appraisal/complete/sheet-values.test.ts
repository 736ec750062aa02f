import { expect, it } from 'vitest';
import { sheetValues } from '../../../src/appraisal/complete/sheet-values.js';
import type { ScoredSegment } from '../../../src/scoring/types.js';
import { returned, segment } from '../result/results.js';

const SCORED: ScoredSegment = {
  ...{ number: 1, workingDays: 132, isRated: true, kpis: [], items: [], components: [], vetoes: [], lines: [] },
  ...{ overall: null, band: null, variablePay: null },
};

it('are ticked as they count: by spreadsheets, else by the tick or the days of the sheet', () => {
  const sheet = returned({
    'actual.report.1.on-time': 'true',
    'actual.report.2.due': '2026-09-07',
    'actual.report.2.received': '2026-09-04',
    'actual.report.3.on-time': 'true',
  });
  const actuals = ['2026-09 0', '2026-10 1'].map((row) => {
    const [month = '', value = ''] = row.split(' ');
    return { kpi: 'report', month, value, plan: null, from: 'figures.csv' };
  });
  const period = { from: '2026-07-01', to: '2026-12-31' };
  const kpis = [{ id: 'report', comparison: 'by-date', per: 'month' }] as const;
  const values = sheetValues(segment({ sheet, actuals }), new Map(), period, kpis, new Map(), SCORED);
  const ticks = [1, 2, 3, 4, 5, 6].map((month) => values.get(`actual.report.${month}.on-time`) === 'true');
  expect(ticks).toEqual([true, true, false, true, false, false]);
});
