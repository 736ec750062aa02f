import { bad, type Checked, type Diagnostic, good, hasErrors } from '../../diagnostic/diagnostic.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Staff } from '../../staff/types.js';
import type { World } from '../../world.js';
import { completeStale } from '../complete/complete-all.js';
import { locked } from '../locked.js';
import { readResult, saveResult } from '../result/store.js';
import type { AppraisalEvent, AppraisalResult } from '../result/types.js';
import { changedRole, changedSegments } from '../score/as-opened.js';
import { neededFor, openPositions } from '../score/open-positions.js';
import { type PositionFor, withScore } from '../score/refresh-score.js';
import { outOfTurn, type Step } from './turn.js';

export interface StepRequest {
  readonly step: Step;
  readonly period: string;
  readonly employees: readonly string[];
  /** For the names on completed forms; null where there is no list of people. */
  readonly staff: Staff | null;
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

/**
 * Does a step for some employees whose results are there: each by itself, what is out of turn for one leaves the others. Then
 * their completed forms are made anew.
 */
export async function takeStep(
  world: World,
  workspace: Workspace,
  company: Company,
  { step, period, employees, staff, waitSeconds, today, isQuiet, event }: StepRequest,
): Promise<StepReport> {
  const diagnostics: Diagnostic[] = [];
  const completed: string[] = [];
  const add = (found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) diagnostics.push(diagnostic);
  };
  const outcome = await locked(world, waitSeconds, async (): Promise<readonly string[]> => {
    const results = await readAll();
    const needed = results.flatMap(neededFor);
    const positions = await openPositions(world, workspace, company, needed, today);
    const { positionFor, isAsOpened, collector } = positions;
    const done: string[] = [];
    for (const result of results) {
      const made = after(result, positionFor);
      add(made.diagnostics);
      if (!made.ok) continue;
      const changed = changedSegments(result, isAsOpened);
      const isScored = SCORING.includes(step) || changed.length === 0;
      const problems = await saveResult(world, isScored ? withScore(made.value, positionFor) : made.value);
      add(problems);
      if (!hasErrors(problems)) add(changedRole(result, changed, isScored));
      if (!hasErrors(problems)) done.push(result.employee);
    }
    // Of a step that was done by a run which was stopped then, too.
    const setting = { world, workspace, company, staff, positions, isQuiet };
    const report = await completeStale(results, setting, diagnostics);
    completed.push(...report.written);
    add(report.diagnostics);
    add(collector.diagnostics);
    return done;
  });
  if ('locked' in outcome) return { done: [], completed, diagnostics: [outcome.locked] };
  return { done: outcome.value, completed, diagnostics };

  async function readAll(): Promise<readonly AppraisalResult[]> {
    const results: AppraisalResult[] = [];
    for (const employee of employees) {
      const read = await readResult(world, period, employee);
      add(read?.diagnostics ?? []);
      if (read?.ok) results.push(read.value);
    }
    return results;
  }

  function after(result: AppraisalResult, positionFor: PositionFor): Checked<AppraisalResult> {
    const early = outOfTurn(step, result);
    if (early !== null) return bad([early]);
    const made = event(result, positionFor);
    return made.ok ? good({ ...result, events: [...result.events, made.value] }) : made;
  }
}
