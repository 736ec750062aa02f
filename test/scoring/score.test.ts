import { describe, expect, it } from 'vitest';
import { score } from '../../src/scoring/score.js';
import type { Answers, KpiFigures, KpiRule } from '../../src/scoring/types.js';
import {
  ANSWERS,
  COMPLAINTS,
  DEALS,
  figures,
  SCHEME,
  scoredSegment,
  segment,
  table,
  tail,
  withScheme,
} from './support.js';

const lines = (text: string): string => text.replace(/^\n/, '').replace(/^ {6}/gm, '').trimEnd();

describe('an appraisal', () => {
  it('is worked out line by line', () => {
    expect(table(segment(ANSWERS))).toBe(
      lines(`
      deals               | target                            |                               | 36
      deals               | actual figure                     | 6 + 6 + 3 + 6 + 3 + 6         | 30
      deals               | attainment, %                     | 30 ÷ 36 × 100                 | 250/3 ≈ 83.33
      deals               | score                             | 60 × 250/3 ÷ 100              | 50
      complaints          | target                            |                               | 95
      complaints          | actual figure                     | (95 + 100 + 95 + 95 + 90) ÷ 5 | 95
      complaints          | attainment, %                     | 95 ÷ 95 × 100                 | 100
      complaints          | score                             | 40 × 100 ÷ 100                | 40
      duty.search         | marked done, %                    |                               | 100
      duty.contracts      | scored by the KPI deals, not here
      duty.secrecy        | marked done, %                    |                               | 100
      knowledge.goods     | rated 3, %                        |                               | 100
      competency.patience | rated 4, %                        |                               | 110
      conduct.respect     | rated 3, %                        |                               | 100
      kpis                | result, %                         | 50 + 40                       | 90
      duties              | result, %                         | 2 × 100 ÷ 2                   | 100
      knowledge           | result, %                         | 1 × 100 ÷ 1                   | 100
      competencies        | result, %                         | (1 × 110 + 1 × 100) ÷ 2       | 105
      kpis                | weighted result                   | 90 × 50 ÷ 100                 | 45
      duties              | weighted result                   | 100 × 25 ÷ 100                | 25
      knowledge           | weighted result                   | 100 × 10 ÷ 100                | 10
      competencies        | weighted result                   | 105 × 15 ÷ 100                | 15.75
      overall             | sum                               | 45 + 25 + 10 + 15.75          | 95.75
      overall             | overall result, %                 |                               | 95.75 → 95.8
      overall             | band: met
      kpis                | variable pay, % of the fixed pay  | 30 × 90 ÷ 100                 | 27`),
    );
  });

  it('shares the weights of what is not rated among the rest, and says so', () => {
    const answers = {
      ...ANSWERS,
      kpis: new Map([['deals', figures('36', '18', '9')]]),
      ratings: new Map([['knowledge.goods', 5]]),
    };
    expect(tail(table(segment(answers)), 'kpis ')).toEqual([
      'kpis | result, % | 45 ÷ 60 × 100 | 75',
      'duties | result, % | 2 × 100 ÷ 2 | 100',
      'knowledge | result, % | 1 × 120 ÷ 1 | 120',
      'competencies | nothing is rated: left out, its weight goes to the others',
      'kpis | weighted result | 75 × 50 ÷ 100 | 37.5',
      'duties | weighted result | 100 × 25 ÷ 100 | 25',
      'knowledge | weighted result | 120 × 10 ÷ 100 | 12',
      'overall | sum | (37.5 + 25 + 12) ÷ (50 + 25 + 10) × 100 | 1490/17 ≈ 87.65',
      'overall | overall result, % | | 1490/17 → 87.6',
      'overall | band: partly met',
      'kpis | variable pay, % of the fixed pay | 30 × 75 ÷ 100 | 22.5',
    ]);
  });

  it('is nothing where nothing is rated', () => {
    const nothing = { ...ANSWERS, kpis: new Map(), marks: new Map(), ratings: new Map() };
    expect(score({ segments: [segment(nothing)] })).toMatchObject({ overall: null, band: null });
    expect(score({ segments: [segment(null)] })).toMatchObject({ overall: null, band: null });
    expect(score({ segments: [] })).toMatchObject({ overall: null, band: null });
  });
});

/** What a KPI alone comes to: attainment, what it counts as, score, state. */
function kpiOf(rule: Partial<KpiRule>, reached: KpiFigures | null, missingActuals = SCHEME.missingActuals) {
  const kpi = { ...DEALS, weightPercent: 100, ...rule };
  const [scored] = scoredSegment({
    ...withScheme(ANSWERS, { kpis: [kpi], missingActuals }),
    kpis: new Map(reached === null ? [] : [[kpi.id, reached]]),
  }).kpis;
  const { attainment, counted, score: points, state } = scored ?? {};
  return [attainment?.printed ?? null, counted?.printed ?? null, points?.printed ?? null, state];
}

