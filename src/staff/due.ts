import { assignmentOn } from './assignments.js';
import { addDays, addMonths, daysFrom } from './dates.js';
import type { Absence, Assignment, Employee } from './types.js';

/** What the company says about when an appraisal is due. */
export interface DueRules {
  /** The first appraisal is due at the end of probation; 0: an interval after hiring. */
  readonly probationMonths: number;
  /** An absence of at least that many days puts off what is due by its length. */
  readonly longLeaveDays: number;
}

/**
 * `leaving`: the employee leaves before it is due. `no-interval`: nobody appraises the position. These two, `left` and
 * `on-leave` call for nothing to be done now.
 */
export type DueState = 'overdue' | 'due' | 'upcoming' | 'on-leave' | 'leaving' | 'left' | 'no-interval';

export interface Due {
  readonly employee: Employee;
  /** What the employee does on the day asked about. */
  readonly assignment: Assignment;
  /** The day from which time runs: of the last appraisal, else of hiring. */
  readonly since: string;
  /** Null for a position without an interval. */
  readonly dueOn: string | null;
  readonly state: DueState;
  /** Days from the day asked about to the day it is due; negative when that has passed. Null without one. */
  readonly days: number | null;
  /** The last day of the long absence that the employee is on; null when on none. */
  readonly onLeaveUntil: string | null;
}

/** Months between appraisals of a position, as the entity of the assignment has it; null where there are none. */
export type IntervalOf = (assignment: Assignment) => number | null;

/** The states that call for an appraisal sooner or later. */
const AWAITED: readonly DueState[] = ['overdue', 'due', 'upcoming'];

export function isAwaited({ state }: Due): boolean {
  return AWAITED.includes(state);
}

/**
 * When each employee is next to be appraised, seen from one day: those who are to be, overdue first, by date and id, then
 * the others likewise.
 */
export function dueList(
  employees: Iterable<Employee>,
  absences: readonly Absence[],
  today: string,
  rules: DueRules,
  intervalOf: IntervalOf,
): readonly Due[] {
  const byEmployee = new Map<string, Absence[]>();
  for (const absence of absences) {
    const others = byEmployee.get(absence.employee);
    if (others === undefined) byEmployee.set(absence.employee, [absence]);
    else others.push(absence);
  }
  const list = [...employees].map((employee) =>
    dueOf(employee, byEmployee.get(employee.id) ?? [], today, rules, intervalOf),
  );
  const rank = (due: Due): string => `${isAwaited(due) ? 0 : 1}${due.dueOn ?? LAST}`;
  return list.sort((a, b) => compare(rank(a), rank(b)) || compare(a.employee.id, b.employee.id));
}

/** After every day. */
const LAST = '9999-99-99';

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function dueOf(
  employee: Employee,
  absences: readonly Absence[],
  today: string,
  rules: DueRules,
  intervalOf: IntervalOf,
): Due {
  const assignment = assignmentOn(employee, today);
  const since = employee.lastAppraisedOn ?? employee.hiredOn;
  const leave = longLeave(absences, rules.longLeaveDays);
  const months = intervalOf(assignment);
  const first = employee.lastAppraisedOn === null && rules.probationMonths > 0 ? rules.probationMonths : months;
  const dueOn = months === null || first === null ? null : putOff(since, addMonths(since, first), leave);
  const onLeaveUntil = leave.find(({ from, to }) => from <= today && today <= to)?.to ?? null;
  const state = stateOf(employee, dueOn, today, onLeaveUntil !== null);
  return {
    employee,
    assignment,
    since,
    dueOn,
    state,
    days: dueOn === null ? null : daysFrom(today, dueOn),
    onLeaveUntil,
  };
}

function stateOf({ leftOn }: Employee, dueOn: string | null, today: string, isOnLeave: boolean): DueState {
  if (leftOn !== null && leftOn < today) return 'left';
  if (dueOn === null) return 'no-interval';
  if (leftOn !== null && leftOn < dueOn) return 'leaving';
  if (isOnLeave) return 'on-leave';
  return dueOn < today ? 'overdue' : dueOn === today ? 'due' : 'upcoming';
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Absences of at least so many days, oldest first; those that follow each other without a day between count as one. */
function longLeave(absences: readonly Absence[], leastDays: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of [...absences].sort((a, b) => compare(a.from, b.from))) {
    const last = stretches.at(-1);
    if (last !== undefined && from <= addDays(last.to, 1)) {
      stretches[stretches.length - 1] = { from: last.from, to: later(to, last.to) };
    } else stretches.push({ from, to });
  }
  return leastDays > 0 ? stretches.filter(({ from, to }) => daysFrom(from, to) + 1 >= leastDays) : [];
}

function later(one: string, other: string): string {
  return compare(one, other) > 0 ? one : other;
}

/** Long absences put off what would be due in or after them, by their days after the day from which time runs. */
function putOff(since: string, dueOn: string, leave: readonly Stretch[]): string {
  let due = dueOn;
  for (const { from, to } of leave) {
    const first = later(from, addDays(since, 1));
    if (first <= to && first <= due) due = addDays(due, daysFrom(first, to) + 1);
  }
  return due;
}
