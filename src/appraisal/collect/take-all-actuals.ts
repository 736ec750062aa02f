import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { monthsOf } from '../../scoring/working-days.js';
import type { ActualRow } from '../../staff/types.js';
import type { AppraisalResult, ResultActual, ResultSegment } from '../result/types.js';
import type { PositionFor } from '../score/refresh-score.js';
import { outOfTurn } from '../steps/turn.js';
import { checkRow } from './check-row.js';
import type { Collected } from './collect.js';
import { contradictions, otherDues, otherTotals } from './contradictions.js';
import type { Desk } from './desk.js';
import { takeActual } from './take-actuals.js';
import type { TakeOptions } from './take-form.js';

/** Puts the figures of spreadsheets into the results of all open periods that they belong to; what is wrong is added. */
export async function takeActuals(
  rows: readonly ActualRow[],
  desk: Desk,
  positionFor: PositionFor,
  { replace }: TakeOptions,
  diagnostics: Diagnostic[],
): Promise<readonly Collected[]> {
  const collected: Collected[] = [];
  for (const row of rows) {
    const found = await resultsOf(row, desk);
    if (found.length === 0 && !(await isDamaged(row, desk))) diagnostics.push(nowhere(row));
    for (const { result, segment } of found) {
      const early = outOfTurn('collect', result, row.place.file);
      if (early !== null) {
        diagnostics.push({ ...early, place: row.place });
        continue;
      }
      const kpi = positionFor(segment.entity, segment.position)?.role.kpis.find(({ id }) => id === row.kpi);
      const wrong = checkRow(row, kpi, segment);
      for (const diagnostic of wrong) diagnostics.push(diagnostic);
      if (wrong.length > 0) continue;
      const taken = takeActual(segment, row, replace);
      if (taken.diagnostic !== null) diagnostics.push(taken.diagnostic);
      if (taken.what === 'refused') continue;
      if (taken.what !== 'known') put(result, taken.segment, row);
      const { employee, period } = result;
      const { number } = segment;
      collected.push({ file: row.place.file, employee, period, segment: number, part: 'actuals', what: taken.what });
    }
  }
  for (const { period, employee, segment: number, file } of touched()) {
    const segment = (await desk.result(period, employee))?.segments.find((one) => one.number === number);
    const stretch = desk.periods.find(({ id }) => id === period);
    if (segment === undefined || stretch === undefined) continue;
    const kpis = positionFor(segment.entity, segment.position)?.role.kpis ?? [];
    for (const find of [otherDues, otherTotals]) {
      for (const found of find({ file, employee, segment, period: stretch, kpis })) diagnostics.push(found);
    }
  }
  return collected;

  /** One of the rows of each segment that has changed. */
  function touched(): readonly Collected[] {
    const changed = collected.filter(({ what }) => what !== 'known');
    return [...new Map(changed.map((one) => [`${one.period} ${one.employee} ${one.segment}`, one])).values()];
  }

  function put(result: AppraisalResult, segment: ResultSegment, { place, kpi, month }: ActualRow): void {
    const segments = result.segments.map((one) => (one.number === segment.number ? segment : one));
    desk.put({ ...result, segments });
    const kpis = positionFor(segment.entity, segment.position)?.role.kpis ?? [];
    const period = desk.periods.find(({ id }) => id === result.period);
    if (period === undefined) return;
    const isOwn = (one: ResultActual): boolean => one.kpi === kpi && one.month === month;
    for (const found of contradictions({ file: place.file, employee: result.employee, segment, period, kpis }, isOwn))
      diagnostics.push({ ...found, place });
  }
}

/** The results that a month belongs to, each with the segment of that month: where two share it, that of its middle. */
async function resultsOf(
  { employee, month }: ActualRow,
  desk: Desk,
): Promise<readonly { readonly result: AppraisalResult; readonly segment: ResultSegment }[]> {
  const found: { readonly result: AppraisalResult; readonly segment: ResultSegment }[] = [];
  for (const period of desk.periods.filter((one) => monthsOf(one).includes(month))) {
    const result = await desk.result(period.id, employee);
    const sharing = result?.segments.filter((one) => one.rated && monthsOf(one).includes(month)) ?? [];
    const middle = `${month}-15`;
    const segment = sharing.find(({ from, to }) => from <= middle && middle <= to) ?? sharing[0];
    if (result !== null && segment !== undefined) found.push({ result, segment });
  }
  return found;
}

/** Whether there is a result that cannot be read, which has been reported. */
async function isDamaged({ employee, month }: ActualRow, desk: Desk): Promise<boolean> {
  for (const period of desk.periods.filter((one) => monthsOf(one).includes(month))) {
    const isThere = (await desk.employees(period.id)).includes(employee);
    if (isThere && (await desk.result(period.id, employee)) === null) return true;
  }
  return false;
}

function nowhere({ employee, month, place }: ActualRow): Diagnostic {
  const message = `No open period of "${employee}" has the month ${month}.`;
  const hint = 'open the period first, or take the row out of the file';
  return { severity: 'error', code: 'collect/not-opened', message, hint, place };
}
