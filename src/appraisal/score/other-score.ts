import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { ScoredAppraisal } from '../../scoring/types.js';
import { lastRelease } from '../outcome/standing.js';
import { resultPath } from '../result/paths.js';
import { scoreDigest } from '../result/score-digest.js';
import type { AppraisalResult, PrintedScore, ResultSegment } from '../result/types.js';
import { printedScore } from './score-result.js';

/**
 * An error where a result keeps another score than the employee was shown, whatever has become of its roles; or, while these are
 * what its forms were made from, another one than the rest of it comes to: somebody has changed its file. Nothing where no score
 * was kept before it was released. `now` is null where a role has a fault.
 */
export function alteredScore(
  result: AppraisalResult,
  now: ScoredAppraisal | null,
  changed: readonly ResultSegment[],
): readonly Diagnostic[] {
  const { employee, period, score } = result;
  const unreleased = otherThanReleased(result);
  if (unreleased.length > 0) return unreleased;
  const isUnwritten = score === null && lastRelease(result) === null;
  if (now === null || changed.length > 0 || isUnwritten || isSame(score, printedScore(now))) return [];
  return problem(
    result,
    `The file of "${employee}" for ${period} keeps another score than its marks and figures come to: somebody has changed it.`,
    `bring it back from a copy, or undo the change: "rolebook explain ${employee}/${period}" shows what it comes to`,
  );
}

/** An error where a result keeps another score than the employee was shown. */
export function otherThanReleased(result: AppraisalResult): readonly Diagnostic[] {
  const { employee, period, score } = result;
  const release = lastRelease(result);
  if (release?.digest === undefined || release.digest === scoreDigest(score)) return [];
  return problem(
    result,
    `The file of "${employee}" for ${period} keeps another score than was released: somebody has changed it.`,
    'bring it back from a copy, or undo the change',
  );
}

/** The same as `alteredScore`, and an error where roles have changed so that a result comes to another score than the employee was shown. */
export function otherScore(
  result: AppraisalResult,
  now: ScoredAppraisal | null,
  changed: readonly ResultSegment[],
): readonly Diagnostic[] {
  const { employee, period, score } = result;
  const altered = alteredScore(result, now, changed);
  if (altered.length > 0 || now === null || changed.length === 0) return altered;
  if (lastRelease(result) === null || isSame(score, printedScore(now))) return [];
  return problem(
    result,
    `By the role as it is now "${employee}" would have another score for ${period} than was released; the released one stays.`,
    'the overview has it; to print or explain it, bring the role back to what it was',
  );
}

function problem({ period, employee }: AppraisalResult, message: string, hint: string): readonly Diagnostic[] {
  return [
    { severity: 'error', code: 'result/other-score', message, hint, place: { file: resultPath(period, employee) } },
  ];
}

function isSame(one: PrintedScore | null, other: PrintedScore | null): boolean {
  return scoreDigest(one) === scoreDigest(other);
}
