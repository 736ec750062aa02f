import { bad, type Checked, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { createCollector } from '../../pipeline/collector.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import { FORMATS, type Format } from '../../pipeline/writers.js';
import type { Staff } from '../../staff/types.js';
import type { World } from '../../world.js';
import { peopleIndex } from '../open/people-index.js';
import { progressOf } from '../progress.js';
import type { AppraisalResult } from '../result/types.js';
import type { OpenedPositions } from '../score/open-positions.js';
import { completePerson, noRole } from './complete-person.js';
import { type Subject, staleResults } from './stale-results.js';

export interface CompleteSetting {
  readonly world: World;
  readonly workspace: Workspace;
  readonly company: Company;
  /** Null where there is no list of people. */
  readonly staff: Staff | null;
  /** Those of all the results. */
  readonly positions: OpenedPositions;
  /** All, when not given. */
  readonly formats?: readonly Format[];
  readonly isQuiet: boolean;
}

export interface CompleteReport {
  /** Paths of what was written, and ids of those of whom all was. */
  readonly written: readonly string[];
  readonly employees: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the completed forms of some results; what is wrong with one leaves the others. The lock on results must be held. */
export async function completeAll(
  results: readonly AppraisalResult[],
  { world, workspace, company, staff, positions, formats = FORMATS, isQuiet }: CompleteSetting,
): Promise<CompleteReport> {
  const { opened } = positions;
  world.spareMemory();
  const collector = createCollector();
  const people = peopleIndex(staff ?? { employees: new Map(), absences: [], targets: [] });
  const progress = progressOf(world, results.length, 'completed forms', isQuiet);
  const written: string[] = [];
  const employees: string[] = [];
  const setting = { world, workspace, company, people, positions, collector, formats };
  for (const result of results) {
    if (opened === null) collector.add([noRole(result)]);
    const paths = opened === null ? null : await completePerson(result, { ...setting, opened });
    if (paths !== null) {
      written.push(...paths);
      employees.push(result.employee);
    }
    progress.step();
  }
  progress.end();
  return { written, employees, diagnostics: collector.diagnostics };
}

/** What a step of a run has to say beside what the run says already: a role that has changed is named once. */
export function unsaid(found: readonly Diagnostic[], said: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, place }: Diagnostic): string => JSON.stringify([code, place]);
  const known = new Set(said.map(keyOf));
  return found.filter((diagnostic) => !known.has(keyOf(diagnostic)));
}

/** Writes those completed forms of some employees that are missing or stale; what that takes is asked for where there are some. */
export async function completeStale(
  world: World,
  subjects: readonly Subject[],
  settingFor: () => Checked<CompleteSetting> | Promise<Checked<CompleteSetting>>,
  said: readonly Diagnostic[],
): Promise<CompleteReport> {
  const { stale, diagnostics } = await staleResults(world, subjects);
  const setting = stale.length === 0 ? bad([]) : await settingFor();
  const report = setting.ok
    ? await completeAll(stale, setting.value)
    : { written: [], employees: [], diagnostics: setting.diagnostics };
  return { ...report, diagnostics: unsaid([...diagnostics, ...report.diagnostics], said) };
}