describe('a KPI', () => {
  it.each([
    ['just below the floor', '69.99', 69.99, 0],
    ['at the floor', '70', 70, 70],
    ['at the target', '100', 100, 100],
    ['at the cap', '130', 130, 130],
    ['just above the cap', '130.01', 130.01, 130],
    ['below nothing', '-4', 0, 0],
  ])('counts %s', (_where, actual, attainment, counted) => {
    expect(kpiOf({}, figures('100', actual))).toEqual([attainment, counted, counted, 'scored']);
  });

  it.each([
    ['at-least', '0', '0', 100],
    ['at-least', '0', '-0.01', 0],
    ['at-most', '0', '0', 100],
    ['at-most', '0', '1', 0],
    ['at-most', '0', '-1', 100],
    ['exactly', '0', '0', 100],
    ['exactly', '0', '-1', 0],
    ['at-most', '10', '-5', 250],
    ['exactly', '-10', '-11', 90],
  ] as const)('is compared %s with a target of %s: %s', (comparison, target, actual, attainment) => {
    const limits = { floorPercent: null, capPercent: null };
    expect(kpiOf({ comparison, ...limits }, figures(target, actual))[0]).toBe(attainment);
  });

  it('adds up totals, and averages the months that have a figure', () => {
    expect(kpiOf({ aggregation: 'sum' }, figures('300', '100', null, '110', '90'))[0]).toBe(100);
    expect(kpiOf({ aggregation: 'average' }, figures('100', '100', null, '110', '90'))[0]).toBe(100);
    expect(kpiOf({ aggregation: 'average' }, figures('3', '0.1', '0.2'))[0]).toBe(5);
  });

  it('compares a plan total by total, as the example on the KPI sheet', () => {
    const months = [
      { plan: '100', actual: '110' },
      { plan: null, actual: '500' },
      { plan: '200', actual: '160' },
    ];
    const limits = { comparison: 'plan', floorPercent: null, capPercent: null } as const;
    expect(kpiOf(limits, { kind: 'plan', months, absence: null })[0]).toBe(90);
    expect(kpiOf(limits, { kind: 'plan', months, absence: { days: 126, missed: 21 } })[0]).toBe(108);
    expect(kpiOf(limits, { kind: 'plan', months: [{ plan: '0', actual: '5' }], absence: null })[3]).toBe('nothing');
    expect(kpiOf(limits, { kind: 'plan', months: [{ plan: null, actual: '5' }], absence: null })[3]).toBe('nothing');
    expect(kpiOf(limits, { kind: 'plan', months, absence: { days: 20, missed: 20 } })[3]).toBe('nothing');
  });

  it('adds nothing for a month of a plan without a figure', () => {
    const months = [
      { plan: '100', actual: '80' },
      { plan: '100', actual: null },
    ];
    const limits = { comparison: 'plan', floorPercent: null } as const;
    expect(kpiOf(limits, { kind: 'plan', months, absence: null })[0]).toBe(40);
    expect(kpiOf(limits, { kind: 'plan', months, absence: null }, 'zero')[0]).toBe(40);
    const missed = { days: 40, missed: 20 };
    expect(kpiOf(limits, { kind: 'plan', months, absence: missed })[0]).toBe(80);
  });

  it('counts what was done on time of what was due', () => {
    const dated = { comparison: 'by-date', floorPercent: null, capPercent: null } as const;
    expect(kpiOf(dated, { kind: 'occasions', due: 6, done: 5 })).toEqual([83.33, 83.33, 83.33, 'scored']);
    expect(kpiOf(dated, { kind: 'occasions', due: 0, done: 0 })).toEqual([null, null, null, 'nothing']);
    expect(kpiOf(dated, { kind: 'occasions', due: 6, done: null })).toEqual([null, null, null, 'missing']);
  });

  it('without a figure is left out or counts as 0, by company rule; with nothing to count it is always left out', () => {
    expect(kpiOf({}, null)).toEqual([null, null, null, 'missing']);
    expect(kpiOf({}, figures('36', null, null))).toEqual([null, null, null, 'missing']);
    expect(kpiOf({}, figures('36', null), 'zero')).toEqual([null, 0, 0, 'zero']);
    expect(kpiOf({}, { kind: 'nothing' }, 'zero')).toEqual([null, null, null, 'nothing']);
  });

  it('included in another one, and without a weight, changes nothing', () => {
    const watched = { ...COMPLAINTS, id: 'watched', weightPercent: 0 };
    const kpis = withScheme(ANSWERS, { kpis: [...SCHEME.kpis, watched] });
    const more: Answers = { ...kpis, kpis: new Map([...ANSWERS.kpis, ['watched', figures('10', '1')]]) };
    expect(scoredSegment(more).overall).toEqual(scoredSegment(ANSWERS).overall);
    expect(scoredSegment(more).kpis[2]).toMatchObject({ attainment: { printed: 10 }, score: { printed: 0 } });
  });
});
