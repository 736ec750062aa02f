import { measuring } from '../../scoring/measuring.js';
import type { DutyRule, Scheme, ScoredSegment } from '../../scoring/types.js';

/**
 * The ids of the KPIs that count in place of what is marked under a field, a duty or a group; empty where the mark counts. With
 * a veto it does.
 */
export function countingInstead(
  field: string,
  { duties, kpis, vetoCapPercent }: Scheme,
  { items, kpis: scored }: ScoredSegment,
  values: ReadonlyMap<string, string>,
): readonly string[] {
  const isMarkedBy = (duty: DutyRule): boolean =>
    duty.field === field || (duty.groupField === field && !values.has(duty.field));
  const hasVeto = (duty: DutyRule): boolean => duty.hasVeto && vetoCapPercent !== null;
  const isMeasured = (duty: DutyRule): boolean =>
    items.some((item) => item.field === duty.field && item.leftOut === 'measured');
  const marked = duties.filter(isMarkedBy);
  if (!marked.every((duty) => isMeasured(duty) && !hasVeto(duty))) return [];
  const counting = measuring(
    marked.flatMap(({ ids }) => ids),
    kpis,
  );
  return counting.filter(({ id }) => scored.some((kpi) => kpi.id === id && kpi.score !== null)).map(({ id }) => id);
}
