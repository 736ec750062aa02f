import type { ScoredAppraisal } from '../../scoring/types.js';
import { lastRelease } from '../outcome/standing.js';
import { readPeriod } from '../period.js';
import type { AppraisalResult } from '../result/types.js';
import { type Position, printedScore, scoreResult } from './score-result.js';

/** The role of a segment, by entity and id; null when it has a fault. */
export type PositionFor = (entity: string, role: string) => Position | null;

/** The score of a result with its arithmetic; null when a role that it needs has a fault. */
export function scored(result: AppraisalResult, positionFor: PositionFor): ScoredAppraisal | null {
  const period = readPeriod(result.period);
  if (period === null) return null;
  const positions = new Map<number, Position>();
  for (const { number, entity, position, rated } of result.segments) {
    if (!rated) continue;
    const found = positionFor(entity, position);
    if (found === null) return null;
    positions.set(number, found);
  }
  return scoreResult(result, period, positions);
}

/** The result with the score that the rest of it comes to; unchanged when a role has a fault. */
export function withScore(result: AppraisalResult, positionFor: PositionFor): AppraisalResult {
  const score = scored(result, positionFor);
  return score === null ? result : { ...result, score: printedScore(score) };
}

/**
 * The result with its score where it keeps none, as when a role had a fault while forms were collected, or somebody has cut it out
 * of the file; unchanged where it keeps one, or was released.
 */
export function withMissingScore(result: AppraisalResult, positionFor: PositionFor): AppraisalResult {
  return result.score === null && lastRelease(result) === null ? withScore(result, positionFor) : result;
}
