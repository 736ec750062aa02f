import { describe, expect, it } from 'vitest';
import { score } from '../../src/scoring/score.js';
import type { Answers, DutyMark, DutyRule, ScoredSegment } from '../../src/scoring/types.js';
import { ANSWERS, figures, SCHEME, scoredSegment, segment, table, tail, withScheme } from './support.js';

const marked = (...marks: readonly (readonly [string, DutyMark])[]): Answers => ({ ...ANSWERS, marks: new Map(marks) });

const resultOf = ({ components }: ScoredSegment, id: string): number | null =>
  components.find((component) => component.id === id)?.result?.printed ?? null;

const duties = (answers: Answers): number | null => resultOf(scoredSegment(answers), 'duties');

describe('the result of the duties', () => {
  const duty = (id: string, groupField: string | null): DutyRule => {
    return { field: `duty.${id}`, ids: [id], groupField, component: 'duties', hasVeto: false };
  };
  const grouped = (count: number, ...marks: readonly (readonly [string, DutyMark])[]): number | null =>
    duties(
      withScheme(marked(...marks), {
        kpis: [],
        duties: Array.from({ length: count }, (_, index) => duty(`d${index + 1}`, 'duty.group')),
      }),
    );

  it('is the average over the clauses, each marked itself or as its group', () => {
    expect(grouped(3, ['duty.d1', 'done'], ['duty.d2', 'partly'], ['duty.d3', 'not-done'])).toBe(50);
    expect(grouped(4, ['duty.group', 'done'], ['duty.d3', 'partly'], ['duty.d4', 'partly'])).toBe(75);
    expect(grouped(3, ['duty.group', 'not-done'], ['duty.d1', 'done'])).toBe(33.3);
  });

  it('leaves out what is not applicable or not marked', () => {
    expect(grouped(2, ['duty.group', 'done'], ['duty.d2', 'not-applicable'])).toBe(100);
    expect(grouped(2, ['duty.group', 'not-applicable'], ['duty.d1', 'partly'])).toBe(50);
    expect(grouped(2, ['duty.d1', 'partly'])).toBe(50);
    expect(grouped(2, ['duty.group', 'not-applicable'])).toBeNull();
    expect(grouped(0)).toBeNull();
  });

  it('leaves out what a KPI measures, unless that has no result or no weight', () => {
    const marks = [
      ['duty.search', 'done'],
      ['duty.contracts', 'not-done'],
    ] as const;
    expect(duties(marked(...marks))).toBe(100);
    expect(duties({ ...marked(...marks), kpis: new Map() })).toBe(50);
    const [deals, ...others] = SCHEME.kpis;
    if (deals === undefined) throw new Error('the scheme has KPIs');
    expect(duties(withScheme(marked(...marks), { kpis: [{ ...deals, weightPercent: 0 }, ...others] }))).toBe(50);
    expect(
      duties(withScheme(marked(...marks), { kpis: [{ ...deals, measures: ['search', 'contracts'] }] })),
    ).toBeNull();
  });

  it('is that of compliance apart, where that has a weight', () => {
    const apart = withScheme(marked(['duty.search', 'done'], ['duty.secrecy', 'not-done']), {
      duties: SCHEME.duties.map((each) => ({
        ...each,
        component: each.field === 'duty.secrecy' ? 'compliance' : 'duties',
      })),
      components: [...SCHEME.components, { id: 'compliance', weightPercent: 10 }],
    });
    expect(resultOf(scoredSegment(apart), 'duties')).toBe(100);
    expect(resultOf(scoredSegment(apart), 'compliance')).toBe(0);
  });
});

describe('ratings', () => {
  it('count by their percentages, be 5 or 1 the best', () => {
    const schoolMarks = withScheme(ANSWERS, {
      levels: [0, 50, 80, 100, 120].map((percent, index) => ({ value: 5 - index, percent })),
    });
    const rated = {
      ...schoolMarks,
      ratings: new Map([
        ['competency.patience', 1],
        ['conduct.respect', 2],
      ]),
    };
    expect(resultOf(scoredSegment(rated), 'competencies')).toBe(110);
  });
});

