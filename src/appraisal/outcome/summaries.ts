import { summaryContext } from '../../context/outcome/summary-context.js';
import type { Room } from '../../context/outcome/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Collector } from '../../pipeline/collector.js';
import { renderTemplate } from '../../pipeline/render-documents.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Format } from '../../pipeline/writers.js';
import type { StaffReading } from '../../staff/load-staff.js';
import type { World } from '../../world.js';
import { unprintable } from '../complete/printable.js';
import { locked } from '../locked.js';
import { entityOf } from '../open/place-in-company.js';
import { previousScores } from '../open/previous-results.js';
import type { Period } from '../period.js';
import { progressOf } from '../progress.js';
import { periodFolder } from '../result/paths.js';
import { readResult } from '../result/store.js';
import type { AppraisalResult } from '../result/types.js';
import { changedRole, changedSegments } from '../score/as-opened.js';
import { neededFor, type OpenedPositions, openPositions } from '../score/open-positions.js';
import { otherScore } from '../score/other-score.js';
import { scored } from '../score/refresh-score.js';
import { printedScore } from '../score/score-result.js';
import { fitted } from './fit.js';
import { releasedOn } from './standing.js';
import { type SummarySetting, summaryInput } from './summary-input.js';
import { hasScore, withoutScore } from './without-score.js';
import { writeOutcome } from './write-outcome.js';

export interface SummaryRequest {
  readonly period: Period;
  /** Ids of those who have a result in the period. */
  readonly employees: readonly string[];
  /** Whether they were named: an error, and no warning, where one of them has no result. */
  readonly isNamed: boolean;
  readonly formats: readonly Format[];
  /** Null: that of each employee. */
  readonly language: string | null;
  readonly waitSeconds: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly isQuiet: boolean;
}

export interface SummaryReport {
  /** Ids of those who have a summary now. */
  readonly employees: readonly string[];
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes one page about each of some employees; who has no result yet gets none, and is named. */
export async function writeSummaries(
  world: World,
  workspace: Workspace,
  company: Company,
  people: StaffReading | null,
  request: SummaryRequest,
): Promise<SummaryReport> {
  const outcome = await locked(world, request.waitSeconds, () => work(world, workspace, company, people, request));
  return 'locked' in outcome ? { employees: [], written: [], diagnostics: [outcome.locked] } : outcome.value;
}

async function work(
  world: World,
  workspace: Workspace,
  company: Company,
  people: StaffReading | null,
  request: SummaryRequest,
): Promise<SummaryReport> {
  const { period, today, isNamed, isQuiet, formats } = request;
  const early: Diagnostic[] = [];
  const results: AppraisalResult[] = [];
  for (const id of request.employees) {
    const read = await readResult(world, period.id, id);
    early.push(...(read?.diagnostics ?? []));
    if (read?.ok) results.push(read.value);
  }
  const staff = people?.employees ?? new Map();
  const languageOf = (result: AppraisalResult, entity: string): string => {
    const { languages } = entityOf(company, entity);
    const wanted = request.language ?? staff.get(result.employee)?.language ?? null;
    return wanted !== null && languages.includes(wanted) ? wanted : (languages[0] ?? '');
  };
  const needed = results.flatMap((result) => [
    ...result.segments.map(({ entity, position }) => ({
      entity,
      role: position,
      language: languageOf(result, entity),
    })),
    ...neededFor(result),
  ]);
  const positions = await openPositions(world, workspace, company, needed, today, ['appraisal-summary']);
  const { positionOf, positionFor, isAsOpened, collector } = positions;
  collector.add(early);
  const previous = await previousScores(world, period, collector);
  const setting: SummarySetting = { workspace, company, period, employees: staff, positionOf, today };
  const progress = progressOf(world, results.length, 'employees', isQuiet);
  const employees: string[] = [];
  const written: string[] = [];
  for (const result of results) {
    progress.step();
    const score = scored(result, positionFor);
    const printed = score === null ? null : printedScore(score);
    const changed = changedSegments(result, isAsOpened);
    const other = otherScore(result, score, changed);
    collector.add(changedRole(result, changed, releasedOn(result) === null));
    collector.add(other);
    if (other.length > 0) continue;
    if (score !== null && !hasScore(result, printed)) {
      collector.add([withoutScore(result, isNamed ? 'error' : 'warning')]);
    } else if (score !== null && printed !== null) {
      const { overall, band } = printed;
      const one = { result, score, overall, band: band.number, previous: await previous(result.employee) };
      const paths = await writeSummary(one, languageOf, positions, setting, formats, world);
      written.push(...paths);
      if (paths.length > 0) employees.push(result.employee);
    }
  }
  progress.end();
  return { employees, written, diagnostics: collector.diagnostics };
}

async function writeSummary(
  one: Parameters<typeof summaryInput>[0],
  languageOf: (result: AppraisalResult, entity: string) => string,
  { opened, positionOf, collector }: OpenedPositions,
  setting: SummarySetting,
  formats: readonly Format[],
  world: World,
): Promise<readonly string[]> {
  const { result } = one;
  const last = result.segments.findLast(({ rated }) => rated);
  if (opened === null || last === undefined) return [];
  const position = positionOf(last.entity, languageOf(result, last.entity), last.position);
  const missing: string[] = [];
  const input = position === null ? null : summaryInput(one, position.edition, setting, missing);
  if (position === null || input === null) return [];
  collector.add(unprintable(result, missing));
  const { edition, look, setting: render } = position;
  const make = (room: Room) => documentOf(summaryContext({ ...input, room }), render, collector);
  const document = fitted(make, look, edition, opened.hyphenate);
  if (document === null) return [];
  const path = `${periodFolder(result.period)}/completed/${result.employee}/summary`;
  return writeOutcome(document, look, edition, path, formats, { world, opened, collector, issuedOn: setting.today });
}

function documentOf(
  context: Readonly<Record<string, unknown>>,
  setting: Parameters<typeof renderTemplate>[2],
  { takeShared }: Collector,
) {
  return takeShared(renderTemplate('appraisal-summary', context, setting))?.document ?? null;
}
