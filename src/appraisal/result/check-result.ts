import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { isDay } from '../../staff/dates.js';
import type { AppraisalResult, ResultSegment } from './types.js';

const FIGURE = /^(?:kpi\.[^.]+\.(?:actual|plan)|(?:actual|planned)\.[^.]+\.(?:total|due)|period\.(?:days|missed))$/;
const ENTRY = /^(?:actual|planned)\.[^.]+\.\d+$/;
const LEVEL = /^(?:knowledge|competency|conduct)\./;
const MARK = /^duty\./;
const MARKS: readonly string[] = ['done', 'partly', 'not-done', 'not-applicable'];
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Errors `result/altered` where a result says what no run can have written; its form has been checked. */
export function checkResult(
  result: AppraisalResult,
  file: string,
  { period, employee }: { readonly period: string; readonly employee: string },
): readonly Diagnostic[] {
  const { segments, events } = result;
  const found = [
    ...(result.employee === employee
      ? []
      : [`It is of "${result.employee}", and lies where that of "${employee}" does.`]),
    ...(result.period === period ? [] : [`It is of ${result.period}, and lies among those of ${period}.`]),
    ...segments.flatMap((segment, index) => alteredSegment(segment, index + 1)),
    ...events.flatMap((event) => (event.what === 'calibrated' ? alteredValue(event.item, event.to) : [])),
  ];
  return found.map((message) => altered(file, message));
}

function alteredSegment({ number, from, to, days, missed, parts, sheet }: ResultSegment, expected: number) {
  const returns = [...Object.values(parts), ...(sheet === null ? [] : [sheet])];
  return [
    ...(number === expected ? [] : [`Part ${expected} is called ${number}.`]),
    ...(isDay(from) && isDay(to) && from <= to ? [] : [`Part ${number} is from ${from} to ${to}.`]),
    ...(missed <= days ? [] : [`Of ${days} working days ${missed} are missed.`]),
    ...returns.flatMap(({ values }) => [...values].flatMap(([name, value]) => alteredValue(name, value))),
  ];
}

/** What a field holds is not told, as it may be about a person. */
function alteredValue(name: string, value: string): readonly string[] {
  const isSound =
    (!FIGURE.test(name) || DECIMAL.test(value)) &&
    (!ENTRY.test(name) || DECIMAL.test(value) || value === 'true') &&
    (!LEVEL.test(name) || /^\d+$/.test(value)) &&
    (!MARK.test(name) || MARKS.includes(value));
  return isSound ? [] : [`The field "${name}" holds what it does not take.`];
}

function altered(file: string, message: string): Diagnostic {
  const hint =
    'bring the file back from a copy; what is wrong on a form is corrected there, and collected with --replace';
  return { severity: 'error', code: 'result/altered', message, hint, place: { file } };
}
