import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { TARGET_DECIMALS } from '../../scoring/derive-target.js';
import { dividedBy, rational, rounded, sum } from '../../scoring/rational.js';
import { monthsOf, type Stretch } from '../../scoring/working-days.js';
import type { ResultActual, ResultSegment } from '../result/types.js';
import { type CountedKpi, timesDone } from '../score/kpi-figures.js';
import { isByOccasions, type Occasion, occasionsIn, tickField } from '../score/occasions.js';
import { isAsTotal } from './check-totals.js';
import { problem } from './problems.js';

/** A segment whose KPI sheet is compared with spreadsheets. */
export interface Compared {
  /** What was collected last, which warnings name. */
  readonly file: string;
  readonly employee: string;
  readonly segment: ResultSegment;
  readonly period: Stretch;
  readonly kpis: readonly CountedKpi[];
}

/**
 * Warnings where a spreadsheet gives another figure of a month than the KPI sheet, or another plan; that of the spreadsheet
 * counts. `isAsked` says of which figures.
 */
export function contradictions(
  { file, employee, segment, period, kpis }: Compared,
  isAsked: (actual: ResultActual) => boolean = () => true,
): readonly Diagnostic[] {
  const { sheet, actuals, plans } = segment;
  const months = monthsOf(period);
  const differs = ({ kpi, month, from }: ResultActual, field: string, typed: string, figure: string): Diagnostic[] => {
    if (Number(typed) === Number(figure)) return [];
    const message = `"${kpi}" of "${employee}" in ${month} is ${typed} in "${sheet?.from}" and ${figure} in "${from}", which counts.`;
    const hint = 'find out which figure is right, and collect the corrected file with --replace';
    return [problem('collect/contradiction', { file, field }, message, hint, 'warning')];
  };
  return actuals.filter(isAsked).flatMap((actual): Diagnostic[] => {
    const { kpi, month, value, plan } = actual;
    const counted = kpis.find(({ id }) => id === kpi);
    if (counted === undefined) return [];
    if (isDated(counted)) {
      const occasion = occasionsIn(counted, segment, period).find((one) => one.months.includes(month));
      const typed = occasion === undefined ? null : typedBeside(actual, occasion);
      return typed === null || occasion === undefined
        ? []
        : differs(actual, tickField(counted, occasion.index), typed, value);
    }
    if (counted.per !== 'month' && !isAddedUp(counted)) return [];
    const number = months.indexOf(month) + 1;
    const row = (name: 'actual' | 'planned', figure: string | null): Diagnostic[] => {
      const field = `${name}.${kpi}.${number}`;
      const typed = sheet?.values.get(field);
      return typed === undefined || figure === null ? [] : differs(actual, field, typed, figure);
    };
    return [...row('actual', value), ...(plans.get(kpi)?.has(month) ? [] : row('planned', plan))];
  });
}

/** Warnings where a KPI sheet gives but a total, and the months of spreadsheets, which count, come to another figure. */
export function otherTotals({ file, employee, segment, period, kpis }: Compared): readonly Diagnostic[] {
  const values = segment.sheet?.values ?? new Map<string, string>();
  return kpis.flatMap((kpi): Diagnostic[] => {
    const total = values.get(`actual.${kpi.id}.total`);
    const listed = segment.actuals.filter((one) => one.kpi === kpi.id);
    const hasRows = [...values.keys()].some((name) => /^\.\d/.test(name.replace(`actual.${kpi.id}`, '')));
    if (total === undefined || listed.length === 0 || hasRows) return [];
    const come = comeTo(kpi, listed, segment, period);
    if (isAsTotal(come, Number(total))) return [];
    const message = `"${kpi.id}" of "${employee}" is ${total} in all in "${segment.sheet?.from}", but the months of spreadsheets come to ${come}, which counts.`;
    const hint = 'see whether the spreadsheets have all months, and which figure is right';
    return [problem('collect/contradiction', { file }, message, hint, 'warning')];
  });
}

/** Warnings where a KPI sheet says that something was due less often than it was done by spreadsheets, which is what counts. */
export function otherDues({ file, employee, segment, period, kpis }: Compared): readonly Diagnostic[] {
  return kpis.flatMap((kpi): Diagnostic[] => {
    const due = segment.sheet?.values.get(`actual.${kpi.id}.due`);
    const isListed = segment.actuals.some((one) => one.kpi === kpi.id);
    const done = isByOccasions(kpi) && isListed ? timesDone(kpi, { segment, period }) : null;
    if (due === undefined || done === null || done <= Number(due)) return [];
    const message = `"${kpi.id}" of "${employee}" was due ${due} times by "${segment.sheet?.from}", but with the months of spreadsheets it was done ${done} times; ${done} counts for both.`;
    const hint = 'find out how often it was due, and collect the corrected file with --replace';
    return [problem('collect/contradiction', { file }, message, hint, 'warning')];
  });
}

function comeTo(kpi: CountedKpi, listed: readonly ResultActual[], segment: ResultSegment, period: Stretch): number {
  if (isDated(kpi)) return occasionsIn(kpi, segment, period).filter((occasion) => occasion.listed).length;
  const added = sum(listed.map(({ value }) => rational(value)));
  const isSum = kpi.comparison === 'plan' || isAddedUp(kpi);
  return rounded(isSum ? added : dividedBy(added, rational(listed.length)), TARGET_DECIMALS);
}

/** What the sheet ticks where spreadsheets say otherwise of its months, as a figure; null where they agree. */
function typedBeside({ value }: ResultActual, { listed, typed }: Occasion): string | null {
  if (typed === null || listed === typed || Number(value) > 0 !== listed) return null;
  return typed ? '1' : '0';
}
