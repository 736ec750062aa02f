import { isTotal, TARGET_DECIMALS } from '../../scoring/derive-target.js';
import { evaluated, type Formula, formula, formulaText, readFormula } from '../../scoring/formula.js';
import { exactText, rational, rounded } from '../../scoring/rational.js';
import type { ResultSegment, ResultTarget } from '../result/types.js';
import type { CountedKpi } from './kpi-figures.js';

/** The field of both forms with the working days of the period. */
export const DAYS = 'period.days';

/** The field of both forms with the days missed, filled in beforehand as far as they were known at opening. */
export const MISSED = 'period.missed';

/**
 * The working days that somebody missed: what the KPI sheet, else the appraisal form, has come back with, if that is another
 * number than the forms were opened with, and within the days of the period; else as opened.
 */
export function daysMissed(
  { sheet, days, missed }: Pick<ResultSegment, 'sheet' | 'days' | 'missed'>,
  form: ReadonlyMap<string, string>,
): number {
  const said = [sheet?.values, form].map((values) => Number(values?.get(MISSED) ?? missed));
  return said.find((value) => value !== missed && value >= 0 && value <= days) ?? missed;
}

/** The segment with the days missed that count, and with totals that are reduced by them. */
export function withDaysMissed(
  segment: ResultSegment,
  form: ReadonlyMap<string, string>,
  kpis: readonly CountedKpi[],
): ResultSegment {
  const missed = daysMissed(segment, form);
  if (missed === segment.missed || segment.days === 0) return segment;
  const totals = kpis.filter(isTotal).map(({ id }) => id);
  const targets = Array.from(segment.targets, ([id, target]) => {
    return [id, totals.includes(id) ? reduced(target, segment, missed) : target] as const;
  });
  return { ...segment, missed, targets: new Map(targets) };
}

/** A total by its own arithmetic, with other days missed; as it was where its arithmetic is not that of opening. */
function reduced(target: ResultTarget, { days, missed }: ResultSegment, now: number): ResultTarget {
  const before = missed === 0 ? '' : ` × ${formulaText(share(days, missed))}`;
  if (!target.how.endsWith(before)) return target;
  const full = readFormula(target.how.slice(0, target.how.length - before.length));
  if (full === null) return target;
  const base: Formula = full.includes('+') && now !== 0 ? ['(', ...full, ')'] : full;
  const parts: Formula = now === 0 ? base : [...base, '×', ...share(days, now)];
  return { value: exactText(rational(rounded(evaluated(parts), TARGET_DECIMALS))), how: formulaText(parts) };
}

/** What is left of a total when so many days are missed. */
function share(days: number, missed: number): Formula {
  return formula('(', days, '−', missed, ')', '÷', days);
}
