import { formDigest } from '../open/form-digest.js';
import type { Position } from '../open/positions.js';
import type { ResultSegment } from '../result/types.js';

export interface AsOpened {
  readonly position: Position;
  /** Whether the role, or what the company says of scores, is another one now than in the form that was opened. */
  readonly isChanged: boolean;
}

/**
 * The position whose forms are those that were opened for a segment, of some in different languages: somebody's language may have
 * changed since. Where none is, the first one; null when there is none.
 */
export function asOpened(segment: ResultSegment, positions: Iterable<Position>): AsOpened | null {
  let first: Position | null = null;
  for (const position of positions) {
    if (isAsOpened(segment, position)) return { position, isChanged: false };
    first ??= position;
  }
  return first === null ? null : { position: first, isChanged: true };
}

/** With the targets that were opened: what is entered into the lists of people later does not change the form. */
function isAsOpened({ targets, digest }: ResultSegment, { role, edition }: Position): boolean {
  const opened = new Map<string, { readonly value: number | null; readonly how: string }>();
  for (const { id } of role.kpis) {
    const target = targets.get(id);
    if (target === undefined) opened.set(id, { value: null, how: '' });
    else opened.set(id, { value: Number(target.value), how: target.how === target.value ? '' : target.how });
  }
  return formDigest(role, edition.company, opened) === digest;
}
