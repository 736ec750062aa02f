/** Scores and targets as a program in another language recomputes them from the rules that the forms print. */
import { join } from 'node:path';
import fc from 'fast-check';
import { kpiFigures } from '../../src/appraisal/score/kpi-figures.js';
import { personalTarget } from '../../src/scoring/personal-target.js';
import { type Rational, rational } from '../../src/scoring/rational.js';
import { score } from '../../src/scoring/score.js';
import type { Figure, ScoredSegment } from '../../src/scoring/types.js';
import { targetDays } from '../../src/scoring/working-days.js';
import { returned, segment } from '../appraisal/result/results.js';
import { appraisalCase, inputOf, type SegmentCase } from '../scoring/cases.js';
import { type CountCase, type CountRow, countCase } from '../scoring/count-cases.js';
import { type TargetCase, targetCase } from '../scoring/target-cases.js';
import { REPOSITORY } from '../support/demonstration.js';
import { runTool } from './run-tool.js';

const APPRAISALS = 600;
const TARGETS = 400;
const COUNTS = 600;
/** The same cases every time. */
const SEED = 20260131;
const SHOWN_DECIMALS = 2;
const MOST_TOLD = 5;

/** Differences, one sentence each; empty when every figure is the same to the last digit. */
export async function verifyScores(): Promise<readonly string[]> {
  const appraisals = fc.sample(appraisalCase, { numRuns: APPRAISALS, seed: SEED });
  const targets = fc.sample(targetCase, { numRuns: TARGETS, seed: SEED });
  const counts = fc.sample(countCase, { numRuns: COUNTS, seed: SEED });
  const recomputed = await recompute({ appraisals, targets, counts });
  const ours = { appraisals: appraisals.map(scored), targets: targets.map(target), counts: counts.map(counted) };
  const rated = ours.appraisals.filter(({ overall }) => overall !== null).length;
  if (rated < APPRAISALS / 2) return [`Only ${rated} of ${APPRAISALS} appraisals have a result to compare.`];
  return [
    ...differences('appraisal', appraisals, ours.appraisals, recomputed.appraisals),
    ...differences('target', targets, ours.targets, recomputed.targets),
    ...differences('count', counts, ours.counts, recomputed.counts),
  ].slice(0, MOST_TOLD);
}

interface Recomputed {
  readonly appraisals: readonly unknown[];
  readonly targets: readonly unknown[];
  readonly counts: readonly unknown[];
}

async function recompute(cases: object): Promise<Recomputed> {
  const program = join(REPOSITORY, 'test/verify/recompute.py');
  const { status, stdout, stderr } = await runTool('python3', [program], { input: JSON.stringify(cases) });
  if (status !== 0) throw new Error(`recompute.py ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function differences(
  noun: string,
  cases: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
): readonly string[] {
  if (theirs.length !== ours.length) return [`${theirs.length} of ${ours.length} ${noun}s were recomputed.`];
  return ours.flatMap((one, index) => {
    const [mine, other] = [JSON.stringify(one), JSON.stringify(theirs[index])];
    if (mine === other) return [];
    return [
      `${noun} ${index}\n  scored:     ${mine}\n  recomputed: ${other}\n  of:         ${JSON.stringify(cases[index])}`,
    ];
  });
}

/** In the order of the keys and in the form that the other program has. */
function scored(segments: readonly SegmentCase[]) {
  const { segments: each, overall, band } = score(inputOf(segments));
  const decimals = segments.map(({ scheme }) => scheme?.decimals ?? 0);
  const last = decimals.findLast((_, index) => each[index]?.overall != null) ?? 0;
  return {
    segments: each.map((segment, index) => (segment.isRated ? segmentResult(segment, decimals[index] ?? 0) : null)),
    overall: printed(overall, last),
    band: band?.number ?? null,
  };
}

function segmentResult({ kpis, components, vetoes, overall, band, variablePay }: ScoredSegment, decimals: number) {
  const both = (figure: Figure | null) =>
    figure === null ? null : [fraction(figure.exact), printed(figure, SHOWN_DECIMALS)];
  return {
    kpis: Object.fromEntries(
      kpis.map(({ id, attainment, counted, score: points }) => [
        id,
        { attainment: both(attainment), counted: both(counted), score: both(points) },
      ]),
    ),
    components: Object.fromEntries(components.map(({ id, result }) => [id, printed(result, decimals)])),
    weighted: Object.fromEntries(
      components.map(({ id, weighted }) => [id, weighted === null ? null : fraction(weighted.exact)]),
    ),
    vetoes: [...vetoes].sort(),
    exact: overall === null ? null : fraction(overall.exact),
    overall: printed(overall, decimals),
    band: band?.number ?? null,
    variablePay: variablePay === null ? null : fraction(variablePay.exact),
  };
}

function target(one: TargetCase) {
  const { months, days, missed } = targetDays(one.period, one.segment, one.absences, one.workingDaysPerWeek);
  const { value } = personalTarget({ ...one, calendar: one, rows: one.rows, months, days, missed });
  return {
    days: fraction(rational(days)),
    missed: fraction(rational(missed)),
    value: value === null ? null : value.toFixed(SHOWN_DECIMALS),
  };
}

/** How often it was due and done, from what came back. */
function counted({ comparison, per, period, segment: held, workingDaysPerWeek, ...said }: CountCase) {
  const kpi = { id: 'report', comparison, aggregation: 'sum', per } as const;
  const entries = said.rows.flatMap((row, index) => rowValues(row, `actual.report.${index + 1}`, per, comparison));
  const totals: readonly Entry[] = [
    ['actual.report.due', said.due],
    ['actual.report.total', said.total],
  ];
  const values = new Map([...entries, ...totals].flatMap(filled));
  const actuals = Object.entries(said.listed).map(([month, value]) => {
    return { kpi: kpi.id, month, value: String(value), plan: null, from: 'figures.csv' };
  });
  const { days, missed } = said;
  const one = segment({ ...held, days, missed, actuals, sheet: { ...returned({}), values } });
  const form = new Map(filled(['kpi.report.actual', said.form]));
  const figures = kpiFigures(kpi, { segment: one, period, form, workingDaysPerWeek });
  return figures?.kind === 'occasions' ? { due: figures.due, done: figures.done } : null;
}

type Entry = readonly [name: string, value: string | number | null];

function rowValues(
  row: CountRow,
  name: string,
  per: CountCase['per'],
  comparison: CountCase['comparison'],
): readonly Entry[] {
  if (per === 'day' || per === 'week') return [[name, row.count]];
  const tick = comparison === 'by-date' ? `${name}.on-time` : name;
  return [
    [tick, row.isTicked ? 'true' : null],
    [`${name}.due`, row.due],
    [`${name}.received`, row.received],
  ];
}

function filled([name, value]: Entry): readonly (readonly [string, string])[] {
  return value === null ? [] : [[name, String(value)]];
}

function printed(figure: Figure | null, decimals: number): string | null {
  return figure === null ? null : figure.printed.toFixed(decimals);
}

function fraction({ numerator, denominator }: Rational): string {
  return `${numerator}/${denominator}`;
}
