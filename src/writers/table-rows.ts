import type { TableRow } from '../document/types.js';

/** Whether a row should not end a page: the first one of a group that has another, and the one before a total. */
export function joinsNext(rows: readonly TableRow[], index: number): boolean {
  const next = rows[index + 1]?.style;
  return next === 'total' || (rows[index - 1]?.style === 'group' && next !== undefined && next !== 'group');
}
