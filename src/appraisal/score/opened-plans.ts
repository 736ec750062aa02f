import { ownOccasions } from '../../scoring/derive-target.js';
import { planFor } from '../../scoring/plans.js';
import { exactText, type Rational, rational } from '../../scoring/rational.js';
import { monthsOf, type Stretch } from '../../scoring/working-days.js';
import type { ResultSegment } from '../result/types.js';
import type { CountedKpi } from './kpi-figures.js';

/** The plans that the forms of a KPI were opened with, as exact decimals. */
export interface OpenedPlans {
  readonly byMonth: ReadonlyMap<string, string>;
  /** By number of the row that the KPI sheet has for it, from 1. */
  readonly byRow: ReadonlyMap<number, string>;
  /** Of all months of the segment; null unless each of them has one. */
  readonly total: string | null;
}

export function openedPlans(
  { id, per }: Pick<CountedKpi, 'id' | 'per'>,
  segment: Pick<ResultSegment, 'plans' | 'from' | 'to'>,
  period: Stretch,
): OpenedPlans {
  const byMonth = segment.plans.get(id) ?? new Map<string, string>();
  const plans = new Map([...byMonth].map(([month, plan]) => [month, rational(plan)]));
  const own = monthsOf(segment);
  const textOf = (plan: Rational | null): string | null => (plan === null ? null : exactText(plan));
  const rows = ownOccasions(per, monthsOf(period), own).flatMap(({ index, months }): [number, string][] => {
    const ofOwn = months.filter((month) => own.includes(month));
    const plan = textOf(planFor(ofOwn, plans));
    return plan === null ? [] : [[index, plan]];
  });
  return { byMonth, byRow: new Map(rows), total: textOf(planFor(own, plans)) };
}
