import type { ResolvedCompany } from '../../company/types.js';
import type { ResolvedRole } from '../../role/types.js';
import { schemeOf } from '../../scoring/scheme.js';
import { score } from '../../scoring/score.js';
import type { Answers, DutyMark, ScoredAppraisal } from '../../scoring/types.js';
import { type Stretch, workingDays } from '../../scoring/working-days.js';
import type { AppraisalResult, PrintedScore, PrintedSegmentScore, ResultSegment } from '../result/types.js';
import { finalValues } from './final-values.js';
import { kpiFigures } from './kpi-figures.js';

/** The position of a segment as it is scored. */
export interface Position {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
}

const MARKS: readonly DutyMark[] = ['done', 'partly', 'not-done', 'not-applicable'];

/** The score of all that has come back and was calibrated, with its arithmetic. `positions` has those of the rated segments. */
export function scoreResult(
  result: AppraisalResult,
  period: Stretch,
  positions: ReadonlyMap<number, Position>,
): ScoredAppraisal {
  const segments = result.segments.map((segment) => {
    const { number, from, to, rated } = segment;
    const position = positions.get(number);
    const perWeek = position?.company.calendar.workingDaysPerWeek ?? 0;
    const days = workingDays({ from, to }, perWeek);
    const answers = rated && position !== undefined ? answersOf(segment, result, period, position) : null;
    return { number, workingDays: days, answers };
  });
  return score({ segments });
}

function answersOf(segment: ResultSegment, { events }: AppraisalResult, period: Stretch, position: Position): Answers {
  const { role, company } = position;
  const scheme = schemeOf(role, company);
  const form = finalValues(segment, events);
  const { workingDaysPerWeek } = company.calendar;
  const figures = role.kpis.map(
    (kpi) => [kpi.id, kpiFigures(kpi, { segment, period, form, workingDaysPerWeek })] as const,
  );
  const fields = scheme.duties.flatMap(({ field, groupField }) =>
    groupField === null ? [field] : [field, groupField],
  );
  const marks = new Map(
    fields.flatMap((field) => MARKS.filter((mark) => mark === form.get(field)).map((mark) => [field, mark])),
  );
  const ratings = scheme.ratings.flatMap(({ field }) => {
    const level = form.get(field);
    const isThere = scheme.levels.some(({ value }) => String(value) === level);
    return level === undefined || !isThere ? [] : [[field, Number(level)] as const];
  });
  const kpis = figures.flatMap(([id, found]) => (found === null ? [] : [[id, found] as const]));
  return { scheme, kpis: new Map(kpis), marks, ratings: new Map(ratings) };
}

/** The figures of a score as a result keeps them; null while nothing is rated. */
export function printedScore({ overall, band, segments }: ScoredAppraisal): PrintedScore | null {
  if (overall === null || band === null) return null;
  const each = segments.flatMap((segment): PrintedSegmentScore[] => {
    if (segment.overall === null) return [];
    const components = segment.components.flatMap(({ id, result }) => (result === null ? [] : [[id, result.printed]]));
    const kpis = segment.kpis.flatMap(({ id, score: one }) => (one === null ? [] : [[id, one.printed] as const]));
    const { number } = segment;
    const printed = segment.overall.printed;
    return [{ number, overall: printed, components: Object.fromEntries(components), kpis: new Map(kpis) }];
  });
  return { overall: overall.printed, band, segments: each };
}
