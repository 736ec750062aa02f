import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluated } from '../../src/scoring/formula.js';
import { compare, rational, rounded } from '../../src/scoring/rational.js';
import { score } from '../../src/scoring/score.js';
import type { Answers, DutyMark, Line, ScoredSegment } from '../../src/scoring/types.js';
import { answersOf, appraisalCase, decimal, inputOf, segmentCase } from './cases.js';
import { figures, scoredSegment, segment, withScheme } from './support.js';

const answered = segmentCase.map((one) => answersOf(one) as Answers);
const RUNS = { numRuns: 200 };

const overallOf = (answers: Answers): number | null => scoredSegment(answers).overall?.printed ?? null;

describe('any appraisal', () => {
  it('has arithmetic that comes out line by line', () => {
    fc.assert(
      fc.property(appraisalCase, (segments) => {
        const scored = score(inputOf(segments));
        const lines = [...scored.segments.flatMap((one) => one.lines), ...scored.lines];
        for (const line of lines) expect(arithmeticFault(line)).toBeNull();
      }),
      RUNS,
    );
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const { kpis, components, overall, vetoes } = scoredSegment(answers);
        for (const { id, counted } of kpis) {
          const cap = answers.scheme.kpis.find((kpi) => kpi.id === id)?.capPercent ?? null;
          if (counted === null) continue;
          expect(compare(counted.exact, rational(0))).toBeGreaterThanOrEqual(0);
          if (cap !== null) expect(compare(counted.exact, rational(cap))).toBeLessThanOrEqual(0);
        }
        const results = components.flatMap(({ result, weightPercent }) =>
          result === null || weightPercent === 0 ? [] : [result.printed],
        );
        expect(overall === null).toBe(results.length === 0);
        if (overall === null) return;
        expect(overall.printed).toBeLessThanOrEqual(Math.max(...results));
        const cap = answers.scheme.vetoCapPercent;
        if (cap !== null && vetoes.length > 0) expect(overall.printed).toBeLessThanOrEqual(cap);
        else expect(overall.printed).toBeGreaterThanOrEqual(Math.min(...results));
      }),
      RUNS,
    );
  });

  it('does not depend on the order of KPIs, duties, ratings and answers', () => {
    const shuffledToo = answered.chain((answers) => {
      const { scheme } = answers;
      const inAnyOrder = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      return fc.record({
        answers: fc.constant(answers),
        other: fc.record({
          scheme: fc
            .tuple(
              inAnyOrder(scheme.kpis),
              inAnyOrder(scheme.duties),
              inAnyOrder(scheme.ratings),
              inAnyOrder(scheme.levels),
              inAnyOrder(scheme.components),
            )
            .map(([kpis, duties, ratings, levels, components]) => {
              return { ...scheme, kpis, duties, ratings, levels, components };
            }),
          kpis: inAnyOrder([...answers.kpis]).map((list) => new Map(list)),
          marks: inAnyOrder([...answers.marks]).map((list) => new Map(list)),
          ratings: inAnyOrder([...answers.ratings]).map((list) => new Map(list)),
        }),
      });
    });
    fc.assert(
      fc.property(shuffledToo, ({ answers, other }) => {
        expect(summary(scoredSegment(other))).toEqual(summary(scoredSegment(answers)));
      }),
      RUNS,
    );
  });

  it('rates the mean of its segments, and of equal ones what each of them is', () => {
    const days = fc.array(fc.integer({ min: 1, max: 140 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(answered, days, (answers, each) => {
        const segments = each.map((workingDays, index) => segment(answers, index + 1, workingDays));
        const whole = score({ segments: [...segments, segment(null, 9, 30)] });
        expect(whole.overall?.printed ?? null).toBe(overallOf(answers));
        expect(whole.band).toEqual(scoredSegment(answers).band);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(appraisalCase, (segments) => {
        const { overall, segments: scored } = score(inputOf(segments));
        const rated = scored.flatMap((one) => (one.overall === null ? [] : [one.overall.printed]));
        expect(overall === null).toBe(rated.length === 0);
        if (overall === null || rated.length < 2) return;
        expect(compare(overall.exact, rational(Math.max(...rated)))).toBeLessThanOrEqual(0);
        expect(compare(overall.exact, rational(Math.min(...rated)))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('a better answer', () => {
  const target = decimal(1, 5000);
  const actual = decimal(-2000, 9000);

  it('never lowers the result of a KPI, whatever its floor and cap', () => {
    fc.assert(
      fc.property(answered, target, actual, actual, (answers, goal, a, b) => {
        const [low = a, high = b] = [a, b].sort((one, other) => Number(one) - Number(other));
        const [first] = answers.scheme.kpis;
        if (first === undefined) return;
        const result = (comparison: 'at-least' | 'at-most' | 'exactly', reached: string): number => {
          const kpi = { ...first, comparison };
          const scored = scoredSegment({
            ...withScheme(answers, { kpis: [kpi, ...answers.scheme.kpis.slice(1)] }),
            kpis: new Map([...answers.kpis, [first.id, figures(goal, reached)]]),
          });
          return scored.overall?.printed ?? 0;
        };
        expect(result('at-least', high)).toBeGreaterThanOrEqual(result('at-least', low));
        expect(result('at-most', low)).toBeGreaterThanOrEqual(result('at-most', high));
        const distance = (reached: string): number => Math.abs(Math.round(100 * (Number(reached) - Number(goal))));
        const [near, far] = distance(a) <= distance(b) ? [a, b] : [b, a];
        expect(result('exactly', near)).toBeGreaterThanOrEqual(result('exactly', far));
      }),
      RUNS,
    );
  });

  it('never lowers the overall result when a duty is done better or an item rated higher', () => {
    const order: readonly DutyMark[] = ['not-done', 'partly', 'done'];
    fc.assert(
      fc.property(answered, fc.nat(), (answers, choice) => {
        const { duties, ratings, levels } = answers.scheme;
        const duty = duties[choice % Math.max(duties.length, 1)];
        const item = ratings[choice % Math.max(ratings.length, 1)];
        const marked = (mark: DutyMark): Answers => {
          return duty === undefined ? answers : { ...answers, marks: new Map([...answers.marks, [duty.field, mark]]) };
        };
        const rated = (value: number): Answers => {
          return item === undefined
            ? answers
            : { ...answers, ratings: new Map([...answers.ratings, [item.field, value]]) };
        };
        expectRising(order.map(marked).map(overallOf));
        expectRising(levels.map(({ value }) => overallOf(rated(value))));
      }),
      RUNS,
    );
  });
});

function expectRising(results: readonly (number | null)[]): void {
  const found = results.flatMap((result) => (result === null ? [] : [result]));
  expect(found).toEqual([...found].sort((a, b) => a - b));
}

/** What is wrong with a line; null when its figures are what its formula comes to. */
function arithmeticFault({ formula, result, printed }: Line): string | null {
  if (formula.length > 0 && (result === null || compare(evaluated(formula), result) !== 0)) return 'another result';
  if (printed === null) return null;
  const places = String(printed).split('.')[1]?.length ?? 0;
  return result !== null && [0, 1, 2, 3].some((decimals) => decimals >= places && rounded(result, decimals) === printed)
    ? null
    : 'rounded wrongly';
}

function summary({ components, overall, band, vetoes, variablePay }: ScoredSegment) {
  return {
    components: [...components].sort((a, b) => (a.id < b.id ? -1 : 1)),
    overall,
    band,
    vetoes: [...vetoes].sort(),
    variablePay,
  };
}
