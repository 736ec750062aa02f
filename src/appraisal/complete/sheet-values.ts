import type { Kpi } from '../../role/types.js';
import { TARGET_DECIMALS } from '../../scoring/derive-target.js';
import { rounded } from '../../scoring/rational.js';
import type { KpiFigures, LineKind, ScoredSegment } from '../../scoring/types.js';
import type { Stretch } from '../../scoring/working-days.js';
import type { ResultSegment } from '../result/types.js';
import { DAYS, daysMissed, MISSED } from '../score/days-missed.js';
import { occasionsIn, tickField } from '../score/occasions.js';
import { figureText } from './appraisal-values.js';

const WORKED_OUT =
  /^result\.kpis$|^actual\.[^.]+\.(?:total|attainment|counted|score)$|^planned\.[^.]+\.total$|^reduced\./;

/**
 * What a KPI sheet says in the end: the figures that count, those of spreadsheets among them, and what they come to. What nobody
 * has worked out is empty.
 */
export function sheetValues(
  segment: ResultSegment,
  form: ReadonlyMap<string, string>,
  period: Stretch,
  kpis: readonly Pick<Kpi, 'id' | 'comparison' | 'per'>[],
  figures: ReadonlyMap<string, KpiFigures>,
  scored: ScoredSegment,
): ReadonlyMap<string, string> {
  const { sheet } = segment;
  const values = new Map([...(sheet?.values ?? [])].map(([name, value]) => [name, WORKED_OUT.test(name) ? '' : value]));
  const set = (name: string, value: string | null): void => {
    if (value !== null) values.set(name, value);
  };
  const line = (kpi: string, what: LineKind): string | null => {
    const found = scored.lines.find((one) => one.of === kpi && one.what === what)?.result ?? null;
    return found === null ? null : String(rounded(found, TARGET_DECIMALS));
  };
  for (const kpi of kpis) {
    const { id } = kpi;
    const found = figures.get(id);
    const result = scored.kpis.find((one) => one.id === id);
    if (found?.kind === 'figures' && found.actuals.length > 1) {
      found.actuals.forEach((actual, index) => void set(`actual.${id}.${index + 1}`, actual));
    }
    for (const { index, listed, typed } of occasionsIn(kpi, segment, period)) {
      const isOnTime = listed ?? typed;
      if (isOnTime !== null) set(tickField(kpi, index), isOnTime ? 'true' : '');
    }
    if (found?.kind === 'plan') {
      if (found.months.length > 1) {
        found.months.forEach(({ plan, actual }, index) => {
          set(`planned.${id}.${index + 1}`, plan);
          set(`actual.${id}.${index + 1}`, actual);
        });
      }
      set(`planned.${id}.total`, line(id, 'plan'));
      set(`reduced.${id}`, line(id, 'reduced-plan'));
    }
    if (result?.state === 'scored') {
      set(`actual.${id}.total`, figureText(result.actual));
      if (found?.kind === 'occasions') set(`actual.${id}.due`, figureText(result.target));
    }
    set(`actual.${id}.attainment`, figureText(result?.attainment ?? null));
    set(`actual.${id}.counted`, figureText(result?.counted ?? null));
    set(`actual.${id}.score`, figureText(result?.score ?? null));
  }
  values.set(DAYS, String(segment.days)).set(MISSED, String(daysMissed(segment, form)));
  const whole = scored.components.find(({ id }) => id === 'kpis')?.result ?? null;
  return values.set('result.kpis', figureText(whole));
}
