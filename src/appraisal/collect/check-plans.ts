import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { TARGET_DECIMALS } from '../../scoring/derive-target.js';
import { rational, rounded } from '../../scoring/rational.js';
import type { ReturnedForm } from '../read/types.js';
import { openedPlans } from '../score/opened-plans.js';
import type { CheckSetting } from './check-values.js';
import { problem } from './problems.js';
import { labelOf, TAKE_OPENED } from './read-values.js';

/** The fields that were filled in with plans when the forms were made, with the figures as printed. */
export function planFields({ segment, period, rules }: CheckSetting): ReadonlyMap<string, number> {
  const fields = rules.kpis.flatMap((kpi) => {
    const { byRow, total } = openedPlans(kpi, segment, period);
    const rows = [...byRow].map(([row, plan]) => [`planned.${kpi.id}.${row}`, plan] as const);
    const totals = ['planned.ID.total', 'kpi.ID.plan'].map((name) => [name.replace('ID', kpi.id), total] as const);
    return [...rows, ...totals];
  });
  return new Map(
    fields.flatMap(([name, plan]) => (plan === null ? [] : [[name, rounded(rational(plan), TARGET_DECIMALS)]])),
  );
}

/** Errors where a form gives another plan than it was opened with. */
export function checkPlans(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  setting: CheckSetting,
): readonly Diagnostic[] {
  return [...planFields(setting)].flatMap(([field, plan]) => {
    const value = values.get(field);
    if (value === undefined || Number(value) === plan) return [];
    const message = `"${labelOf(form, field)}" says ${value}, but when the period was opened the plan was ${plan}.`;
    return [problem('collect/altered-target', { file: form.path, field }, message, TAKE_OPENED)];
  });
}
