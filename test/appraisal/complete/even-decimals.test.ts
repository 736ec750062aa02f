import { expect, it } from 'vitest';
import { withEvenDecimals } from '../../../src/appraisal/complete/even-decimals.js';

it('gives figures that stand together as many decimals, and leaves the others and what is no figure', () => {
  const values = new Map([
    ['actual.value.1', '42878.34'],
    ['actual.value.2', '50471.2'],
    ['actual.value.total', '-3'],
    ['actual.pay.1', '20000'],
    ['actual.pay.2', '18500.5'],
    ['actual.deals.1', '6'],
    ['actual.deals.score', '15'],
    ['actual.value.score', '25.69'],
    ['kpi.deals.actual', '37'],
    ['result.overall', '100'],
    ['summary.kpis.result', '99.9'],
    ['result.band', '2'],
    ['strengths', '7'],
  ]);
  expect(Object.fromEntries(withEvenDecimals(values, new Set(['pay'])))).toEqual({
    'actual.value.1': '42878.34',
    'actual.value.2': '50471.20',
    'actual.value.total': '-3.00',
    'actual.pay.1': '20000.00',
    'actual.pay.2': '18500.50',
    'actual.deals.1': '6',
    'actual.deals.score': '15.00',
    'actual.value.score': '25.69',
    'kpi.deals.actual': '37',
    'result.overall': '100.0',
    'summary.kpis.result': '99.9',
    'result.band': '2',
    strengths: '7',
  });
});
