import { withoutForbidden } from '../../source/forbidden-characters.js';
import { yamlText } from '../../source/write-yaml.js';
import { stateOf } from './state.js';
import {
  type AppraisalEvent,
  type AppraisalResult,
  PARTS,
  type PrintedScore,
  type ResultActual,
  type ResultSegment,
  type ResultTarget,
  type ReturnedPart,
} from './types.js';

/** A result as the YAML of its file: equal results are equal texts, in whatever order their parts came together. */
export function resultText(result: AppraisalResult): string {
  return yamlText(resultData(result));
}

/** The same as data, in the order in which they are written. */
export function resultData(result: AppraisalResult): object {
  const { employee, period, segments, events, score } = result;
  return {
    employee,
    period,
    state: stateOf(result),
    segments: segments.map(segmentData),
    events: events.map(eventData),
    score: score === null ? undefined : scoreData(score),
  };
}

function segmentData(segment: ResultSegment): object {
  const { number, position, entity, manager, from, to, rated, days, missed, revision, digest } = segment;
  const language = segment.language ?? undefined;
  const parts = PARTS.flatMap((part) => {
    const returned = segment.parts[part];
    return returned === undefined ? [] : [[part, partData(returned)] as const];
  });
  return {
    ...{ number, position, entity, manager: manager ?? undefined, from, to, rated: rated ? undefined : false },
    ...{ days, missed, revision, digest, language },
    targets: filled(sorted(segment.targets).map(([id, target]) => [id, targetData(target)] as const)),
    plans: filled(sorted(segment.plans).map(([id, plans]) => [id, plansData(plans)] as const)),
    parts: filled(parts),
    sheet: segment.sheet === null ? undefined : partData(segment.sheet),
    actuals: listed(sortedActuals(segment.actuals).map(actualData)),
    replaced: listed(
      segment.replaced.map(({ part, replacedOn, ...returned }) => ({ part, replacedOn, ...partData(returned) })),
    ),
  };
}

function targetData({ value, how }: ResultTarget): object {
  return { value: decimalData(value), how };
}

function plansData(plans: ReadonlyMap<string, string>): ReadonlyMap<string, number | string> {
  return new Map(sorted(plans).map(([month, plan]) => [month, decimalData(plan)]));
}

function partData({ from, sha256, format, on, values }: ReturnedPart): object {
  const texts = sorted(values).map(([field, value]) => [field, withoutForbidden(value)] as const);
  return { from: nameOf(from), sha256, format, on, values: new Map(texts) };
}

function actualData({ kpi, month, value, plan, from }: ResultActual): object {
  return {
    kpi,
    month,
    value: decimalData(value),
    plan: plan === null ? undefined : decimalData(plan),
    from: nameOf(from),
  };
}

/** The name of a file as a result can hold it. */
function nameOf(from: string): string {
  return withoutForbidden(from).trim() || '?';
}

/** The day and what was done first, then who did it, then the rest as it is read. */
function eventData({ on, what, by, ...rest }: AppraisalEvent): object {
  const details = Object.entries(rest)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, typeof value === 'string' ? withoutForbidden(value) : value]);
  return { on, what, by: by ?? undefined, ...Object.fromEntries(details) };
}

/** A score as data, in the order in which it is written. */
export function scoreData({ overall, band, segments }: PrintedScore): object {
  const each = segments.map(({ number, overall: result, components, kpis }) => {
    return { number, overall: result, components, kpis: filled(sorted(kpis)) };
  });
  return { overall, band: { number: band.number, label: band.label }, segments: each };
}

/** As a number where YAML's numbers hold it to the last digit. */
function decimalData(value: string): number | string {
  return String(Number(value)) === value ? Number(value) : value;
}

/** Actual figures in the order in which they are kept: by KPI, then by month. */
export function sortedActuals(actuals: readonly ResultActual[]): readonly ResultActual[] {
  const key = ({ kpi, month }: ResultActual): string => `${kpi} ${month}`;
  return [...actuals].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function sorted<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function filled<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> | undefined {
  return entries.length === 0 ? undefined : new Map(entries);
}

function listed<T>(entries: readonly T[]): readonly T[] | undefined {
  return entries.length === 0 ? undefined : entries;
}
