import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { createCollector } from '../../pipeline/collector.js';
import { openWorkspace } from '../../pipeline/open-workspace.js';
import { savePrivate } from '../../pipeline/save.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Format } from '../../pipeline/writers.js';
import { yamlText } from '../../source/write-yaml.js';
import type { Staff } from '../../staff/types.js';
import type { World } from '../../world.js';
import { locked } from '../locked.js';
import type { Period } from '../period.js';
import { progressOf } from '../progress.js';
import { periodFolder } from '../result/paths.js';
import type { AppraisalResult } from '../result/types.js';
import { allResults } from './all-results.js';
import { type ChosenPerson, choosePeople, type PeopleChoice } from './choose-people.js';
import { writeDispatch } from './dispatch.js';
import { openPerson } from './open-person.js';
import { overlaps } from './overlaps.js';
import { peopleIndex } from './people-index.js';
import { formlessSegments, type NeededPosition, neededPositions, planPerson } from './plan-person.js';
import { positionReader } from './positions.js';
import { previousResults } from './previous-results.js';

export interface OpenRequest extends PeopleChoice {
  readonly period: Period;
  readonly formats: readonly Format[];
  /** True: forms have blanks for the hand; else they are filled in on screen. */
  readonly print: boolean;
  /** Whether forms are made anew of which nothing has come back. */
  readonly replace: boolean;
  /** How long to wait for another run. */
  readonly waitSeconds: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly isQuiet: boolean;
}

export interface OpenReport {
  /** Ids of those who got forms in this run. */
  readonly employees: readonly string[];
  /** How many have a result in the period now. */
  readonly total: number;
  /** Paths of the forms. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a period of appraisals, or adds to one that is open: forms, results without returns, the list of what goes to whom. */
export async function openPeriod(
  world: World,
  workspace: Workspace,
  company: Company,
  staff: Staff,
  request: OpenRequest,
): Promise<OpenReport> {
  const { period, today, print, formats, replace } = request;
  const collector = createCollector();
  const choice = await choosePeople(world, workspace, company, staff, period, request, today);
  collector.add(choice.diagnostics);
  const wanted = choice.people.flatMap((person) => {
    collector.add(formlessSegments(person, period, workspace, company));
    const positions = neededPositions(person, workspace, company);
    return positions.length === 0 ? [] : [{ person, positions }];
  });
  const needed = wanted.flatMap(({ positions }) => positions);
  const chosen = byPosition(wanted);
  const nothing = { employees: [], total: 0, written: [] };
  const selection = { ...selectionOf(needed), documents: ['appraisal', 'kpi-sheet'] as const };
  const opened = chosen.length === 0 ? null : await openWorkspace(world, workspace, selection, collector);
  if (opened === null) return { ...nothing, diagnostics: collector.diagnostics };

  world.spareMemory();
  const outcome = await locked(world, request.waitSeconds, async () => {
    const people = peopleIndex(staff);
    const positionOf = positionReader(opened, { issuedOn: today, print }, collector);
    const previousResult = await previousResults(world, period, collector);
    const progress = progressOf(world, chosen.length, 'employees', request.isQuiet);
    const results = new Map<string, AppraisalResult>();
    const written: string[] = [];
    const employees: string[] = [];
    collector.add(await savePeriod(world, period, today));
    for (const person of chosen) {
      const { id } = person.employee;
      const segments = planPerson(person, { period, workspace, company, people, positionOf });
      const plan = segments && {
        employee: id,
        period: period.id,
        ...segments,
        previousResult: await previousResult(id),
      };
      const made = plan && (await openPerson(plan, { world, opened, collector, formats, replace, today }));
      if (made !== null) {
        results.set(id, made.result);
        written.push(...made.written);
        if (made.written.length > 0) employees.push(id);
      }
      progress.step();
    }
    progress.end();
    collector.add(await overlaps(world, period, employees.sort()));
    const all = await allResults(world, period.id, results, collector);
    if (all.length > 0) collector.add(await writeDispatch(world, period.id, all, staff.employees, company));
    return { employees, total: all.length, written: written.sort() };
  });
  if ('locked' in outcome) return { ...nothing, diagnostics: [outcome.locked] };
  return { ...outcome.value, diagnostics: collector.diagnostics };
}

/** Who holds the same position stands together: the texts that their forms share are remembered for a while only. */
function byPosition(
  wanted: readonly { readonly person: ChosenPerson; readonly positions: readonly NeededPosition[] }[],
): readonly ChosenPerson[] {
  const groups = new Map<string, ChosenPerson[]>();
  for (const { person, positions } of wanted) {
    const { entity, language, role } = positions[0] ?? { entity: '', language: '', role: '' };
    const key = JSON.stringify([language, entity, role]);
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, people]) => people);
}

function selectionOf(needed: readonly NeededPosition[]) {
  const distinct = (key: keyof NeededPosition): readonly string[] => [...new Set(needed.map((one) => one[key]))].sort();
  return { roles: distinct('role'), entities: distinct('entity'), languages: distinct('language') };
}

/** The day of opening stays that of the first run. */
async function savePeriod(world: World, { id, from, to }: Period, today: string): Promise<readonly Diagnostic[]> {
  const path = `${periodFolder(id)}/period.yaml`;
  if (await world.exists(path)) return [];
  return savePrivate(world, path, Buffer.from(yamlText({ id, from, to, openedOn: today })));
}
