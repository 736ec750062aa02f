import type { Completion } from '../../context/completion.js';
import type { Person } from '../../context/person.js';
import { unitOf } from '../../pipeline/due-people.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import { readFormula } from '../../scoring/formula.js';
import type { MonthTarget, PersonalTarget } from '../../scoring/personal-target.js';
import { rational } from '../../scoring/rational.js';
import type { Assignment, Employee } from '../../staff/types.js';
import type { PeopleIndex } from '../open/people-index.js';
import { planSegment } from '../open/plan-segment.js';
import type { Position } from '../open/positions.js';
import { segmentsOf } from '../open/segments.js';
import type { Period } from '../period.js';
import type { AppraisalResult, ResultSegment, ResultTarget } from '../result/types.js';
import { withDaysMissed } from '../score/days-missed.js';
import { finalValues } from '../score/final-values.js';
import type { FormStamp } from '../stamp.js';

export interface PersonInput {
  readonly result: AppraisalResult;
  readonly segment: ResultSegment;
  readonly period: Period;
  readonly position: Position;
  readonly workspace: Workspace;
  readonly company: Company;
  readonly people: PeopleIndex;
}

/**
 * What a form that came back says of its person, by the lists of people as far as these still have them; with the targets and the
 * days missed by which it is scored.
 */
export function personAsOpened(
  { result, segment, period, position, workspace, company, people }: PersonInput,
  values: ReadonlyMap<string, string>,
  form: FormStamp['form'],
  completion: Completion,
): Person {
  const listed = people.employees.get(result.employee);
  const employee = listed ?? unlisted(result, segment, values);
  const minimum = company.resolved.appraisals.minimumMonths;
  const open = segmentsOf(employee, period, minimum).find(({ number }) => number === segment.number);
  const assignment = open?.assignment ?? assignmentOf(segment);
  const unit = unitOf(workspace, company, assignment);
  const { number, from, to, rated, manager } = segment;
  const planned = planSegment({
    ...{ period, employee, position, unit, people },
    segment: { number, assignment: { ...assignment, manager }, from, to, rated },
  });
  const person = planned.personFor(form, null);
  const previous = values.get('previous.result');
  const { days, missed, targets } = withDaysMissed(segment, finalValues(segment, result.events), position.role.kpis);
  return {
    ...person,
    unit: listed === undefined ? (values.get('employee.unit') ?? null) : person.unit,
    ...{ days, missed },
    targets: new Map(
      [...person.targets].map(([id, target]) => {
        const plans = plansAsKept(person.months, segment.plans.get(id));
        return [id, { ...targetAsKept(target, targets.get(id)), ...plans }];
      }),
    ),
    previousResult: previous === undefined ? null : Number(previous),
    stamp: '',
    completion,
  };
}

/** The target that the result keeps; with its months, where the lists of targets still say the same. */
function targetAsKept(now: PersonalTarget, kept: ResultTarget | undefined): PersonalTarget {
  if (kept === undefined) return { ...now, value: null, formula: [], how: '', months: [] };
  const value = Number(kept.value);
  const how = kept.how === kept.value ? '' : kept.how;
  return now.value === value && now.how === how
    ? now
    : { value, formula: readFormula(how) ?? [], how, months: [], isNothing: false };
}

/** The plans of the months that the result keeps; nothing for a KPI without. */
function plansAsKept(
  months: readonly string[],
  plans: ReadonlyMap<string, string> | undefined,
): { readonly months?: readonly MonthTarget[] } {
  if (plans === undefined) return {};
  const ofMonth = (month: string): MonthTarget => {
    const plan = plans.get(month);
    return { month, value: plan === undefined ? null : rational(plan), from: 'employee' };
  };
  return { months: months.map(ofMonth) };
}

function assignmentOf({ position, entity, manager }: ResultSegment): Assignment {
  return { from: null, position, entity, unit: null, manager, workingTimePercent: 100, place: { file: '' } };
}

/** Somebody whom the staff list no longer has, by what their form says. */
function unlisted(
  { employee: id }: AppraisalResult,
  segment: ResultSegment,
  values: ReadonlyMap<string, string>,
): Employee {
  return {
    id,
    name: values.get('employee.name') ?? id,
    ...{ email: null, language: null, hiredOn: segment.from, leftOn: null, lastAppraisedOn: null },
    titleForm: 'neutral',
    assignments: [assignmentOf(segment)],
    place: { file: '' },
  };
}
