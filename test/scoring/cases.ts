/** Appraisals at random, as plain data that another program can read. */
import fc from 'fast-check';
import type { Answers, DutyMark, KpiFigures, KpiRule, Scheme, ScoringInput } from '../../src/scoring/types.js';

export interface SegmentCase {
  readonly number: number;
  readonly workingDays: number;
  /** Null: not rated. */
  readonly scheme: Scheme | null;
  readonly kpis: Readonly<Record<string, KpiFigures>>;
  readonly marks: Readonly<Record<string, DutyMark>>;
  readonly ratings: Readonly<Record<string, number>>;
}

export function answersOf({ scheme, kpis, marks, ratings }: SegmentCase): Answers | null {
  if (scheme === null) return null;
  return {
    scheme,
    kpis: new Map(Object.entries(kpis)),
    marks: new Map(Object.entries(marks)),
    ratings: new Map(Object.entries(ratings)),
  };
}

export function inputOf(segments: readonly SegmentCase[]): ScoringInput {
  return {
    segments: segments.map((one) => ({
      number: one.number,
      workingDays: one.workingDays,
      answers: answersOf(one),
    })),
  };
}

/** A decimal as typed: a whole number of hundredths, tenths or ones. */
export const decimal = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .record({ units: fc.integer({ min, max }), places: fc.integer({ min: 0, max: 2 }) })
    .map(({ units, places }) => (units / 10 ** places).toFixed(places));

/** Whole percentages that sum to 100. */
const sharesOf100 = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    const edges = [0, ...[...cuts].sort((a, b) => a - b), 100];
    return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  });

const EDGES = [0, 49.99, 50, 69.99, 70, 80, 100, 105, 120, 130, 130.01, 200, 260] as const;

/** Often exactly at the target, a floor or a cap: so many percent of the target. */
const atAnEdge: fc.Arbitrary<KpiFigures> = fc
  .record({ target: fc.integer({ min: 1, max: 400 }), percent: fc.constantFrom(...EDGES) })
  .map(({ target, percent }) => {
    const actual = (target * Math.round(percent * 100)) / 10_000;
    return { kind: 'figures', target: String(target), actuals: [String(actual)] };
  });

const monthly = <T>(value: fc.Arbitrary<T>) => fc.array(fc.option(value, { freq: 6 }), { minLength: 1, maxLength: 6 });

const someFigures: fc.Arbitrary<KpiFigures> = fc.record({
  kind: fc.constant('figures' as const),
  target: fc.oneof({ weight: 9, arbitrary: decimal(1, 9000) }, { weight: 1, arbitrary: decimal(-300, 0) }),
  actuals: monthly(decimal(-500, 12_000)),
});

const absence: fc.Arbitrary<{ days: number; missed: number } | null> = fc.option(
  fc
    .record({ days: fc.integer({ min: 1, max: 140 }), missed: fc.nat() })
    .map(({ days, missed }) => ({ days, missed: missed % (days + 1) })),
);

