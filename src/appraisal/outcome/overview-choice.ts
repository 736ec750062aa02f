import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { unitOf } from '../../pipeline/due-people.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { StaffReading } from '../../staff/load-staff.js';
import type { Assignment, Employee } from '../../staff/types.js';
import type { World } from '../../world.js';
import { choosePeople } from '../open/choose-people.js';
import { entityOf } from '../open/place-in-company.js';
import { neededPositions } from '../open/plan-person.js';
import type { Period } from '../period.js';
import { employeesIn, readResult } from '../result/store.js';
import type { AppraisalResult } from '../result/types.js';
import { assignmentOf } from './assignment-of.js';

export interface OverviewChoice {
  /** Ids; empty: all. */
  readonly units: readonly string[];
  readonly managers: readonly string[];
}

interface ChoiceRequest extends OverviewChoice {
  readonly period: Period;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Somebody who is due and has no forms, with what the employee is at the end of the period. */
interface NotOpened {
  readonly employee: Employee;
  readonly assignment: Assignment;
  readonly entity: string;
}

/** The people whom an overview is about: those of the chosen units and managers with a result, or due and without forms. */
export async function chooseForOverview(
  world: World,
  workspace: Workspace,
  company: Company,
  people: StaffReading | null,
  request: ChoiceRequest,
): Promise<{
  readonly results: readonly AppraisalResult[];
  readonly due: readonly NotOpened[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { period } = request;
  const all = await employeesIn(world, period.id);
  const results: AppraisalResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const id of all) {
    const read = await readResult(world, period.id, id);
    diagnostics.push(...(read?.diagnostics ?? []));
    if (read?.ok && isChosen(read.value, request, workspace, company, people)) results.push(read.value);
  }
  const due = people === null ? [] : await notOpened(world, workspace, company, people, request, new Set(all));
  return { results, due, diagnostics };
}

/** Whether one of the positions that somebody held in the period was in these units and under these managers. */
function isChosen(
  { employee, segments }: AppraisalResult,
  { units, managers }: OverviewChoice,
  workspace: Workspace,
  company: Company,
  people: StaffReading | null,
): boolean {
  return segments.some((segment) => {
    const unit = unitOf(workspace, company, assignmentOf(segment, people?.employees.get(employee)));
    const isOfUnit = units.length === 0 || units.includes(unit ?? '');
    return isOfUnit && (managers.length === 0 || managers.includes(segment.manager ?? ''));
  });
}

/** Those who are due by the end of the period, could have forms, and have none. */
async function notOpened(
  world: World,
  workspace: Workspace,
  company: Company,
  { staff }: StaffReading,
  { period, units, managers, today }: ChoiceRequest,
  opened: ReadonlySet<string>,
): Promise<readonly NotOpened[]> {
  const choice = { employees: [], units, managers, all: false };
  const chosen = await choosePeople(world, workspace, company, staff, period, choice, today);
  return chosen.people.flatMap((person) => {
    const { employee, segments } = person;
    const isOpen = opened.has(employee.id) || neededPositions(person, workspace, company).length === 0;
    const assignment = segments.findLast(({ rated }) => rated)?.assignment;
    if (isOpen || assignment === undefined) return [];
    return [{ employee, assignment, entity: entityOf(company, assignment.entity).id }];
  });
}

/** `overview`, with what was chosen: `overview-sales-e-01`. */
export function overviewName({ units, managers }: OverviewChoice): string {
  return ['overview', ...units, ...managers].join('-');
}
