import type { Locale } from '../../locale/types.js';
import type { Kpi } from '../../role/types.js';
import type { ScoredKpi } from '../../scoring/types.js';
import { isCurrency } from '../../units.js';
import { figureWithUnit } from '../figures.js';
import { plainText } from '../rich-text.js';
import type { Wording } from '../wording.js';
import { inColumn, NONE } from './common.js';
import type { RatedSegment } from './types.js';

/** What a template prints of a KPI and its result. */
export interface KpiLine {
  readonly name: string;
  readonly weight: string;
  readonly target: string;
  readonly actual: string;
  readonly attainment: string;
  readonly score: string;
  /** Marks of the bullet chart and its bar, in percent of the target; null for one that is not there. */
  readonly floor: number | null;
  readonly stretch: number | null;
  readonly value: number | null;
  readonly chartAlt: string;
}

/** Where bullet charts end when no KPI reaches further, in percent of the target. */
const DEFAULT_END = 120;

/** The lines of a segment, and where their charts end. */
export function kpiLines({ role, scored, clauseNumbers }: RatedSegment, locale: Locale, wording: Wording) {
  const attainments = inColumn(
    scored.kpis.map(({ attainment }) => attainment?.printed ?? null),
    locale,
  );
  const scores = inColumn(
    scored.kpis.map(({ score }) => score?.printed ?? null),
    locale,
  );
  const lines = scored.kpis.flatMap((one, index): readonly KpiLine[] => {
    const kpi = role.kpis.find(({ id }) => id === one.id);
    if (kpi === undefined) return [];
    const line = kpiLine(kpi, one, plainText(kpi.name, clauseNumbers), locale, wording);
    return [{ ...line, attainment: attainments[index] ?? NONE, score: scores[index] ?? NONE }];
  });
  const ends = role.kpis.map(({ capPercent, stretchPercent }) => capPercent ?? stretchPercent ?? 0);
  return { lines, chartEnd: Math.max(DEFAULT_END, ...ends) };
}

function kpiLine(kpi: Kpi, scored: ScoredKpi, name: string, locale: Locale, wording: Wording) {
  const { target, actual, attainment, state, weightPercent } = scored;
  const show = (figure: ScoredKpi['target']): string =>
    figure === null ? NONE : figureText(kpi, figure.printed, locale);
  return {
    name,
    weight: locale.number(weightPercent),
    target: target === null ? NONE : targetText(kpi, target.printed, locale, wording),
    actual: state === 'scored' ? show(actual) : wording(`outcome.kpiStates.${state}`),
    floor: kpi.floorPercent,
    stretch: kpi.stretchPercent,
    value: attainment === null ? null : Math.max(attainment.printed, 0),
    chartAlt:
      attainment === null
        ? wording('summary.chartAltNone', { name })
        : wording('summary.chartAlt', { name, attainment: attainment.printed }),
  };
}

function targetText(kpi: Kpi, value: number, locale: Locale, wording: Wording): string {
  if (kpi.comparison === 'by-date') return wording('kpiSheet.dates', { count: value });
  const figure = figureText(kpi, value, locale);
  return kpi.comparison === 'plan' || kpi.comparison === 'yes-no'
    ? figure
    : wording(`targets.${kpi.comparison}`, { target: figure });
}

/** Plans of money have a currency too; those of others, which are attained in percent, two decimals where they are not whole. */
function figureText(kpi: Kpi, value: number, locale: Locale): string {
  if (kpi.comparison !== 'plan') return figureWithUnit(kpi, value, locale);
  return isCurrency(kpi.unit)
    ? locale.currency(value, kpi.unit)
    : locale.number(value, { decimals: Number.isInteger(value) ? 0 : 2 });
}
