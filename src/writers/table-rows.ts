import type { TableRow } from '../document/types.js';

/** Whether a row should not end a page: the first one of a group that has another, and the one before a total. */
export function joinsNext(rows: readonly TableRow[], index: number): boolean {
  const next = rows[index + 1]?.style;
  return next === 'total' || (rows[index - 1]?.style === 'group' && next !== undefined && next !== 'group');
}

/** Whether a row holds signatures alone: their lines are level, whatever stands above them. */
export function isAllSigned({ cells }: TableRow): boolean {
  return cells.every(({ blocks }) => blocks.length > 0 && blocks.every(({ type }) => type === 'signatures'));
}