const plan: fc.Arbitrary<KpiFigures> = fc.record({
  kind: fc.constant('plan' as const),
  months: fc.array(
    fc.record({
      plan: fc.option(decimal(0, 9000), { freq: 6 }),
      actual: fc.option(decimal(-200, 11_000), { freq: 6 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  absence,
});

const occasions: fc.Arbitrary<KpiFigures> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([due, share, isKnown]) => ({ kind: 'occasions', due, done: isKnown ? Math.round(due * share) : null }));

const COMPARISONS = ['at-least', 'at-most', 'exactly', 'plan', 'by-date', 'yes-no'] as const;

interface KpiCase {
  readonly rule: KpiRule;
  readonly figures: KpiFigures | null;
}

const kpi = (id: string, weightPercent: number): fc.Arbitrary<KpiCase> =>
  fc.constantFrom(...COMPARISONS).chain((comparison) => {
    const isDated = comparison === 'by-date' || comparison === 'yes-no';
    const hasCap = !isDated && comparison !== 'exactly';
    const reached = isDated ? occasions : comparison === 'plan' ? plan : fc.oneof(someFigures, atAnEdge);
    return fc.record({
      rule: fc.record({
        id: fc.constant(id),
        comparison: fc.constant(comparison),
        aggregation: fc.constantFrom('sum' as const, 'average' as const),
        weightPercent: fc.constant(weightPercent),
        floorPercent: isDated ? fc.constant(null) : fc.option(fc.constantFrom(50, 70, 80)),
        capPercent: hasCap ? fc.option(fc.constantFrom(100, 105, 130)) : fc.constant(null),
        measures: fc.subarray(['duty-1', 'duty-2', 'group-1', 'criterion']),
      }),
      figures: fc.oneof(
        { weight: 12, arbitrary: reached },
        { weight: 1, arbitrary: fc.constant({ kind: 'nothing' } as const) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    });
  });

const kpis = fc
  .integer({ min: 0, max: 5 })
  .chain((count) => (count === 0 ? fc.constant([]) : sharesOf100(count)))
  .chain((weights) => fc.tuple(...weights.map((weight, index) => kpi(`kpi-${index + 1}`, weight))));

const MARKS = ['done', 'partly', 'not-done', 'not-applicable'] as const;
const mark = fc.option(fc.constantFrom<DutyMark>(...MARKS), { freq: 5 });

/** Duties of which some stand in two groups, with their marks and those of the groups. */
const duties = fc.array(
  fc.record({
    group: fc.constantFrom(null, 'group-1', 'group-2'),
    isCompliance: fc.boolean(),
    hasVeto: fc.boolean(),
    mark,
  }),
  { maxLength: 9 },
);

const ratings = fc.array(
  fc.record({
    component: fc.constantFrom('knowledge' as const, 'competencies' as const),
    hasVeto: fc.boolean(),
    level: fc.option(fc.nat(), { freq: 6 }),
  }),
  { maxLength: 8 },
);

/** From the weakest to the strongest; the best is 5 or 1. */
const levels = fc
  .record({
    percents: fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 2, maxLength: 6 }),
    isOneBest: fc.boolean(),
  })
  .map(({ percents, isOneBest }) =>
    [...percents]
      .sort((a, b) => a - b)
      .map((percent, index) => ({ value: isOneBest ? percents.length - index : index + 1, percent })),
  );

const bands = fc
  .uniqueArray(fc.integer({ min: 1, max: 260 }), { maxLength: 4 })
  .map((halves) =>
    [...halves, 0].sort((a, b) => b - a).map((half, index) => ({ fromPercent: half / 2, label: `band ${index + 1}` })),
  );

const rules = fc.record({
  levels,
  bands,
  decimals: fc.integer({ min: 0, max: 3 }),
  missingActuals: fc.constantFrom('renormalise' as const, 'zero' as const),
  vetoCapPercent: fc.option(fc.integer({ min: 20, max: 100 })),
  variablePercent: fc.option(fc.integer({ min: 1, max: 80 }).map((halves) => halves / 2)),
  dutyPercents: fc.constantFrom(
    { donePercent: 100, partlyPercent: 50, notDonePercent: 0 },
    { donePercent: 100, partlyPercent: 33.5, notDonePercent: 10 },
  ),
});

const COMPONENTS = ['kpis', 'duties', 'compliance', 'knowledge', 'competencies'] as const;

const ratedSegment = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    workingDays: fc.integer({ min: 1, max: 140 }),
    kpis,
    duties,
    ratings,
    rules,
    groupMarks: fc.record({ 'group-1': mark, 'group-2': mark }),
    weights: sharesOf100(COMPONENTS.length),
  })
  .map((one): SegmentCase => {
    const given = <T>(entries: readonly (readonly [string, T | null])[]): Record<string, T> =>
      Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
    return {
      number: one.number,
      workingDays: one.workingDays,
      scheme: {
        ...one.rules,
        kpis: one.kpis.map(({ rule }) => rule),
        duties: one.duties.map(({ group, isCompliance, hasVeto }, index) => ({
          field: `duty.duty-${index + 1}`,
          ids: [`duty-${index + 1}`, ...(group === null ? [] : [group])],
          groupField: group === null || isCompliance ? null : `duty.${group}`,
          component: isCompliance ? ('compliance' as const) : ('duties' as const),
          hasVeto,
        })),
        ratings: one.ratings.map(({ component, hasVeto }, index) => ({
          field: `${component}.item-${index + 1}`,
          component,
          hasVeto,
        })),
        components: COMPONENTS.map((id, index) => ({ id, weightPercent: one.weights[index] ?? 0 })),
      },
      kpis: given(one.kpis.map(({ rule, figures }) => [rule.id, figures] as const)),
      marks: given([
        ...one.duties.map((duty, index) => [`duty.duty-${index + 1}`, duty.mark] as const),
        ...Object.entries(one.groupMarks).map(([group, value]) => [`duty.${group}`, value] as const),
      ]),
      ratings: given(
        one.ratings.map(({ component, level }, index) => {
          const chosen = level === null ? null : (one.rules.levels[level % one.rules.levels.length]?.value ?? null);
          return [`${component}.item-${index + 1}`, chosen] as const;
        }),
      ),
    };
  });

const unratedSegment = fc
  .record({ number: fc.integer({ min: 1, max: 4 }), workingDays: fc.integer({ min: 1, max: 60 }) })
  .map((one): SegmentCase => ({ ...one, scheme: null, kpis: {}, marks: {}, ratings: {} }));

export const segmentCase: fc.Arbitrary<SegmentCase> = ratedSegment;

/** Mostly one segment; else up to three, of which some are too short to be rated. */
export const appraisalCase: fc.Arbitrary<readonly SegmentCase[]> = fc.oneof(
  { weight: 2, arbitrary: ratedSegment.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof({ weight: 4, arbitrary: ratedSegment }, { weight: 1, arbitrary: unratedSegment }), {
      minLength: 2,
      maxLength: 3,
    }),
  },
);
