import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { ownOccasions } from '../../scoring/derive-target.js';
import { exactText, plus, rational, ZERO } from '../../scoring/rational.js';
import { monthsOf } from '../../scoring/working-days.js';
import type { ReturnedForm } from '../read/types.js';
import type { CountedKpi } from '../score/kpi-figures.js';
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
  const months = monthsOf(period);
  const count = months.length;
  return rules.kpis.flatMap((kpi) => {
    if (isDated(kpi)) {
      const own = ownOccasions(kpi.per, months, monthsOf(segment)).map(({ index }) => index);
      return otherTicks(form, values, kpi, own);
    }
    return ['actual', 'planned'].flatMap((row) => otherSum(form, values, kpi, row, count));
  });
}

function otherTicks(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { id }: CountedKpi,
  occasions: readonly number[],
): readonly Diagnostic[] {
  const field = `actual.${id}.total`;
  const total = values.get(field);
  const ticked = occasions.filter((index) => isTicked(values, `actual.${id}.${index}`)).length;
  if (total === undefined || ticked === 0 || Number(total) === ticked) return [];
  const message = `"${labelOf(form, field)}" says ${total}, but ${ticked} are ticked; ${total} counts.`;
  return [otherTotal(form, field, message)];
}

function isTicked(values: ReadonlyMap<string, string>, name: string): boolean {
  return values.has(name) || values.has(`${name}.on-time`);
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
  if (Math.abs(come - Number(total)) <= ROUNDING + Math.abs(come) * SHARE) return [];
  const shown = isSum ? sum : String(Math.round(come * 100) / 100);
  // How often something was done is taken from the total, figures from the months.
  const counts = kpi.comparison === 'yes-no' ? total : shown;
  const message = `"${labelOf(form, field)}" says ${total}, but the months come to ${shown}; ${counts} counts.`;
  return [otherTotal(form, field, message)];
}

function otherTotal({ path }: ReturnedForm, field: string, message: string): Diagnostic {
  const hint = 'find out which is right, and have the other one corrected';
  return problem('collect/other-total', { file: path, field }, message, hint, 'warning');
}
