import type { ResolvedCompany } from '../../company/types.js';
import type { Completion, KpiReached, Said } from '../../context/completion.js';
import { unratedComponents } from '../../scoring/overall.js';
import type { KpiFigures, ScoredAppraisal, ScoredSegment } from '../../scoring/types.js';
import { standingOf } from '../outcome/standing.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';

export interface CompletionInput {
  readonly result: AppraisalResult;
  readonly segment: ResultSegment;
  readonly score: ScoredAppraisal;
  readonly scored: ScoredSegment;
  /** By KPI. */
  readonly figures: ReadonlyMap<string, KpiFigures>;
  /** Whether the role is another one now than when the form was opened. */
  readonly isChanged: boolean;
  /** As the language of the form calls them. */
  readonly bands: ResolvedCompany['bands'];
  /** The name of a post or an employee. */
  readonly nameOf: (id: string) => string;
}

/** What the completed forms of a segment say beside what was filled in. */
export function completionOf(input: CompletionInput): Completion {
  const { result, segment, score, scored, figures, isChanged, bands, nameOf } = input;
  const { number, parts, revision } = segment;
  const { overall, band } = score;
  const without = score.segments.filter((one) => one.overall === null).map((one) => one.number);
  const isWhole = !result.segments.some((one) => one.rated && without.includes(one.number));
  return {
    changedSince: isChanged ? revision : null,
    gone: [],
    isPreliminary: !standingOf(result).isShown,
    hasSecond: parts.second !== undefined,
    calibrations: result.events.flatMap((event) => {
      if (event.what !== 'calibrated' || event.segment !== number) return [];
      const { item, from, to, reason, by, on } = event;
      return [{ item, from, to, reason, by: by === null ? '–' : nameOf(by), on }];
    }),
    whole:
      result.segments.length > 1 && isWhole && overall !== null && band !== null
        ? { overall: overall.printed, band: bands[band.number - 1]?.label ?? band.label }
        : null,
    weightsShared: unratedComponents(scored).length > 0,
    said: result.events.flatMap((event): Said[] => {
      if (event.what === 'signed') return [{ what: 'signed', on: event.on, text: '' }];
      if (event.what === 'refused') return [{ what: 'refused', on: event.on, text: event.reason }];
      return event.what === 'appealed' ? [{ what: 'appealed', on: event.on, text: event.text }] : [];
    }),
    reached: new Map(
      scored.kpis.map(({ id, attainment }) => [
        id,
        { attainment: attainment?.printed ?? null, ...seriesOf(figures.get(id)) },
      ]),
    ),
  };
}

/** The employee's own form says nothing of what others have filled in or decided. */
export function selfCompletion({ changedSince }: Completion): Completion {
  const unfinished = { isPreliminary: false, weightsShared: false };
  const nothing = { gone: [], hasSecond: false, calibrations: [], whole: null, said: [], ...unfinished };
  return { changedSince, ...nothing, reached: new Map() };
}

function seriesOf(figures: KpiFigures | undefined): Pick<KpiReached, 'actuals' | 'plans'> {
  const numberOf = (figure: string | null): number | null => (figure === null ? null : Number(figure));
  if (figures?.kind === 'figures') return { actuals: figures.actuals.map(numberOf), plans: [] };
  if (figures?.kind !== 'plan') return { actuals: [], plans: [] };
  return {
    actuals: figures.months.map(({ actual }) => numberOf(actual)),
    plans: figures.months.map(({ plan }) => numberOf(plan)),
  };
}
