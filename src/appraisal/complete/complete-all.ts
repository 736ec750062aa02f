import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import { FORMATS, type Format } from '../../pipeline/writers.js';
import type { Staff } from '../../staff/types.js';
import type { World } from '../../world.js';
import { peopleIndex } from '../open/people-index.js';
import { entityOf, languageFor } from '../open/place-in-company.js';
import { progressOf } from '../progress.js';
import { readResult } from '../result/store.js';
import type { AppraisalResult } from '../result/types.js';
import { openPositions } from '../score/open-positions.js';
import { completePerson } from './complete-person.js';
import { isComplete } from './made-from.js';
import { hasReturns } from './segment-forms.js';

/** Whose forms are to be completed. */
export interface Subject {
  readonly period: string;
  readonly employee: string;
}

export interface CompleteOptions {
  /** All, when not given. */
  readonly formats?: readonly Format[];
  /** Whether those are made anew that are made from the result as it is. */
  readonly force?: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly isQuiet: boolean;
}

export interface CompleteReport {
  /** Paths of what was written. */
  readonly written: readonly string[];
  /** Of whom; of whom all was there; of whom nothing has come back. */
  readonly completed: readonly string[];
  readonly known: readonly string[];
  readonly without: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the completed forms of some results that are missing, or were made from another state of the result. The lock on results
 * must be held.
 */
export async function completeAll(
  world: World,
  workspace: Workspace,
  company: Company,
  staff: Staff | null,
  subjects: readonly Subject[],
  { formats = FORMATS, force = false, today, isQuiet }: CompleteOptions,
): Promise<CompleteReport> {
  const diagnostics: Diagnostic[] = [];
  const [written, completed, known, without]: [string[], string[], string[], string[]] = [[], [], [], []];
  const stale: AppraisalResult[] = [];
  for (const { period, employee } of subjects) {
    const read = await readResult(world, period, employee);
    for (const diagnostic of read?.diagnostics ?? []) diagnostics.push(diagnostic);
    if (!read?.ok) continue;
    if (!read.value.segments.some(hasReturns)) without.push(employee);
    else if (!force && (await isComplete(world, read.value, formats))) known.push(employee);
    else stale.push(read.value);
  }
  const nothing = { written, completed, known, without };
  if (stale.length === 0) return { ...nothing, diagnostics };
  const people = peopleIndex(staff ?? { employees: new Map(), absences: [], targets: [] });
  const needed = stale.flatMap(({ employee, segments }) => {
    const listed = people.employees.get(employee);
    return segments
      .filter(({ rated }) => rated)
      .map(({ entity, position }) => {
        const language = listed === undefined ? null : languageFor(listed, entityOf(company, entity));
        return { entity, role: position, language };
      });
  });
  const { opened, positionOf, positionFor, collector } = await openPositions(world, workspace, company, needed, today);
  const progress = progressOf(world, stale.length, 'completed forms', isQuiet);
  for (const result of stale) {
    const setting = { world, workspace, company, people, opened, positionOf, positionFor, collector, formats };
    const paths = opened === null ? null : await completePerson(result, { ...setting, opened });
    if (paths !== null) {
      written.push(...paths);
      completed.push(result.employee);
    }
    progress.step();
  }
  progress.end();
  return { ...nothing, diagnostics: [...diagnostics, ...collector.diagnostics] };
}
