import type { Locale } from '../../locale/types.js';
import { compare, minus, rational, rounded, ZERO } from '../../scoring/rational.js';
import { pageParts } from '../page-parts.js';
import { type Wording, wordingOf } from '../wording.js';
import type { OutcomePeriod, OutcomeSetting, Previous, Standing } from './types.js';

/** What every document about results may print; `title` is that of the file. */
export function commonContext({ entity, locale, issuedOn, period }: OutcomeSetting, name: string, title: string) {
  const wording = wordingOf(locale);
  return {
    language: locale.language,
    document: {
      name,
      title,
      date: locale.date(issuedOn),
      period: period.id,
      keywords: [name, period.id, entity.name].join(', '),
    },
    entity,
    pageOf: pageParts(wording),
    periodText: periodText(period, locale, wording),
  };
}

/** `2026-H2 (01/07/2026 – 31/12/2026)`; the days alone where they are the name of the period. */
function periodText({ id, from, to }: OutcomePeriod, locale: Locale, wording: Wording): string {
  const dates = wording('outcome.periodDates', { from: locale.numericDate(from), to: locale.numericDate(to) });
  return id.includes('..') ? dates : `${id} (${dates})`;
}

export function standingText({ what, on }: Standing, locale: Locale, wording: Wording): string {
  return wording(`outcome.states.${what}`, { date: on === null ? '' : locale.numericDate(on) });
}

/** By how many points a result differs from the last one, as both are printed. */
export function difference(overall: number, previous: Pick<Previous, 'overall'>): number {
  return rounded(minus(rational(overall), rational(previous.overall)), MOST_DECIMALS);
}

const MOST_DECIMALS = 6;

/** `+3.5`, `−2.0`, `±0`. */
export function signed(points: number, decimals: number, locale: Locale, wording: Wording): string {
  const side = compare(rational(points), ZERO);
  if (side === 0) return wording('outcome.unchanged');
  return wording(side > 0 ? 'outcome.above' : 'outcome.below', {
    points: locale.number(Math.abs(points), { decimals }),
  });
}

/** Writes the figures of one column with as many decimals as the one that has most; a dash where there is none. */
export function inColumn(values: readonly (number | null)[], locale: Locale): readonly string[] {
  const decimals = Math.max(0, ...values.map((value) => String(value ?? 0).split('.')[1]?.length ?? 0));
  return values.map((value) => (value === null ? NONE : locale.number(value, { decimals })));
}

export const NONE = '–';
