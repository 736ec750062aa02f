import { createHash } from 'node:crypto';
import type { PrintedScore } from './types.js';
import { scoreData } from './write-result.js';

const DIGITS = 16;

/** What tells a score from another one, in whatever order its parts stand; of no score, too. */
export function scoreDigest(score: PrintedScore | null): string {
  const text = JSON.stringify(score && scoreData(score), inOrder);
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** Maps and objects as lists in the order of their keys. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  return entries.map(([key, one]) => [String(key), one]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
