import { COMPONENTS } from '../../context/outcome/overview-context.js';
import type { MissingPart, OverviewPerson, OverviewResult } from '../../context/outcome/types.js';
import { plainText } from '../../context/rich-text.js';
import { unitOf } from '../../pipeline/due-people.js';
import type { Edition } from '../../pipeline/editions.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import { dividedBy, plus, rational, rounded, times, ZERO } from '../../scoring/rational.js';
import type { ScoredAppraisal, ScoredSegment } from '../../scoring/types.js';
import type { Assignment, Employee } from '../../staff/types.js';
import { printable } from '../complete/printable.js';
import type { Position } from '../open/positions.js';
import type { PreviousScore } from '../open/previous-results.js';
import type { AppraisalResult } from '../result/types.js';
import { printedScore } from '../score/score-result.js';
import { assignmentOf } from './assignment-of.js';
import { nameOf } from './people-names.js';
import { previousIn } from './previous-band.js';
import { releasedOn, standingOf } from './standing.js';
import { hasScore } from './without-score.js';

/** A position as an overview calls it, by entity and role; null when its role has a fault. */
export type PositionIn = (entity: string, role: string) => Position | null;

export interface OverviewSetting {
  readonly workspace: Workspace;
  readonly company: Company;
  readonly edition: Edition;
  readonly employees: ReadonlyMap<string, Employee>;
  readonly positionIn: PositionIn;
  /** False: ids stand for names. */
  readonly names: boolean;
}

/** Somebody for whom the period was opened. */
export function openedPerson(
  result: AppraisalResult,
  score: ScoredAppraisal | null,
  previous: PreviousScore | null,
  setting: OverviewSetting,
): OverviewPerson {
  const { company, edition, employees } = setting;
  const last = result.segments.findLast(({ rated }) => rated) ?? result.segments.at(-1);
  const printed = score === null ? null : printedScore(score);
  const isScored = hasScore(result, printed);
  const assignment = last === undefined ? null : assignmentOf(last, employees.get(result.employee));
  return {
    ...whoAndWhere(result.employee, assignment, last?.entity ?? '', setting),
    standing: standingOf(result),
    hasSeveralPositions: result.segments.filter(({ rated }) => rated).length > 1,
    result: isScored && score !== null ? asReleased(result, resultOf(score, company.resolved.scoring.decimals)) : null,
    previous: previousIn(previous, company.resolved.bands, edition.company.bands),
    missing: missingOf(result, score, setting),
    releasedOn: releasedOn(result),
  };
}

/** Somebody who is due and for whom nothing was opened. */
export function duePerson(
  { id }: Employee,
  assignment: Assignment,
  entity: string,
  setting: OverviewSetting,
): OverviewPerson {
  return {
    ...whoAndWhere(id, assignment, entity, setting),
    standing: { what: 'due', on: null },
    ...{ hasSeveralPositions: false, result: null, previous: null, releasedOn: null },
    missing: [{ part: 'forms', kpis: [] }],
  };
}

function whoAndWhere(
  id: string,
  assignment: Assignment | null,
  entity: string,
  { workspace, company, edition, employees, positionIn, names }: OverviewSetting,
) {
  const legible = (text: string): string => printable(text, edition.faces).text;
  const employee = employees.get(id);
  const shown = (one: string): string => (names ? legible(nameOf(employees, one)) : one);
  const role = assignment?.position ?? '';
  const position = positionIn(entity, role);
  const own = employee === undefined ? null : position?.titleFor(employee.titleForm);
  const unit = assignment === null ? null : unitOf(workspace, company, assignment);
  return {
    id,
    name: names && employee !== undefined ? shown(id) : null,
    position: own ?? position?.role.title ?? edition.company.posts.find((post) => post.id === role)?.title ?? role,
    unit: edition.company.units.find((one) => one.id === unit)?.name ?? null,
    manager: assignment?.manager == null ? null : shown(assignment.manager),
  };
}

/** A result that the employee was shown stays what it was, whatever has become of the role. */
function asReleased(result: AppraisalResult, now: OverviewResult | null): OverviewResult | null {
  const { score } = result;
  const isSame = score?.overall === now?.overall && score?.band.number === now?.band;
  if (score === null || releasedOn(result) === null || isSame) return now;
  const [only, another] = score.segments;
  const components = only === undefined || another !== undefined ? {} : only.components;
  return { overall: score.overall, band: score.band.number, components };
}

function resultOf(score: ScoredAppraisal, decimals: number): OverviewResult | null {
  const { overall, band, segments } = score;
  if (overall === null || band === null) return null;
  const components = COMPONENTS.flatMap((id) => {
    const mean = componentMean(segments, id, decimals);
    return mean === null ? [] : [[id, mean] as const];
  });
  return { overall: overall.printed, band: band.number, components: Object.fromEntries(components) };
}

/** Of several positions the mean by working days, as the overall result is worked out. */
function componentMean(
  segments: readonly ScoredSegment[],
  id: (typeof COMPONENTS)[number],
  decimals: number,
): number | null {
  const parts = segments.flatMap(({ workingDays, components }) => {
    const result = components.find((one) => one.id === id)?.result ?? null;
    return result === null ? [] : [{ result: result.printed, days: workingDays }];
  });
  const [only] = parts;
  if (only === undefined) return null;
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  if (parts.length === 1 || days === 0) return only.result;
  const total = parts.reduce((sum, part) => plus(sum, times(rational(part.result), rational(part.days))), ZERO);
  return rounded(dividedBy(total, rational(days)), decimals);
}

/** What is lacking of an appraisal that goes on; nothing is, once the employee has been shown the result. */
function missingOf(
  result: AppraisalResult,
  score: ScoredAppraisal | null,
  { company, positionIn }: OverviewSetting,
): OverviewPerson['missing'] {
  if (releasedOn(result) !== null) return [];
  const rated = result.segments.filter((segment) => segment.rated);
  const parts: readonly MissingPart[] = company.resolved.appraisals.secondLevel
    ? ['manager', 'self', 'second']
    : ['manager', 'self'];
  const lacking = parts.filter((part) =>
    rated.some(({ parts: back }) => part !== 'forms' && part !== 'figures' && back[part] === undefined),
  );
  const kpis = (score?.segments ?? []).flatMap(({ number, kpis: all }) => {
    const segment = rated.find((one) => one.number === number);
    const position = segment && positionIn(segment.entity, segment.position);
    const lacks = all.filter(({ state }) => state === 'missing' || state === 'zero');
    return lacks.map(({ id }) => {
      const kpi = position?.role.kpis.find((one) => one.id === id);
      return kpi === undefined ? id : plainText(kpi.name, position?.clauseNumbers ?? new Map());
    });
  });
  return [
    ...lacking.map((part) => ({ part, kpis: [] })),
    ...(kpis.length === 0 ? [] : [{ part: 'figures' as const, kpis: [...new Set(kpis)] }]),
  ];
}
