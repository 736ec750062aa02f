import type { Block, TableCell, TableRow } from '../document/types.js';

/** Whether a row should not end a page: the first one of a group that has another, and the one before a total. */
export function joinsNext(rows: readonly TableRow[], index: number): boolean {
  const [next, after] = [rows[index + 1]?.style, rows[index + 2]?.style];
  if (next === 'total' || (after === 'total' && next !== 'group')) return true;
  return rows[index - 1]?.style === 'group' && next !== undefined && next !== 'group';
}

/** Whether a row and the next are the end of what a table works out: the last row before a total that more rows follow, and all after it. */
export function joinsTotal(rows: readonly TableRow[], index: number): boolean {
  const total = rows.findLastIndex((row) => row.style === 'total');
  return total >= 0 && total < rows.length - 1 && index >= total - 1 && index < rows.length - 1;
}

/** Whether the lines of a row are level, whatever stands above them: it holds signatures alone, or blanks under labels. */
export function isLevel({ cells }: Pick<TableRow, 'cells'>): boolean {
  const isSigned = ({ blocks }: TableCell) => blocks.length > 0 && blocks.every(({ type }) => type === 'signatures');
  return cells.every(isSigned) || hasLabelledBlanks({ cells });
}

/** Whether each cell of a row ends with a blank under a label: the labels are level, and the blanks. */
export function hasLabelledBlanks({ cells }: Pick<TableRow, 'cells'>): boolean {
  return cells.every(({ blocks }) => blocks.length > 1 && isBlank(blocks.at(-1)));
}

function isBlank(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.inlines.length === 1 && BLANKS.has(block.inlines[0]?.type ?? '');
}

const BLANKS: ReadonlySet<string> = new Set(['blank', 'field']);
