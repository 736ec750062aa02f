import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { formDigest } from '../open/form-digest.js';
import type { ScoredPosition } from '../open/positions.js';
import { resultPath } from '../result/paths.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';

/** Whether a position is what the forms of a segment were made from; null, where it cannot be made any more, is not. */
export function isAsOpened({ digest, targets, plans }: ResultSegment, position: ScoredPosition | null): boolean {
  if (position === null) return false;
  const { role, edition } = position;
  const figures = role.kpis.map(({ id }) => {
    const { value, how } = targets.get(id) ?? { value: null, how: '' };
    return [id, { value: value === null ? null : Number(value), how: how === value ? '' : how }] as const;
  });
  return formDigest(role, edition.company, new Map(figures), plans) === digest;
}

/** The rated segments of a result whose roles are no longer what their forms were made from. */
export function changedSegments(
  { segments }: AppraisalResult,
  isUnchanged: (segment: ResultSegment) => boolean,
): readonly ResultSegment[] {
  return segments.filter((segment) => segment.rated && !isUnchanged(segment));
}

/** A warning that a score goes by roles other than those of the forms, or is left as it was because of that. */
export function changedRole(
  { employee, period }: AppraisalResult,
  changed: readonly ResultSegment[],
  isScored: boolean,
): readonly Diagnostic[] {
  if (changed.length === 0) return [];
  const roles = [...new Set(changed.map(({ position }) => `"${position}"`))].join(' and ');
  const follows = isScored
    ? 'the score goes by what stands there now.'
    : 'the score stays as it was when the result was released.';
  const message = `The role ${roles}, or how the company scores, has changed since the forms of "${employee}" for ${period} were made; ${follows}`;
  const hint = isScored
    ? 'bring it back to what it was and run this again, or see that the change touches nothing that is marked or counted'
    : 'nothing need be done; the new role holds from the next period on';
  const place = { file: resultPath(period, employee) };
  return [{ severity: 'warning', code: 'appraisal/changed', message, hint, place }];
}
