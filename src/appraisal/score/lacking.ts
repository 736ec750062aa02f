import type { Component } from '../../role/types.js';
import type { ScoredAppraisal, ScoredSegment } from '../../scoring/types.js';

/** What of a component that counts has no mark, level or figure. */
export interface Lacking {
  /** Number of the segment. */
  readonly segment: number;
  readonly component: Component;
  /** Fields of what is marked, ids of KPIs. */
  readonly items: readonly string[];
  /** How many there are in all; what a KPI counts in place of is not among them. */
  readonly of: number;
}

/** What a result is incomplete for, component by component of each segment that is rated. */
export function lackingIn({ segments }: ScoredAppraisal): readonly Lacking[] {
  return segments.flatMap((segment) =>
    segment.components
      .filter(({ weightPercent }) => weightPercent > 0)
      .map(({ id }) => ({
        segment: segment.number,
        component: id,
        ...(id === 'kpis' ? figures(segment) : marks(segment, id)),
      }))
      .filter(({ items }) => items.length > 0),
  );
}

function figures({ kpis }: ScoredSegment): Pick<Lacking, 'items' | 'of'> {
  const counted = kpis.filter(({ weightPercent }) => weightPercent > 0);
  const missing = counted.filter(({ state }) => state === 'missing' || state === 'zero');
  return { items: missing.map(({ id }) => id), of: counted.length };
}

function marks({ items }: ScoredSegment, component: Component): Pick<Lacking, 'items' | 'of'> {
  const counted = items.filter((item) => item.component === component && item.leftOut !== 'measured');
  const missing = counted.filter(({ leftOut }) => leftOut === 'not-marked');
  return { items: missing.map(({ field }) => field), of: counted.length };
}
