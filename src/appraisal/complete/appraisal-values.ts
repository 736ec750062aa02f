import { NONE } from '../../context/outcome/common.js';
import { unratedComponents } from '../../scoring/overall.js';
import { exactText, rational } from '../../scoring/rational.js';
import { schemeOf } from '../../scoring/scheme.js';
import type { Figure, ScoredKpi, ScoredSegment } from '../../scoring/types.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';
import { DAYS, daysMissed, MISSED } from '../score/days-missed.js';
import { finalValues } from '../score/final-values.js';
import type { Position } from '../score/score-result.js';

/** Fields whose figures are worked out, whatever was typed. */
const WORKED_OUT = /^(?:result|summary)\.|^kpi\.[^.]+\.(?:counted|score)$|^count\./;

/** Texts of several lines: what one level says does not take the place of what the other has said. */
const TEXTS = ['strengths', 'improvements', 'decision.details', 'comments'];

/**
 * What an appraisal form says in the end: what counts of the forms that came back, and the results. What nobody has worked out is
 * empty; comments that came later stand under those of the form, each with its day as `dateText` writes it.
 */
export function appraisalValues(
  { events }: AppraisalResult,
  segment: ResultSegment,
  scored: ScoredSegment,
  position: Position,
  dateText: (day: string) => string,
): ReadonlyMap<string, string> {
  const values = new Map(cleared(finalValues(segment, events)));
  for (const name of TEXTS) values.set(name, textOf(name, segment));
  const later = events.flatMap((event) => (event.what === 'commented' ? [`${dateText(event.on)}: ${event.text}`] : []));
  values.set('comments', [values.get('comments') ?? '', ...later].filter((text) => text !== '').join('\n'));
  for (const kpi of scored.kpis) for (const [name, value] of kpiValues(kpi, position)) values.set(name, value);
  for (const [name, value] of componentValues(scored)) values.set(name, value);
  for (const [mark, count] of clauseCounts(values, scored, position)) values.set(`count.duties.${mark}`, String(count));
  values.set(DAYS, String(segment.days)).set(MISSED, String(daysMissed(segment, values)));
  return values.set('part', 'manager');
}

/** What the employee has filled in, without results that a program may have worked out on the way. */
export function selfValues({ parts }: ResultSegment): ReadonlyMap<string, string> {
  return new Map(cleared(parts.self?.values ?? new Map())).set('part', 'self');
}

function cleared(values: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...values].map(([name, value]) => [name, WORKED_OUT.test(name) ? '' : value]);
}

function textOf(name: string, { parts }: ResultSegment): string {
  const said = [parts.manager, parts.second].flatMap((part) => part?.values.get(name) ?? []);
  return [...new Set(said)].join('\n');
}

/** A figure as printed, in digits alone; empty where there is none. */
export function figureText(figure: Figure | null): string {
  return figure === null ? '' : exactText(rational(figure.printed));
}

function kpiValues(kpi: ScoredKpi, { role }: Position): readonly (readonly [string, string])[] {
  const isPlan = role.kpis.find(({ id }) => id === kpi.id)?.comparison === 'plan';
  const known = kpi.state === 'scored' ? [[`kpi.${kpi.id}.actual`, figureText(kpi.actual)] as const] : [];
  const plan = kpi.state === 'scored' && isPlan ? [[`kpi.${kpi.id}.plan`, figureText(kpi.target)] as const] : [];
  return [
    ...known,
    ...plan,
    [`kpi.${kpi.id}.counted`, figureText(kpi.counted)],
    [`kpi.${kpi.id}.score`, figureText(kpi.score)],
  ];
}

/** What of the summary is not rated has a dash, as a note says whom its weight goes to. */
function componentValues(scored: ScoredSegment): readonly (readonly [string, string])[] {
  const { components, overall, band } = scored;
  return [
    ...components.flatMap(({ id, result, weighted }) => [
      [`result.${id}`, figureText(result)] as const,
      [`summary.${id}.result`, figureText(result)] as const,
      [`summary.${id}.weighted`, figureText(weighted)] as const,
    ]),
    ...unratedComponents(scored).flatMap((id) =>
      ['result', 'weighted'].map((column) => [`summary.${id}.${column}`, NONE] as const),
    ),
    ['result.overall', figureText(overall)],
    ['result.band', band === null ? '' : String(band.number)],
  ];
}

/** How many clauses of the duties are marked how, with their groups or by themselves, and count so. */
function clauseCounts(values: ReadonlyMap<string, string>, scored: ScoredSegment, { role, company }: Position) {
  const counts = new Map<string, number>();
  for (const { field, groupField, component } of schemeOf(role, company).duties) {
    const item = scored.items.find((one) => one.field === field);
    const mark = values.get(field) ?? (groupField === null ? undefined : values.get(groupField));
    if (component !== 'duties' || mark === undefined || item === undefined) continue;
    if (item.leftOut === null || item.leftOut === 'not-applicable') counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}
