import type { Block, Table, TableCell, TableRow } from '../../../document/types.js';
import { textOfInlines } from '../../../document/walk.js';
import type { TableStyle } from '../../../theme/types.js';
import { lineCount } from '../../line-count.js';
import { hasLabelledBlanks } from '../../table-rows.js';
import type { Part } from '../part.js';

const TWIPS_PER_PT = 20;

/** A table, of which rows are measured. */
interface Setting {
  readonly table: Table;
  readonly style: TableStyle | null;
  /** Widths in twips. */
  readonly columns: readonly number[];
  readonly part: Part;
}

/** How far blanks sink from their labels, cell by cell in points, so that the labels of a row are level and the blanks too. */
export function blanksSinkPt(row: TableRow, setting: Setting): readonly number[] {
  if (!hasLabelledBlanks(row)) return [];
  const heights = linesOfCells(row, setting).map((lines) => lines.reduce((sum, line) => sum + line.heightPt, 0));
  const highest = Math.max(...heights);
  return heights.map((height) => highest - height);
}

/** Whether a body row has a least height, and no more than one line in each cell: these stand in its middle. */
export function isLowRow(row: TableRow, setting: Setting): boolean {
  if (setting.style === null || setting.style.minRowPt === 0) return false;
  if (!row.cells.every(({ blocks, rowspan }) => rowspan === 1 && blocks.length <= 1 && blocks.every(isParagraph))) {
    return false;
  }
  return linesOfCells(row, setting).every((lines) => lines.every(({ count }) => count === 1));
}

function isParagraph({ type }: Block): boolean {
  return type === 'paragraph';
}

interface Lines {
  readonly count: number;
  readonly heightPt: number;
}

/** The paragraphs of each cell; an empty one takes a line. */
function linesOfCells(row: TableRow, setting: Setting): readonly (readonly Lines[])[] {
  let column = 0;
  return row.cells.map((cell) => {
    const widthPt = innerWidthPt(cell, column, setting);
    column += cell.colspan;
    return cell.blocks.flatMap((block) => linesOf(block, widthPt, setting.part));
  });
}

function linesOf(block: Block, widthPt: number, { theme, faces }: Part): readonly Lines[] {
  const style = block.type === 'paragraph' ? (theme.paragraphs[block.style] ?? theme.paragraphs.body) : undefined;
  if (block.type !== 'paragraph' || style === undefined) return [];
  const words = { sizePt: style.sizePt, faces: style.bold ? faces.bold : faces.regular, language: block.language };
  const count = Math.max(1, lineCount(textOfInlines(block.inlines), words, widthPt));
  return [{ count, heightPt: count * style.leadingPt }];
}

/** The outer edges of a table that only arranges are those of the text. */
function innerWidthPt({ colspan }: TableCell, column: number, { table, style, columns }: Setting): number {
  const outer = table.layout ? Number(column === 0) + Number(column + colspan === columns.length) : 0;
  const twips = columns.slice(column, column + colspan).reduce((sum, width) => sum + width, 0);
  return twips / TWIPS_PER_PT - (2 - outer) * (style?.paddingXPt ?? 0);
}
