import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { duePeople, unitOf } from '../../pipeline/due-people.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Employee, Staff } from '../../staff/types.js';
import type { World } from '../../world.js';
import type { Period } from '../period.js';
import { asAppraised } from './last-appraised.js';
import { type OpenSegment, segmentsOf } from './segments.js';

/** Who gets forms: those named, else all, else those that are due; of them those of some units and managers. */
export interface PeopleChoice {
  /** Ids; empty: nobody is named. */
  readonly employees: readonly string[];
  readonly units: readonly string[];
  readonly managers: readonly string[];
  readonly all: boolean;
}

export interface ChosenPerson {
  readonly employee: Employee;
  readonly segments: readonly OpenSegment[];
}

/**
 * The people to open a period for, by id, each with at least one segment. `appraisal/not-employed` of those named who were
 * not there, and what is wrong with roles that say when somebody is due.
 */
export async function choosePeople(
  world: World,
  workspace: Workspace,
  company: Company,
  staff: Staff,
  period: Period,
  choice: PeopleChoice,
  today: string,
): Promise<{ readonly people: readonly ChosenPerson[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { minimumMonths } = company.resolved.appraisals;
  const diagnostics: Diagnostic[] = [];
  const named = choice.employees.flatMap((id) => staff.employees.get(id) ?? []);
  let candidates: readonly Employee[] = named.length > 0 ? named : [...staff.employees.values()];
  if (named.length === 0 && !choice.all) {
    const appraised = await asAppraised(world, candidates, period);
    const list = duePeople(workspace, company, staff, appraised, today);
    diagnostics.push(...list.diagnostics);
    candidates = list.due
      .filter(({ dueOn, state }) => DUE.includes(state) && dueOn !== null && dueOn <= period.to)
      .map(({ employee }) => employee);
  }
  const people: ChosenPerson[] = [];
  for (const employee of candidates) {
    const segments = segmentsOf(employee, period, minimumMonths);
    if (segments.length === 0 && named.length > 0) diagnostics.push(notEmployed(employee, period));
    const isChosen = segments.some(({ assignment }) => {
      const isOfUnit = choice.units.length === 0 || choice.units.includes(unitOf(workspace, company, assignment) ?? '');
      return isOfUnit && (choice.managers.length === 0 || choice.managers.includes(assignment.manager ?? ''));
    });
    if (isChosen) people.push({ employee, segments });
  }
  return { people: people.sort((a, b) => (a.employee.id < b.employee.id ? -1 : 1)), diagnostics };
}

const DUE: readonly string[] = ['overdue', 'due', 'upcoming'];

function notEmployed({ id, place }: Employee, period: Period): Diagnostic {
  const message = `"${id}" is not employed on any day of ${period.id}, and gets no form.`;
  const hint = 'look at the columns "hired" and "left"';
  return { severity: 'warning', code: 'appraisal/not-employed', message, hint, place };
}
