import { isDated } from '../../context/results-context.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { addDays, addMonths, monthsOf, type Stretch, wholeMonths } from '../../scoring/working-days.js';
import type { ReturnedForm } from '../read/types.js';
import type { ResultSegment } from '../result/types.js';
import { type Occasion, occasionsIn, tickField } from '../score/occasions.js';
import { MEND_DAY } from './check-dates.js';
import type { CheckSetting } from './check-values.js';
import { problem } from './problems.js';
import { type CheckedKpi, labelOf, wrongValue } from './read-values.js';

/** Holidays and a weekend at most, for which a day that is due moves. */
const MOST_DAYS_MOVED = 10;

/** What is due on a day: errors where it was due less often than it was done, warnings where rule and days do not go together. */
export function checkOccasions(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { segment, period, rules, on }: CheckSetting,
): readonly Diagnostic[] {
  return rules.kpis.filter(isDated).flatMap((kpi) => {
    const occasions = onSheet(kpi, values, segment, period);
    const days = occasions.flatMap((occasion) => [
      ...wrongDue(form, values, kpi, occasion),
      ...wrongReceived(form, values, kpi, occasion, on),
      ...tickedLate(form, values, kpi, occasion),
    ]);
    return [...otherCount(form, values, kpi, occasions), ...days];
  });
}

/** How often it was done by the rows of the sheet; null where none is filled in. */
export function timesOnSheet(
  kpi: CheckedKpi,
  values: ReadonlyMap<string, string>,
  segment: ResultSegment,
  period: Stretch,
): number | null {
  const filled = onSheet(kpi, values, segment, period).filter(({ typed }) => typed !== null);
  return filled.length === 0 ? null : filled.filter(({ typed }) => typed).length;
}

function onSheet(
  kpi: CheckedKpi,
  values: ReadonlyMap<string, string>,
  { from, to }: ResultSegment,
  period: Stretch,
): readonly Occasion[] {
  return occasionsIn(kpi, { from, to, actuals: [], sheet: { values } }, period);
}

function otherCount(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { id }: CheckedKpi,
  occasions: readonly Occasion[],
): readonly Diagnostic[] {
  const field = `actual.${id}.due`;
  const [said, rule] = [values.get(field), occasions.length];
  const done = occasions.filter(({ typed }) => typed).length;
  if (said !== undefined && Number(said) < done) {
    return [wrongValue(form, field, said, `at least ${done}, as often as it was done on time`)];
  }
  const place = { file: form.path, field };
  if (Number.isInteger(Number(said ?? Number.NaN)) && Number(said) < rule) {
    const message = `"${labelOf(form, field)}" says ${said}, and by the rule of the KPI it is due ${rule} times; ${said} counts, unless spreadsheets come to more on time.`;
    return [problem('collect/other-due', place, message, 'ask why it was not due the other times', 'warning')];
  }
  const days = occasions.filter(({ index }) => values.has(`actual.${id}.${index}.due`)).length;
  if (said !== undefined || days === 0 || days >= rule) return [];
  const message = `"${id}" is due ${rule} times, and the sheet has a day for ${days} of them; all ${rule} count.`;
  const hint = 'if it was due less often, have the number written below the days, and collect the form again';
  return [problem('collect/other-due', place, message, hint, 'warning')];
}

/** A day that it is not due on by the rule: the day of the month, or a few days later, of one of its months or those beside. */
function wrongDue(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { id, target }: CheckedKpi,
  { index, months }: Occasion,
): readonly Diagnostic[] {
  const field = `actual.${id}.${index}.due`;
  const due = values.get(field);
  if (due === undefined || target === null) return [];
  const isByRule = monthsOf(withNeighbours(months)).some((month) => {
    const day = dayOf(month, target);
    return day <= due && due <= addDays(day, MOST_DAYS_MOVED);
  });
  if (isByRule) return [];
  const message = `"${labelOf(form, field)}" says ${due}, and by the rule of the KPI it is due by day ${target} of the month; ${due} counts.`;
  return [odd(form, field, message)];
}

/** A day on which it was received that has not come yet, or that is long before it was due. */
function wrongReceived(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  { id }: CheckedKpi,
  { index, months }: Occasion,
  on: string,
): readonly Diagnostic[] {
  const field = `actual.${id}.${index}.received`;
  const received = values.get(field);
  const { from } = withNeighbours(months);
  if (received === undefined || (from <= received && received <= on)) return [];
  const which = received > on ? `after the day of collecting, ${on}` : `long before it was due, in ${months.at(-1)}`;
  return [odd(form, field, `"${labelOf(form, field)}" says ${received}: that is ${which}.`)];
}

/** A tick beside days that say otherwise. */
function tickedLate(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  kpi: CheckedKpi,
  { index }: Occasion,
): readonly Diagnostic[] {
  const field = tickField(kpi, index);
  const [due, received] = ['due', 'received'].map((day) => values.get(`actual.${kpi.id}.${index}.${day}`));
  if (values.get(field) !== 'true' || due === undefined || received === undefined || received <= due) return [];
  const message = `"${labelOf(form, field)}" is ticked, but it was due on ${due} and received on ${received}; the tick counts.`;
  return [odd(form, field, message)];
}

function odd({ path }: ReturnedForm, field: string, message: string): Diagnostic {
  return problem('collect/odd-date', { file: path, field }, message, MEND_DAY, 'warning');
}

/** Some months with the one before and the one after. */
function withNeighbours(months: readonly string[]): Stretch {
  const [first = '', last = first] = [months[0], months.at(-1)];
  return { from: addMonths(`${first}-01`, -1), to: addMonths(`${last}-01`, 1) };
}

/** That day of a month, or its last one where it is shorter. */
function dayOf(month: string, day: number): string {
  const { to } = wholeMonths({ from: `${month}-01`, to: `${month}-01` });
  const named = `${month}-${String(day).padStart(2, '0')}`;
  return named < to ? named : to;
}
