import type { Person } from '../../context/person.js';
import { personalTarget } from '../../scoring/personal-target.js';
import { plansIn } from '../../scoring/plans.js';
import { exactText } from '../../scoring/rational.js';
import { monthsOf, targetDays } from '../../scoring/working-days.js';
import type { Employee } from '../../staff/types.js';
import type { Period } from '../period.js';
import type { Part, ResultSegment } from '../result/types.js';
import { type FormStamp, stampText } from '../stamp.js';
import { formDigest } from './form-digest.js';
import type { PeopleIndex } from './people-index.js';
import type { Position } from './positions.js';
import type { OpenSegment } from './segments.js';

/** A segment with all that its forms are made from. */
export interface PlannedSegment {
  readonly segment: OpenSegment;
  readonly position: Position;
  /** As the result keeps it, before anything has come back. */
  readonly result: ResultSegment;
  readonly personFor: (form: FormStamp['form'], previousResult: number | null) => Person;
}

export interface PlanInput {
  readonly period: Period;
  readonly employee: Employee;
  readonly segment: OpenSegment;
  readonly position: Position;
  /** Id of the unit. */
  readonly unit: string | null;
  readonly people: PeopleIndex;
}

export function planSegment(input: PlanInput): PlannedSegment {
  const { period, employee, segment, position, unit, people } = input;
  const { edition, role } = position;
  const { calendar, appraisals, units } = edition.company;
  const entity = edition.entity.id;
  const { workingTimePercent, manager } = segment.assignment;
  const absences = people.absencesOf(employee.id);
  const { months, days, missed } = targetDays(period, segment, absences, calendar.workingDaysPerWeek);
  const rows = people.targetsFor(employee.id, unit, entity);
  const person = { employee: employee.id, unit, entity };
  const setting = { calendar, person, rows, workingTimePercent, months, days, missed };
  const targets = new Map(role.kpis.map((kpi) => [kpi.id, personalTarget({ kpi, ...setting })] as const));
  const ownMonths = monthsOf(segment);
  const plans = new Map(
    role.kpis.flatMap(({ id, comparison }) => {
      const set = comparison === 'plan' ? [...plansIn(ownMonths, targets.get(id))] : [];
      return set.length === 0 ? [] : [[id, new Map(set.map(([month, plan]) => [month, exactText(plan)]))] as const];
    }),
  );
  const digest = formDigest(role, edition.company, targets, plans);
  const parts: readonly Part[] = appraisals.secondLevel ? ['self', 'manager', 'second'] : ['self', 'manager'];
  const stamp = { employee: employee.id, period: period.id, segment: segment.number, role: role.id, entity, digest };
  return {
    segment,
    position,
    result: {
      ...{ number: segment.number, position: role.id, entity, manager, from: segment.from, to: segment.to },
      ...{ rated: segment.rated, days, missed, revision: role.revision, digest, language: edition.language },
      targets: new Map(
        [...targets].flatMap(([id, { value, how }]) =>
          value === null ? [] : [[id, { value: String(value), how: how === '' ? String(value) : how }] as const],
        ),
      ),
      ...{ plans, parts: {}, sheet: null, actuals: [], replaced: [] },
    },
    personFor: (form, previousResult) => ({
      id: employee.id,
      name: employee.name,
      title: position.titleFor(employee.titleForm),
      unit: units.find(({ id }) => id === unit)?.name ?? null,
      appraiser: manager === null ? null : (people.employees.get(manager)?.name ?? null),
      ...{ from: segment.from, to: segment.to, months, ownMonths },
      ...{ workingTimePercent, days, missed, targets, previousResult, parts },
      stamp: stampText({ form, ...stamp, language: edition.language, revision: role.revision }),
      completion: null,
    }),
  };
}
