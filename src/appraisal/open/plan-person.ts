import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { unitOf } from '../../pipeline/due-people.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import { targetDays } from '../../scoring/working-days.js';
import type { Period } from '../period.js';
import type { ResultSegment } from '../result/types.js';
import type { ChosenPerson } from './choose-people.js';
import type { PeopleIndex } from './people-index.js';
import { entityOf, languageFor } from './place-in-company.js';
import { type PlannedSegment, planSegment } from './plan-segment.js';
import type { PositionOf } from './positions.js';
import type { OpenSegment } from './segments.js';

/** A role in an entity and a language, of which forms are wanted. */
export interface NeededPosition {
  readonly role: string;
  readonly entity: string;
  readonly language: string;
}

/** Whether a segment gets forms: it is long enough, and its position has a role. */
function hasForms({ rated, assignment }: OpenSegment, { roles }: Workspace): boolean {
  return rated && roles.has(assignment.position);
}

export function neededPositions(
  { employee, segments }: ChosenPerson,
  workspace: Workspace,
  company: Company,
): readonly NeededPosition[] {
  return segments
    .filter((segment) => hasForms(segment, workspace))
    .map(({ assignment: { position, entity: id } }) => {
      const entity = entityOf(company, id);
      return { role: position, entity: entity.id, language: languageFor(employee, entity) };
    });
}

/** What is said of segments that get no forms: `appraisal/not-rated`, `appraisal/no-role`. */
export function formlessSegments(
  { employee: { id }, segments }: ChosenPerson,
  { id: period }: Period,
  workspace: Workspace,
  { resolved }: Company,
): readonly Diagnostic[] {
  return segments
    .filter((segment) => !hasForms(segment, workspace))
    .map(({ rated, assignment: { position, place }, from, to }) => {
      const stretch = `"${id}" was "${position}" from ${from} to ${to}`;
      if (rated) {
        const message = `${stretch}: that is a post without a role, of which no form can be made.`;
        const hint = `write it as roles/${position}.yaml`;
        return { severity: 'warning', code: 'appraisal/no-role', message, hint, place };
      }
      const least = resolved.appraisals.minimumMonths;
      const message = `${stretch}: less than ${least} months of ${period} are not rated, and get no form.`;
      const hint = 'the company says how many in roles/company.yaml, under appraisals.minimumMonths';
      return { severity: 'warning', code: 'appraisal/not-rated', message, hint, place };
    });
}

export interface PlanSetting {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly company: Company;
  readonly people: PeopleIndex;
  readonly positionOf: PositionOf;
}

/** The segments of a person, with what their forms are made from; null when a role has a fault, which is reported. */
export function planPerson(
  { employee, segments }: ChosenPerson,
  setting: PlanSetting,
): { readonly segments: readonly ResultSegment[]; readonly planned: readonly PlannedSegment[] } | null {
  const { period, workspace, company, people, positionOf } = setting;
  const planned: PlannedSegment[] = [];
  const kept: ResultSegment[] = [];
  for (const segment of segments) {
    const { assignment } = segment;
    const entity = entityOf(company, assignment.entity);
    if (!hasForms(segment, workspace)) {
      kept.push(withoutForms(segment, entity.id, employee.id, setting));
      continue;
    }
    const position = positionOf(entity.id, languageFor(employee, entity), assignment.position);
    if (position === null) return null;
    const unit = unitOf(workspace, company, assignment);
    const one = planSegment({ period, employee, segment, position, unit, people });
    planned.push(one);
    kept.push(one.result);
  }
  return { segments: kept, planned };
}

/** Of what has no forms. */
const NO_DIGEST = '0'.repeat(16);

function withoutForms(
  segment: OpenSegment,
  entity: string,
  employee: string,
  { period, company, people }: PlanSetting,
): ResultSegment {
  const { number, assignment, from, to } = segment;
  const perWeek = company.resolved.calendar.workingDaysPerWeek;
  const { days, missed } = targetDays(period, segment, people.absencesOf(employee), perWeek);
  return {
    ...{ number, position: assignment.position, entity, manager: assignment.manager, from, to, rated: false },
    ...{ days, missed, revision: 1, digest: NO_DIGEST, language: null, targets: new Map(), plans: new Map() },
    ...{ parts: {}, sheet: null, actuals: [], replaced: [] },
  };
}
