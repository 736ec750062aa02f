import { bad, type Checked, type Diagnostic, good, hasErrors } from '../../diagnostic/diagnostic.js';
import { readPeople } from '../../pipeline/read-people.js';
import { readWorkspace } from '../../pipeline/workspace.js';
import type { World } from '../../world.js';
import { type CompleteSetting, completeStale, unsaid } from '../complete/complete-all.js';
import { locked } from '../locked.js';
import { readResult, saveResult } from '../result/store.js';
import type { AppraisalEvent, AppraisalResult } from '../result/types.js';
import { changedRole, changedSegments } from '../score/as-opened.js';
import { neededFor, openPositions, openScoring, type ScoringPositions } from '../score/open-positions.js';
import { alteredScore } from '../score/other-score.js';
import { type PositionFor, scored, withMissingScore, withScore } from '../score/refresh-score.js';
import { beforeLast, byThemselves, outOfTurn, type Step } from './turn.js';

export interface StepRequest {
  readonly step: Step;
  readonly period: string;
  readonly employees: readonly string[];
  readonly waitSeconds: number;
  readonly today: string;
  readonly isQuiet: boolean;
  /** What is done to a result; its own mistakes are diagnostics. */
  readonly event: (result: AppraisalResult, positionFor: PositionFor) => Checked<AppraisalEvent>;
}

export interface StepReport {
  /** Employees for whom it was done. */
  readonly done: readonly string[];
  /** Paths of completed forms that were written. */
  readonly completed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The steps by which a score comes about; after them the employee knows it, so that another role does not change it. */
const SCORING: readonly Step[] = ['calibrate', 'release'];

/** The step of which completed forms say nothing: as a rule there is none to be made anew, and little need be read. */
const UNPRINTED: Step = 'close';

/**
 * Does a step for some employees whose results are there: each by itself, what is out of turn for one leaves the others. Then
 * those of their completed forms that say something else now are made anew. A fault of the company ends it.
 */
export async function takeStep(
  world: World,
  { step, period, employees, waitSeconds, today, isQuiet, event }: StepRequest,
): Promise<Checked<StepReport>> {
  const diagnostics: Diagnostic[] = [];
  const completed: string[] = [];
  const add = (found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) diagnostics.push(diagnostic);
  };
  const outcome = await locked(world, waitSeconds, async (): Promise<Checked<readonly string[]>> => {
    const results = await readAll();
    const setting = step === UNPRINTED ? null : await printing(results);
    if (setting?.ok === false) return setting;
    const scoring = setting === null ? await scoringOf(results) : good(setting.value.positions);
    if (!scoring.ok) return scoring;
    const { positionFor, isAsOpened, collector } = scoring.value;
    const done: string[] = [];
    const unaltered: AppraisalResult[] = [];
    for (const read of results) {
      const result = withMissingScore(read, positionFor);
      const changed = changedSegments(result, isAsOpened);
      const score = scored(result, positionFor);
      const altered = alteredScore(result, score, changed);
      if (altered.length === 0) unaltered.push(result);
      const made = altered.length > 0 ? bad(altered) : after(result, positionFor);
      add(made.diagnostics);
      if (!made.ok) continue;
      const isScored = SCORING.includes(step) || changed.length === 0;
      const problems = await saveResult(world, isScored ? withScore(made.value, positionFor) : made.value);
      add(problems);
      if (!hasErrors(problems)) add(changedRole(result, changed, isScored));
      if (!hasErrors(problems)) done.push(result.employee);
    }
    // Of a step that was done by a run which was stopped then, too.
    const late: Diagnostic[] = [];
    const settingFor = async (): Promise<Checked<CompleteSetting>> => {
      const read = await printing(results);
      if (read.ok) for (const found of read.value.positions.collector.diagnostics) late.push(found);
      return read;
    };
    const report = await completeStale(world, unaltered, setting === null ? settingFor : () => setting, diagnostics);
    completed.push(...report.written);
    add(report.diagnostics);
    add(collector.diagnostics);
    add(unsaid(late, diagnostics));
    return good(done);
  });
  if ('locked' in outcome) return good({ done: [], completed, diagnostics: [outcome.locked] });
  const done = outcome.value;
  return done.ok ? good({ done: done.value, completed, diagnostics }) : done;

  async function readAll(): Promise<readonly AppraisalResult[]> {
    const results: AppraisalResult[] = [];
    for (const employee of employees) {
      const read = await readResult(world, period, employee);
      add(read?.diagnostics ?? []);
      if (read?.ok) results.push(read.value);
    }
    return results;
  }

  async function scoringOf(results: readonly AppraisalResult[]): Promise<Checked<ScoringPositions>> {
    const needed = results.flatMap(neededFor);
    const workspace = await readWorkspace(world, { roles: needed.map(({ role }) => role) });
    if (!workspace.company.ok) return workspace.company;
    return good(await openScoring(world, workspace, workspace.company.value, needed, today));
  }

  /** What completed forms are made of. */
  async function printing(results: readonly AppraisalResult[]): Promise<Checked<CompleteSetting>> {
    const workspace = await readWorkspace(world);
    if (!workspace.company.ok) return workspace.company;
    const company = workspace.company.value;
    const staff = (await readPeople(world, workspace, company, today))?.staff ?? null;
    const positions = await openPositions(world, workspace, company, results.flatMap(neededFor), today);
    return good({ world, workspace, company, staff, positions, isQuiet });
  }

  function after(result: AppraisalResult, positionFor: PositionFor): Checked<AppraisalResult> {
    const early = outOfTurn(step, result);
    if (early !== null) return bad([early]);
    const made = event(result, positionFor);
    if (!made.ok) return made;
    const { by, on } = made.value;
    const refused = beforeLast(step, result, on) ?? byThemselves(step, result, by);
    if (refused !== null) return bad([refused]);
    return good({ ...result, events: [...result.events, made.value] }, made.diagnostics);
  }
}
