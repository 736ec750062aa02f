import { type Checked, good } from '../../diagnostic/diagnostic.js';
import { loadSource } from '../../source/load-source.js';
import type { Source } from '../../source/source.js';
import type { FileKind } from '../../source/validate-schema.js';
import schema from './result.schema.json' with { type: 'json' };
import type {
  Actual,
  Event,
  Replaced,
  ResultDefinition,
  Part as Return,
  Score,
  Segment,
} from './result-definition.generated.js';
import type {
  AppraisalEvent,
  AppraisalResult,
  PrintedScore,
  ReplacedPart,
  ResultActual,
  ResultSegment,
  ReturnedPart,
} from './types.js';

const KIND: FileKind = { area: 'result', noun: 'a result', schema };

/** A result and where each part of it stands in its file. */
export interface LoadedResult {
  readonly result: AppraisalResult;
  readonly source: Source<ResultDefinition>;
}

/** The result that a file keeps; its state and score are worked out from the rest. Codes: `yaml/…`, `result/…`. */
export function loadResult(text: string, file: string): Checked<LoadedResult> {
  const loaded = loadSource<ResultDefinition>(text, file, KIND);
  if (!loaded.ok) return loaded;
  const source = loaded.value;
  return good({ result: resultOf(source.data), source }, loaded.diagnostics);
}

function resultOf({ employee, period, segments, events, score }: ResultDefinition): AppraisalResult {
  return {
    employee,
    period,
    segments: segments.map(segmentOf),
    events: events.map(eventOf),
    score: score === undefined ? null : scoreOf(score),
  };
}

function segmentOf(segment: Segment): ResultSegment {
  const { number, position, entity, manager, from, to, rated, days, missed, revision, digest } = segment;
  const { language = null, targets, plans, parts, sheet, actuals, replaced } = segment;
  return {
    ...{ number, position, entity, manager: manager ?? null, from, to, rated: rated ?? true },
    ...{ days, missed, revision, digest, language },
    targets: mapOf(targets, ({ value, how }) => ({ value: String(value), how })),
    plans: mapOf(plans, (months) => mapOf(months, String)),
    parts: Object.fromEntries(Object.entries(parts ?? {}).map(([part, returned]) => [part, partOf(returned)])),
    sheet: sheet === undefined ? null : partOf(sheet),
    actuals: (actuals ?? []).map(actualOf),
    replaced: (replaced ?? []).map(replacedOf),
  };
}

function partOf({ from, sha256, format, on, values }: Return): ReturnedPart {
  return { from, sha256, format, on, values: mapOf<string, string>(values, (value) => value) };
}

function replacedOf({ part, replacedOn, ...returned }: Replaced): ReplacedPart {
  return { part, replacedOn, ...partOf(returned) };
}

function actualOf({ kpi, month, value, plan, from }: Actual): ResultActual {
  return { kpi, month, value: String(value), plan: plan === undefined ? null : String(plan), from };
}

/** The schema has seen to it that each kind of event has what it needs. */
function eventOf(event: Event): AppraisalEvent {
  const { on, what, by = null, digest, segment = 1, item = '', from = null, to = '', reason = '', text = '' } = event;
  switch (what) {
    case 'calibrated':
      return { on, by, what, segment, item, from, to, reason };
    case 'commented':
    case 'appealed':
      return { on, by, what, text };
    case 'released':
      return digest === undefined ? { on, by, what } : { on, by, what, digest };
    case 'refused':
      return { on, by, what, reason };
    default:
      return { on, by, what };
  }
}

function scoreOf({ overall, band, segments }: Score): PrintedScore {
  return {
    overall,
    band,
    segments: segments.map(({ number, overall: result, components, kpis }) => {
      return { number, overall: result, components: { ...components }, kpis: mapOf(kpis, (score) => score) };
    }),
  };
}

function mapOf<T, U>(fields: Readonly<Record<string, T>> | undefined, of: (value: T) => U): ReadonlyMap<string, U> {
  return new Map(Object.entries(fields ?? {}).map(([key, value]) => [key, of(value)]));
}
