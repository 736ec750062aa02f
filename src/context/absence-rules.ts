import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Kpi } from '../role/types.js';
import { deriveTarget, isTotal } from '../scoring/derive-target.js';
import { rounded } from '../scoring/rational.js';
import { reducedTarget } from '../scoring/reduced-target.js';
import { isDated } from './results-context.js';
import type { Wording } from './wording.js';

interface AbsenceInput {
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
}

/** Decimals to which a reduced target is shown. */
const DECIMALS = 2;

/** The total of a plan for the example, where no KPI has a target that is a total. */
const EXAMPLE_TOTAL = 1200;

/** Whether a target becomes smaller with the days that the employee missed. */
export function reducesTargets(kpis: readonly Kpi[]): boolean {
  return kpis.some((kpi) => isTotal(kpi) || kpi.comparison === 'plan');
}

/** What holds for lawful absence, by the kinds of targets that there are. */
export function absenceRules(kpis: readonly Kpi[], months: number, input: AbsenceInput): readonly string[] {
  const { wording } = input;
  const isReduced = reducesTargets(kpis);
  const isAverage = kpis.some(({ comparison, aggregation }) => comparison !== 'plan' && aggregation === 'average');
  return [
    ...(isReduced ? [inProportion(kpis, months, input)] : []),
    ...(isAverage ? [wording('kpiSheet.absenceAverage')] : []),
    ...(kpis.some(isDated) ? [wording('kpiSheet.absenceDates')] : []),
    wording('kpiSheet.nothingToCount'),
    ...(input.company.appraisals.missingActuals === 'zero' ? [wording('kpiSheet.missingZero')] : []),
  ];
}

/** The rule with a month missed of the first target that is a total. */
function inProportion(kpis: readonly Kpi[], months: number, { company, locale, wording }: AbsenceInput): string {
  const { calendar } = company;
  const missed = calendar.workingDaysPerMonth;
  const days = missed * months;
  const first = kpis.find(isTotal);
  const target = (first && deriveTarget(first, calendar, months).period) ?? EXAMPLE_TOTAL;
  const reduced = rounded(reducedTarget(target, days, missed), DECIMALS);
  return wording('kpiSheet.absenceInProportion', {
    target: locale.number(target),
    days: locale.number(days),
    missed: locale.number(missed),
    reduced: locale.number(reduced),
  });
}
