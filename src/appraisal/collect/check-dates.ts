import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { addMonths } from '../../scoring/working-days.js';
import type { ReturnedForm } from '../read/types.js';
import type { CheckSetting } from './check-values.js';
import { problem } from './problems.js';
import { labelOf } from './read-values.js';

/** What is agreed for later, such as the day by which something is learnt. */
const PLANNED = /^plan\./;

/** Days of what is due on a day are checked by the rule of the KPI. */
const OF_KPI = /^actual\./;

/** Months after the end of the period in which days of it fall, and those of plans. */
const [MONTHS_AFTER, MONTHS_PLANNED] = [12, 60];

export const MEND_DAY = 'if it is a slip of the pen, have it corrected and collect the form again';

/** Warnings of days that are a slip of the pen by all appearance. */
export function checkDates(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { segment, period, rules }: CheckSetting,
): readonly Diagnostic[] {
  return [...values].flatMap(([field, day]): readonly Diagnostic[] => {
    if (rules.ruleOf(field)?.kind !== 'date' || OF_KPI.test(field)) return [];
    const last = addMonths(period.to, PLANNED.test(field) ? MONTHS_PLANNED : MONTHS_AFTER);
    if (segment.from <= day && day <= last) return [];
    const which =
      day < segment.from
        ? `before the period began, on ${segment.from}`
        : `long after the period, which ended on ${period.to}`;
    const message = `"${labelOf(form, field)}" says ${day}: that is ${which}.`;
    return [problem('collect/odd-date', { file: form.path, field }, message, MEND_DAY, 'warning')];
  });
}
