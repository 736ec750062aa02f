import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { releasedOn } from '../outcome/standing.js';
import { resultPath } from '../result/paths.js';
import type { AppraisalResult, PrintedScore, ResultSegment } from '../result/types.js';
import { scoreData } from '../result/write-result.js';

/**
 * An error where a result keeps another score than the rest of it comes to, by the roles that its forms were made from: somebody
 * has changed its file. Nothing where these roles have changed since, or where no score was kept before it was released.
 */
export function alteredScore(
  result: AppraisalResult,
  now: PrintedScore | null,
  changed: readonly ResultSegment[],
): readonly Diagnostic[] {
  const { employee, period, score } = result;
  const isUnwritten = score === null && releasedOn(result) === null;
  if (changed.length > 0 || isUnwritten || isSame(score, now)) return [];
  return problem(
    result,
    `The file of "${employee}" for ${period} keeps another score than its marks and figures come to: somebody has changed it.`,
    `bring it back from a copy, or undo the change: "rolebook explain ${employee}/${period}" shows what it comes to`,
  );
}

/** The same, and an error where roles have changed so that a result comes to another score than the employee was shown. */
export function otherScore(
  result: AppraisalResult,
  now: PrintedScore | null,
  changed: readonly ResultSegment[],
): readonly Diagnostic[] {
  const { employee, period, score } = result;
  if (changed.length === 0) return alteredScore(result, now, changed);
  if (releasedOn(result) === null || isSame(score, now)) return [];
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
  const textOf = (score: PrintedScore | null): string => JSON.stringify(score && scoreData(score), inOrder);
  return textOf(one) === textOf(other);
}

/** Maps and objects as lists in the order of their keys. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  return entries.map(([key, one]) => [String(key), one]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
