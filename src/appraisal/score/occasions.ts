import { isDated } from '../../context/results-context.js';
import { ownOccasions } from '../../scoring/derive-target.js';
import { monthsOf, type Stretch } from '../../scoring/working-days.js';
import type { ResultSegment } from '../result/types.js';
import type { CountedKpi } from './kpi-figures.js';

/** One of the times that something is due, as the KPI sheet has a row for it, with what is known of it. */
export interface Occasion {
  /** Of the row, from 1. */
  readonly index: number;
  readonly months: readonly string[];
  /** Whether it was done on time by the spreadsheets; null where none of them has a month of it. */
  readonly listed: boolean | null;
  /** The same by the KPI sheet; null where nothing is filled in there. */
  readonly typed: boolean | null;
}

type OccasionKpi = Pick<CountedKpi, 'id' | 'comparison' | 'per'>;

interface Counted extends Stretch, Pick<ResultSegment, 'actuals'> {
  readonly sheet: { readonly values: ReadonlyMap<string, string> } | null;
}

/** The times that a KPI with boxes to tick is due in a segment; none of other KPIs. */
export function occasionsIn(kpi: OccasionKpi, segment: Counted, period: Stretch): readonly Occasion[] {
  if (!isDated(kpi)) return [];
  const values = segment.sheet?.values ?? new Map<string, string>();
  return ownOccasions(kpi.per, monthsOf(period), monthsOf(segment)).map(({ index, months }) => {
    const rows = segment.actuals.filter(({ kpi: id, month }) => id === kpi.id && months.includes(month));
    const listed = rows.length === 0 ? null : rows.some(({ value }) => Number(value) > 0);
    return { index, months, listed, typed: isOnTime(kpi, index, values) };
  });
}

/** Whether a KPI is measured by how often something was due and done. */
export function isByOccasions({ comparison }: Pick<CountedKpi, 'comparison'>): boolean {
  return comparison === 'by-date' || comparison === 'yes-no';
}

/** The box of a row of the KPI sheet. */
export function tickField({ id, comparison }: OccasionKpi, index: number): string {
  return comparison === 'by-date' ? `actual.${id}.${index}.on-time` : `actual.${id}.${index}`;
}

/** By the tick, else by the days: a row that has one of these and says neither was not done on time. */
function isOnTime(kpi: OccasionKpi, index: number, values: ReadonlyMap<string, string>): boolean | null {
  const name = `actual.${kpi.id}.${index}`;
  // The role may have asked for days, or not, when the sheet was filled in.
  const ticked = values.get(name) ?? values.get(`${name}.on-time`);
  const [due, received] = [values.get(`${name}.due`), values.get(`${name}.received`)];
  if (ticked !== undefined) return ticked === 'true';
  if (due === undefined && received === undefined) return null;
  return due !== undefined && received !== undefined && received <= due;
}
