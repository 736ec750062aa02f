import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { exactText, plus, rational, ZERO } from '../../scoring/rational.js';
import { monthsOf } from '../../scoring/working-days.js';
import type { ReturnedForm } from '../read/types.js';
import type { CountedKpi } from '../score/kpi-figures.js';
import { timesOnSheet } from './check-occasions.js';
import type { CheckSetting } from './check-values.js';
import { problem } from './problems.js';
import { labelOf } from './read-values.js';

/** Fillable forms work totals out to two decimals; so many hundredths of a figure and so much more are no contradiction. */
const [ROUNDING, SHARE] = [0.01, 1e-6];

/** Warnings where a total on a KPI sheet is not what its months come to. */
export function checkTotals(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { segment, period, rules }: CheckSetting,
): readonly Diagnostic[] {
  const count = monthsOf(period).length;
  return rules.kpis.flatMap((kpi) => {
    if (isDated(kpi)) return otherTicks(form, values, kpi, timesOnSheet(kpi, values, segment, period));
    return ['actual', 'planned'].flatMap((row) => otherSum(form, values, kpi, row, count));
  });
}

function otherTicks(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { id }: CountedKpi,
  done: number | null,
): readonly Diagnostic[] {
  const field = `actual.${id}.total`;
  const total = values.get(field);
  if (total === undefined || done === null || Number(total) === done) return [];
  const message = `"${labelOf(form, field)}" says ${total}, but ticks and days come to ${done}; ${done} counts.`;
  return [otherTotal(form, field, message)];
}

function otherSum(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  kpi: CountedKpi,
  row: string,
  count: number,
): readonly Diagnostic[] {
  const field = `${row}.${kpi.id}.total`;
  const total = values.get(field);
  const figures = Array.from({ length: count }, (_, index) => values.get(`${row}.${kpi.id}.${index + 1}`)).filter(
    (figure) => figure !== undefined,
  );
  if (total === undefined || figures.length === 0) return [];
  const sum = exactText(figures.map(rational).reduce(plus, ZERO));
  const isSum = kpi.comparison === 'plan' || isAddedUp(kpi);
  const come = isSum ? Number(sum) : Number(sum) / figures.length;
  if (isAsTotal(come, Number(total))) return [];
  const shown = isSum ? sum : String(Math.round(come * 100) / 100);
  const message = `"${labelOf(form, field)}" says ${total}, but the months come to ${shown}; ${shown} counts.`;
  return [otherTotal(form, field, message)];
}

/** Whether months come to a total, as far as forms work it out. */
export function isAsTotal(come: number, total: number): boolean {
  return Math.abs(come - total) <= ROUNDING + Math.abs(come) * SHARE;
}

function otherTotal({ path }: ReturnedForm, field: string, message: string): Diagnostic {
  const hint = 'find out which is right, and have the other one corrected';
  return problem('collect/other-total', { file: path, field }, message, hint, 'warning');
}
