/** Scores and targets as a program in another language recomputes them from the rules that the forms print. */
import { join } from 'node:path';
import fc from 'fast-check';
import { personalTarget } from '../../src/scoring/personal-target.js';
import { type Rational, rational } from '../../src/scoring/rational.js';
import { score } from '../../src/scoring/score.js';
import type { Figure, ScoredSegment } from '../../src/scoring/types.js';
import { targetDays } from '../../src/scoring/working-days.js';
import { appraisalCase, inputOf, type SegmentCase } from '../scoring/cases.js';
import { type TargetCase, targetCase } from '../scoring/target-cases.js';
import { REPOSITORY } from '../support/demonstration.js';
import { runTool } from './run-tool.js';

const APPRAISALS = 600;
const TARGETS = 400;
/** The same cases every time. */
const SEED = 20260131;
const SHOWN_DECIMALS = 2;
const MOST_TOLD = 5;

/** Differences, one sentence each; empty when every figure is the same to the last digit. */
export async function verifyScores(): Promise<readonly string[]> {
  const appraisals = fc.sample(appraisalCase, { numRuns: APPRAISALS, seed: SEED });
  const targets = fc.sample(targetCase, { numRuns: TARGETS, seed: SEED });
  const recomputed = await recompute({ appraisals, targets });
  const ours = { appraisals: appraisals.map(scored), targets: targets.map(target) };
  const rated = ours.appraisals.filter(({ overall }) => overall !== null).length;
  if (rated < APPRAISALS / 2) return [`Only ${rated} of ${APPRAISALS} appraisals have a result to compare.`];
  return [
    ...differences('appraisal', appraisals, ours.appraisals, recomputed.appraisals),
    ...differences('target', targets, ours.targets, recomputed.targets),
  ].slice(0, MOST_TOLD);
}

interface Recomputed {
  readonly appraisals: readonly unknown[];
  readonly targets: readonly unknown[];
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

function printed(figure: Figure | null, decimals: number): string | null {
  return figure === null ? null : figure.printed.toFixed(decimals);
}

function fraction({ numerator, denominator }: Rational): string {
  return `${numerator}/${denominator}`;
}
