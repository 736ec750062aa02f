import type { Locale } from '../locale/types.js';
import type { Kpi } from '../role/types.js';
import { isCurrency } from '../units.js';
import type { Wording } from './wording.js';

/** Percentages and amounts of money never stand without their sign; what is counted is named beside the figure. */
export function figureWithUnit(kpi: Kpi, value: number, locale: Locale): string {
  if (!['at-least', 'at-most', 'exactly'].includes(kpi.comparison)) return locale.number(value);
  if (kpi.unit === '%') return locale.percent(value);
  return isCurrency(kpi.unit) ? locale.currency(value, kpi.unit) : locale.number(value);
}

export function plainFigure(kpi: Kpi, value: number, locale: Locale): string {
  return isCurrency(kpi.unit) ? locale.number(value) : figureWithUnit(kpi, value, locale);
}

/** A counted figure with the name of what is counted: `36 deals`, `EUR 270,000`, `95%`. */
export function namedFigure(kpi: Kpi, value: number, locale: Locale, wording: Wording): string {
  const figure = figureWithUnit(kpi, value, locale);
  return figure === locale.number(value) ? withUnit(kpi, value, figure, wording) : figure;
}

/** What is counted is named in the plural, which does not fit a single one: `clients: ≥ 1`. */
export function withUnit({ unit }: Kpi, value: number, target: string, wording: Wording): string {
  return wording(value === 1 ? 'targets.single' : 'targets.counted', { target, unit });
}
