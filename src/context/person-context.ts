import type { Calendar } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Kpi } from '../role/types.js';
import { isTotal, TARGET_DECIMALS } from '../scoring/derive-target.js';
import { dividedBy, rational, rounded, times } from '../scoring/rational.js';
import { ownDays, type Stretch } from '../scoring/working-days.js';
import { arithmeticText } from './arithmetic.js';
import { plainFigure } from './figures.js';
import type { Person } from './person.js';
import type { Wording } from './wording.js';

const NO_BREAK_SPACE = '\u00A0';

/** What a personal form prints of its person; `person` is null, and what is known beforehand empty, in one for anybody. */
export function personContext(person: Person | null, locale: Locale, wording: Wording) {
  if (person === null) return { person: null, known: NOTHING_KNOWN };
  const { previousResult } = person;
  return {
    person: {
      stamp: person.stamp,
      // Who fills the form in stands on one line with the box before it.
      parts: person.parts.map((id) => ({
        id,
        label: wording(`appraisal.parts.${id}`).replaceAll(' ', NO_BREAK_SPACE),
      })),
    },
    known: {
      name: person.name,
      number: person.id,
      appraiser: person.appraiser ?? '',
      from: locale.numericDate(person.from),
      to: locale.numericDate(person.to),
      previous: previousResult === null ? '' : locale.number(previousResult),
      days: locale.number(person.days),
      missed: locale.number(person.missed),
    },
  };
}

const NOTHING_KNOWN = { name: '', number: '', appraiser: '', from: '', to: '', previous: '', days: '', missed: '' };

/** What the targets of a person take account of, before the table of them. */
export function personalNote(
  person: Person,
  kpis: readonly Kpi[],
  { workingDaysPerWeek }: Pick<Calendar, 'workingDaysPerWeek'>,
  locale: Locale,
  wording: Wording,
): string {
  const { workingTimePercent, days, missed, months, ownMonths } = person;
  const time = wording('kpiSheet.workingTimeShare', { share: locale.percent(workingTimePercent) });
  const hasPlans = kpis.some(({ comparison }) => comparison === 'plan');
  const ofPlans = ownDays(stretchOf(months), stretchOf(ownMonths), { days, missed }, workingDaysPerWeek);
  const shown = (count: typeof ofPlans) => ({ days: locale.number(count.days), missed: locale.number(count.missed) });
  return [
    wording('kpiSheet.personal'),
    ...(workingTimePercent === 100 ? [] : [time]),
    wording('kpiSheet.personalDays', shown({ days, missed })),
    ...(hasPlans && ownMonths.length < months.length ? [wording('kpiSheet.personalPlanDays', shown(ofPlans))] : []),
  ].join(' ');
}

/** The first day of the first month to one of the last. */
function stretchOf(months: readonly string[]): Stretch {
  return { from: `${months[0]}-01`, to: `${months.at(-1)}-01` };
}

/**
 * How the target of a person is worked out: as for everybody (`usual`), then by working time and days; from the list of
 * targets, where they stand there.
 */
export function personalArithmetic(kpi: Kpi, usual: string, person: Person, locale: Locale, wording: Wording): string {
  const target = person.targets.get(kpi.id);
  if (target === undefined || target.value === null || target.formula.length === 0) return usual;
  const own = arithmeticText(target.formula, plainFigure(kpi, target.value, locale), locale);
  if (target.months.length > 0) return own;
  const isAltered = isTotal(kpi) && (person.workingTimePercent !== 100 || person.missed !== 0);
  // A line that ended after the first figure of the second step would read as one more result of the first.
  const rest = own.replace(' ', '\u00A0');
  return isAltered ? wording('kpiSheet.steps', { first: usual, rest }) : usual;
}

/** The target of a full month for a person; null where it is set month by month. */
export function personalMonth(kpi: Kpi, month: number | null, { targets, workingTimePercent }: Person): number | null {
  const isSetByMonth = (targets.get(kpi.id)?.months.length ?? 0) > 0;
  if (month === null || isSetByMonth) return null;
  return isTotal(kpi)
    ? rounded(dividedBy(times(rational(month), rational(workingTimePercent)), rational(100)), TARGET_DECIMALS)
    : month;
}
