import { COMPONENTS } from '../../context/outcome/overview-context.js';
import type { Missing, OverviewPerson, OverviewResult } from '../../context/outcome/types.js';
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
import { isReturned } from '../result/state.js';
import type { AppraisalResult, Part } from '../result/types.js';
import { lackingIn } from '../score/lacking.js';
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
    standing: { what: 'due', on: null, isShown: false },
    ...{ hasSeveralPositions: false, result: null, previous: null, releasedOn: null },
    missing: [{ part: 'forms' }],
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

/** What is lacking: marks and figures, also of a result that was shown; forms as long as it was not. */
function missingOf(
  result: AppraisalResult,
  score: ScoredAppraisal | null,
  setting: OverviewSetting,
): OverviewPerson['missing'] {
  const isShown = releasedOn(result) !== null;
  // Of a role that has become another one since nobody can say what was lacking.
  if (isShown && (score === null || score.overall?.printed !== result.score?.overall)) return [];
  return [
    ...(isShown ? [] : missingForms(result, setting)),
    ...missingFigures(result, score, setting),
    ...missingMarks(result, score),
  ];
}

function missingForms({ segments }: AppraisalResult, { company }: OverviewSetting): readonly Missing[] {
  const parts: readonly Part[] = company.resolved.appraisals.secondLevel
    ? ['manager', 'self', 'second']
    : ['manager', 'self'];
  const lacking = parts.filter((part) => segments.some(({ rated, parts: back }) => rated && back[part] === undefined));
  return lacking.map((part) => ({ part }));
}

function missingFigures(
  { segments }: AppraisalResult,
  score: ScoredAppraisal | null,
  { positionIn }: OverviewSetting,
): readonly Missing[] {
  const kpis = (score?.segments ?? []).flatMap(({ number, kpis: all }) => {
    const segment = segments.find((one) => one.rated && one.number === number);
    const position = segment && positionIn(segment.entity, segment.position);
    const lacks = all.filter(({ state }) => state === 'missing' || state === 'zero');
    return lacks.map(({ id }) => {
      const kpi = position?.role.kpis.find((one) => one.id === id);
      return kpi === undefined ? id : plainText(kpi.name, position?.clauseNumbers ?? new Map());
    });
  });
  return kpis.length === 0 ? [] : [{ part: 'figures', kpis: [...new Set(kpis)] }];
}

/** Of forms that have come back; what is not there yet has no marks either. */
function missingMarks({ segments }: AppraisalResult, score: ScoredAppraisal | null): readonly Missing[] {
  const back = segments.filter(isReturned).map(({ number }) => number);
  const lacking = (score === null ? [] : lackingIn(score)).filter(({ segment }) => back.includes(segment));
  const counts = COMPONENTS.filter((id) => id !== 'kpis').flatMap((component) => {
    const items = lacking.filter((one) => one.component === component).flatMap((one) => one.items);
    return items.length === 0 ? [] : [{ component, count: items.length }];
  });
  return counts.length === 0 ? [] : [{ part: 'marks', counts }];
}