describe('a veto', () => {
  const vetoes = (change: Partial<Answers>): readonly string[] => {
    const hasVeto = <T extends object>(list: readonly T[]) => list.map((item) => ({ ...item, hasVeto: true }));
    const answers = { ...ANSWERS, ...change };
    const scheme = {
      ...SCHEME,
      vetoCapPercent: 79.9,
      duties: hasVeto(SCHEME.duties),
      ratings: hasVeto(SCHEME.ratings),
    };
    return tail(table(segment({ ...answers, scheme })), 'overall ').slice(0, -1);
  };

  it('caps the overall result before it is rounded and rated', () => {
    expect(vetoes({ marks: new Map([...ANSWERS.marks, ['duty.secrecy', 'not-done']]) })).toEqual([
      'overall | sum | 45 + 12.5 + 10 + 15.75 | 83.25',
      'overall | veto, as not met: duty.secrecy; at most | | 79.9',
      'overall | overall result, % | | 79.9',
      'overall | band: not met',
    ]);
  });

  it('changes nothing below the cap, at another mark or level, or where the company sets no cap', () => {
    const weak = {
      kpis: new Map([
        ['deals', figures('36', '0')],
        ['complaints', figures('95', '50')],
      ]),
    };
    expect(vetoes({ ...weak, ratings: new Map([...ANSWERS.ratings, ['conduct.respect', 1]]) })).toEqual([
      'overall | sum | 10.55 + 25 + 10 + 12 | 57.55',
      'overall | veto, as not met: conduct.respect; at most | | 79.9',
      'overall | overall result, % | | 57.55 → 57.6',
      'overall | band: not met',
    ]);
    const partly = { marks: new Map([...ANSWERS.marks, ['duty.secrecy', 'partly' as const]]) };
    expect(vetoes(partly).filter((line) => line.includes('veto'))).toEqual([]);
    expect(vetoes({ ratings: new Map([...ANSWERS.ratings, ['conduct.respect', 2]]) }).join()).not.toContain('veto');
    const none = marked(['duty.secrecy', 'not-done']);
    const withoutCap = withScheme(none, { duties: SCHEME.duties.map((duty) => ({ ...duty, hasVeto: true })) });
    expect(scoredSegment(withoutCap).vetoes).toEqual([]);
  });

  it('stands for a duty that a KPI measures too', () => {
    expect(vetoes({ marks: new Map([...ANSWERS.marks, ['duty.contracts', 'not-done']]) })[1]).toBe(
      'overall | veto, as not met: duty.contracts; at most | | 79.9',
    );
  });
});

describe('the overall result', () => {
  /** Knowledge alone, at a level that counts so much. */
  const known = (percent: number, decimals: number) =>
    scoredSegment({
      ...withScheme(ANSWERS, { kpis: [], duties: [], levels: [{ value: 1, percent }], decimals }),
      kpis: new Map(),
      ratings: new Map([['knowledge.goods', 1]]),
    });

  it.each([
    [94.94, 1, 94.9, 'partly met'],
    [94.95, 1, 95, 'met'],
    [94.95, 2, 94.95, 'partly met'],
    [94.5, 0, 95, 'met'],
    [94.49, 0, 94, 'partly met'],
    [109.95, 1, 110, 'exceeded'],
    [79.949999, 1, 79.9, 'not met'],
    [79.95, 1, 80, 'partly met'],
    [0.05, 1, 0.1, 'not met'],
  ])('of %d, with %d decimals, is rounded a half upwards and then rated', (percent, decimals, printed, band) => {
    const { overall, band: found } = known(percent, decimals);
    expect([overall?.printed, found?.label]).toEqual([printed, band]);
  });

  it('is made of the results as they are printed, as a pocket calculator would', () => {
    const third = { ...ANSWERS, kpis: new Map([['deals', figures('36', '30')]]) };
    const { components, overall } = scoredSegment(third);
    expect(components[0]?.result?.printed).toBe(83.3);
    expect(components[0]?.weighted?.printed).toBe(41.65);
    // 41.65 + 25 + 10 + 15.75; of the exact 83.333… it would be 92.416….
    expect(overall?.exact).toEqual({ numerator: 462n, denominator: 5n });
  });
});

describe('segments', () => {
  it('weigh by their working days; those that are not rated are left out', () => {
    const better = { ...ANSWERS, ratings: new Map([...ANSWERS.ratings, ['knowledge.goods', 5]]) };
    const all = [segment(ANSWERS, 1, 66), segment(better, 2, 45), segment(null, 3, 20)];
    expect(score({ segments: all }).overall?.printed).toBe(96.6);
    expect(tail(table(...all), '3 ')).toEqual([
      '3 | segment not rated: left out',
      'employee | overall result, % | (95.8 × 66 + 97.8 × 45) ÷ (66 + 45) | 17873/185 → 96.6',
      'employee | band: met',
    ]);
  });

  it('have one that is rated for the whole', () => {
    const { overall, band, lines } = score({ segments: [segment(null, 1, 20), segment(ANSWERS, 2, 111)] });
    expect([overall?.printed, band]).toEqual([95.8, { number: 2, label: 'met' }]);
    expect(lines.map(({ what, of }) => `${what} ${of}`)).toEqual(['segment-left-out 1']);
  });
});
