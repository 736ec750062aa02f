import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { AppraisalEvent, AppraisalResult, ResultSegment } from '../result/types.js';
import { finalValues } from '../score/final-values.js';
import { problem } from './problems.js';

type Calibrated = Extract<AppraisalEvent, { readonly what: 'calibrated' }>;

/** Warnings where a form that was collected after a calibration leaves other marks than those that were calibrated; `isAsked` says of which items. */
export function otherThanCalibrated(
  file: string,
  { employee, events }: AppraisalResult,
  segment: ResultSegment,
  isAsked: (item: string) => boolean,
): readonly Diagnostic[] {
  const marks = finalValues(segment, []);
  return lastOfEach(events, segment.number).flatMap(({ item, to, on }) => {
    const mark = marks.get(item);
    if (mark === to || !isAsked(item)) return [];
    const said = mark === undefined ? 'not marked' : `"${mark}"`;
    const message = `"${item}" of "${employee}" is ${said} as it came back, but was calibrated to "${to}" on ${on}; "${to}" still counts.`;
    const hint = `if it should not, calibrate it again, with "rolebook appraisal calibrate"`;
    return [problem('collect/calibrated', { file, field: item }, message, hint, 'warning')];
  });
}

/** The last calibration of each item of a segment. */
function lastOfEach(events: readonly AppraisalEvent[], segment: number): readonly Calibrated[] {
  const last = new Map<string, Calibrated>();
  for (const event of events) if (event.what === 'calibrated' && event.segment === segment) last.set(event.item, event);
  return [...last.values()];
}
