import { lastsMonths } from '../../scoring/working-days.js';
import { addDays } from '../../staff/dates.js';
import type { Assignment, Employee } from '../../staff/types.js';
import type { Period } from '../period.js';

/** The share of a period in which somebody held one position under one manager. */
export interface OpenSegment {
  /** From 1. */
  readonly number: number;
  readonly assignment: Assignment;
  readonly from: string;
  readonly to: string;
  /** False where it is shorter than the company rates. */
  readonly rated: boolean;
}

/** The segments of somebody's period, in order of time; none for who was not there. */
export function segmentsOf(employee: Employee, period: Period, minimumMonths: number): readonly OpenSegment[] {
  const { assignments, hiredOn, leftOn } = employee;
  const stretches = assignments.map((assignment, index) => {
    const next = assignments[index + 1]?.from ?? null;
    return {
      assignment,
      from: latest(assignment.from ?? hiredOn, hiredOn, period.from),
      to: earliest(next === null ? period.to : addDays(next, -1), leftOn ?? period.to, period.to),
    };
  });
  return stretches
    .filter(({ from, to }) => from <= to)
    .map((stretch, index) => ({ number: index + 1, ...stretch, rated: lastsMonths(stretch, minimumMonths) }));
}

function latest(...days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

function earliest(...days: readonly string[]): string {
  return [...days].sort()[0] ?? '';
}
