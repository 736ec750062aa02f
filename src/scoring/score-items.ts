import type { Component } from '../role/types.js';
import { type Formula, formula, joined } from './formula.js';
import { said, workedAndRounded } from './line.js';
import { measuring } from './measuring.js';
import { rational } from './rational.js';
import type { Answers, DutyMark, DutyRule, Line, RatingRule, Scheme, ScoredItem, ScoredKpi } from './types.js';

export interface ScoredItems {
  readonly items: readonly ScoredItem[];
  readonly lines: readonly Line[];
  /** The fields with a veto of items that are not met, be they scored here or left out. */
  readonly vetoes: readonly string[];
}

/**
 * The duties by their marks; a clause counts as it is marked itself, else as its group is. What a KPI with a result and a
 * weight measures is scored there alone, but its veto stands.
 */
export function scoreDuties({ scheme, marks }: Answers, kpis: readonly ScoredKpi[]): ScoredItems {
  const { dutyPercents } = scheme;
  const percents: Readonly<Record<Exclude<DutyMark, 'not-applicable'>, number>> = {
    done: dutyPercents.donePercent,
    partly: dutyPercents.partlyPercent,
    'not-done': dutyPercents.notDonePercent,
  };
  const markOf = ({ field, groupField }: DutyRule): DutyMark | null =>
    marks.get(field) ?? (groupField === null ? null : (marks.get(groupField) ?? null));
  const each = scheme.duties.map((duty): { readonly item: ScoredItem; readonly line: Line } => {
    const { field, groupField, component } = duty;
    const measuring = measuringKpi(duty, scheme, kpis);
    const leftOut = (why: NonNullable<ScoredItem['leftOut']>, by = '') => ({
      item: { field, component, percent: null, leftOut: why },
      line: said(why, field, by),
    });
    if (measuring !== null) return leftOut('measured', measuring);
    const mark = markOf(duty);
    if (mark === null) return leftOut('not-marked');
    if (mark === 'not-applicable') return leftOut('not-applicable');
    const percent = percents[mark];
    const isOwn = marks.has(field) || groupField === null;
    return {
      item: { field, component, percent, leftOut: null },
      line: said(isOwn ? 'mark' : 'group-mark', field, mark, rational(percent)),
    };
  });
  const failed = scheme.duties.filter((duty) => duty.hasVeto && markOf(duty) === 'not-done');
  return {
    items: each.map(({ item }) => item),
    lines: each.map(({ line }) => line),
    vetoes: failed.map(({ field }) => field),
  };
}

/** The first KPI that measures a duty, or the group that it stands in, and has a result with a weight; null for none. */
function measuringKpi({ ids }: DutyRule, { kpis }: Scheme, scored: readonly ScoredKpi[]): string | null {
  const hasScore = (id: string): boolean => scored.some((kpi) => kpi.id === id && kpi.score !== null);
  return measuring(ids, kpis).find(({ id }) => hasScore(id))?.id ?? null;
}

/** What is rated by the percentages of the levels; a veto is not met at the lowest one. */
export function scoreRatings({ scheme, ratings }: Answers): ScoredItems {
  const lowest = Math.min(...scheme.levels.map(({ percent }) => percent));
  const each = scheme.ratings.map(({ field, component }): { readonly item: ScoredItem; readonly line: Line } => {
    const value = ratings.get(field);
    if (value === undefined) {
      return { item: { field, component, percent: null, leftOut: 'not-marked' }, line: said('not-marked', field) };
    }
    const percent = percentOfLevel(scheme, value);
    return {
      item: { field, component, percent, leftOut: null },
      line: said('rating', field, String(value), rational(percent)),
    };
  });
  const isLowest = ({ field }: RatingRule): boolean =>
    each.some(({ item }) => item.field === field && item.percent === lowest);
  return {
    items: each.map(({ item }) => item),
    lines: each.map(({ line }) => line),
    vetoes: scheme.ratings.filter((rating) => rating.hasVeto && isLowest(rating)).map(({ field }) => field),
  };
}

/** Which values there are was checked where the form was read. */
function percentOfLevel({ levels }: Scheme, value: number): number {
  const level = levels.find((one) => one.value === value);
  if (level === undefined) throw new Error(`The scale has no level ${value}.`);
  return level.percent;
}

/** The average of the items of a component that count, rounded; null when none does: `(14 × 100 + 3 × 50) ÷ 17`. */
export function averageLine(component: Component, items: readonly ScoredItem[], decimals: number) {
  const percents = items.flatMap((item) =>
    item.component === component && item.percent !== null ? [item.percent] : [],
  );
  if (percents.length === 0) return null;
  const values = [...new Set(percents)].sort((a, b) => b - a);
  const terms = values.map((value): Formula => {
    return formula(percents.filter((percent) => percent === value).length, '×', value);
  });
  return workedAndRounded(
    'result',
    component,
    [...joined(terms, '+', true), ...formula('÷', percents.length)],
    decimals,
  );
}
