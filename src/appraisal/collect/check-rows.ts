import { isAddedUp, isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { ownOccasions } from '../../scoring/derive-target.js';
import { monthsOf } from '../../scoring/working-days.js';
import type { ReturnedForm } from '../read/types.js';
import type { CheckSetting } from './check-values.js';
import { rowOfField } from './form-rules.js';
import { type CheckedKpi, unknownField } from './read-values.js';

/** Errors where a KPI sheet has figures of months for which it was opened without a row. */
export function checkRows(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { segment, period, rules }: CheckSetting,
): readonly Diagnostic[] {
  const rowsOf = (kpi: CheckedKpi): readonly number[] => {
    const isByMonth = kpi.comparison !== 'plan' && !isDated(kpi) && isAddedUp(kpi);
    return ownOccasions(isByMonth ? 'month' : kpi.per, monthsOf(period), monthsOf(segment)).map(({ index }) => index);
  };
  const rows = new Map(rules.kpis.map((kpi) => [kpi.id, rowsOf(kpi)]));
  return [...values.keys()].flatMap((name) => {
    const field = rowOfField(name);
    return field === null || rows.get(field.kpi)?.includes(field.row) ? [] : [unknownField(form, name)];
  });
}
