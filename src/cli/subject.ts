import { readPeriod } from '../appraisal/period.js';
import type { Misuse } from './outcome.js';

/** An employee and a period, as in `e-07/2026-H2`. */
export interface Subject {
  readonly employee: string;
  readonly period: string;
}

/** What a text names; null when it does not name an employee and a period. */
export function readSubject(text: string): Subject | null {
  const [, employee, period] = /^([^/\\]+)\/([^/\\]+)$/.exec(text) ?? [];
  if (employee === undefined || period === undefined || employee.startsWith('.')) return null;
  return readPeriod(period) === null ? null : { employee, period };
}

/** Whether a text is meant to name a result, as its second part begins as periods do. */
export function isLikeSubject(text: string): boolean {
  return /^[^/\\.][^/\\]*\/\d[^/\\]*$/.test(text);
}

export function noSubject(text: string): Misuse {
  if (isLikeSubject(text)) {
    return { misuse: `"${text.slice(text.indexOf('/') + 1)}" is no period`, hint: 'write it as 2026-H2' };
  }
  return { misuse: `"${text}" names no employee and period`, hint: 'write both with a slash between: e-07/2026-H2' };
}
