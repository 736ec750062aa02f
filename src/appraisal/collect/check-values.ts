import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Stretch } from '../../scoring/working-days.js';
import type { ReturnedForm } from '../read/types.js';
import type { ResultSegment } from '../result/types.js';
import { MISSED } from '../score/days-missed.js';
import { checkCounts } from './check-counts.js';
import { checkDates } from './check-dates.js';
import { checkDays } from './check-days.js';
import { checkDecisions } from './check-decisions.js';
import { checkOccasions } from './check-occasions.js';
import { checkPlans, planFields } from './check-plans.js';
import { checkRows } from './check-rows.js';
import { checkTotals } from './check-totals.js';
import { problem } from './problems.js';
import type { FormRules } from './read-values.js';

/** What the values of a form are held against. */
export interface CheckSetting {
  readonly segment: ResultSegment;
  /** The whole period. */
  readonly period: Stretch;
  readonly rules: FormRules;
  /** The day of collecting. */
  readonly on: string;
}

/** What is wrong, and in warnings what is odd, about values that are each what their field takes. */
export function checkValues(
  form: ReturnedForm,
  values: ReadonlyMap<string, string>,
  setting: CheckSetting,
): readonly Diagnostic[] {
  if (!isFilledIn(values, setting)) return [nothingFilledIn(form)];
  return [
    ...checkRows(form, values, setting),
    ...checkCounts(form, values, setting),
    ...checkPlans(form, values, setting),
    ...checkOccasions(form, values, setting),
    ...checkTotals(form, values, setting),
    ...checkDays(form, values, setting.segment),
    ...checkDates(form, values, setting),
    ...checkDecisions(form, values),
  ];
}

/** What is in a form before anybody fills it in. */
const BEFOREHAND = /^(?:employee|appraiser|period)\.|^previous\.result$/;

function isFilledIn(values: ReadonlyMap<string, string>, setting: CheckSetting): boolean {
  const { segment, rules } = setting;
  const plans = planFields(setting);
  return [...values].some(([name, value]) => {
    if (name === MISSED) return Number(value) !== segment.missed;
    if (BEFOREHAND.test(name) || plans.has(name) || value.trim() === '') return false;
    return rules.ruleOf(name)?.isCalculated !== true || Number(value) !== 0;
  });
}

function nothingFilledIn({ path }: ReturnedForm): Diagnostic {
  const message = 'The form came back with nothing filled in: it holds only what it was sent with.';
  const hint = 'ask for the form as it was filled in and saved, not the one that was sent';
  return problem('collect/nothing-filled-in', { file: path }, message, hint);
}
