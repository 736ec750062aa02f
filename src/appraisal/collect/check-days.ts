import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { ReturnedForm } from '../read/types.js';
import type { ResultSegment } from '../result/types.js';
import { DAYS, MISSED } from '../score/days-missed.js';
import { problem } from './problems.js';
import { labelOf, wrongValue } from './read-values.js';

/** Whether the days of the period and those missed are still those of opening: of what counts, other ones are told. */
export function checkDays(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { days, missed }: ResultSegment,
): readonly Diagnostic[] {
  const [saidDays, saidMissed] = [values.get(DAYS), values.get(MISSED)];
  if (saidMissed !== undefined && Number(saidMissed) > days) {
    return [wrongValue(form, MISSED, saidMissed, `at most the ${days} working days of the period`)];
  }
  // What an employee says of these does not count.
  if (form.values.get('part') === 'self') return [];
  const other = (field: string, said: string, opened: number, counts: string, hint: string): Diagnostic => {
    const message = `"${labelOf(form, field)}" says ${said}, and the form was opened with ${opened}; ${counts}`;
    return problem('collect/other-days', { file: form.path, field }, message, hint, 'warning');
  };
  return [
    ...(saidDays === undefined || Number(saidDays) === days
      ? []
      : [other(DAYS, saidDays, days, `${days} counts.`, 'the working days of a period are those of the calendar')]),
    ...(saidMissed === undefined || Number(saidMissed) === missed
      ? []
      : [
          other(
            MISSED,
            saidMissed,
            missed,
            form.stamp.form === 'kpi-sheet' ? `${saidMissed} counts, and reduces totals and plans.` : WHICH_COUNTS,
            'see whether it is right',
          ),
        ]),
  ];
}

/** True whatever else comes back, before it or later. */
const WHICH_COUNTS =
  "what counts, and reduces totals and plans, is another number on the KPI sheet, else on the second level's form, else on the appraiser's.";
