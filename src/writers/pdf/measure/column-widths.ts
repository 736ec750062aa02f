import type { ColumnWidth } from '../../../document/types.js';
import { mmToPt } from '../../../units.js';
import { fitWidths } from '../../column-minima.js';

/**
 * Widths of a table's columns in points; their sum is `widthPt`. Columns without a width share equally what the others
 * leave, but never less than half an equal share of the table: then the others give way in proportion. Without such
 * columns the given widths are stretched or shrunk to fit.
 */
export function columnWidths(columns: readonly ColumnWidth[], widthPt: number): number[] {
  const wanted = columns.map((column) => {
    if (column === null) return null;
    return 'mm' in column ? mmToPt(column.mm) : (column.percent / 100) * widthPt;
  });
  const open = wanted.filter((width) => width === null).length;
  const given = wanted.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const least = open === 0 ? 0 : (widthPt / columns.length / 2) * open;
  const rest = open === 0 ? 0 : Math.max(widthPt - given, least);
  const scale = given === 0 ? 1 : open === 0 || widthPt - given < least ? (widthPt - rest) / given : 1;
  return wanted.map((width) => (width === null ? rest / open : width * scale));
}

/** Edges of a table's columns from its left one, which is 0, to its right one; no column is narrower than its minimum. */
export function columnEdges(columns: readonly ColumnWidth[], widthPt: number, minima: readonly number[]): number[] {
  const edges = [0];
  for (const width of fitWidths(columnWidths(columns, widthPt), minima)) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}
