import type { ColumnWidth } from '../../../document/types.js';
import { mmToPt } from '../../../units.js';
import { fitWidths } from '../../column-minima.js';

const TWIPS_PER_PT = 20;

/**
 * Widths of a table's columns in whole twips; their sum is the table's. Columns without a width share what the others
 * leave, and keep at least half of an equal share of the table: then the others give way in proportion. Where every
 * column has a width, all are stretched or shrunk to fit. No column is narrower than its minimum in points, if it has
 * one and there is room. Edges are rounded, not widths, so that no error adds up.
 */
export function columnTwips(
  columns: readonly ColumnWidth[],
  tableTwips: number,
  minimaPt: readonly number[] = [],
): readonly number[] {
  const asked = columns.map((column) => {
    if (column === null) return null;
    return 'mm' in column ? mmToPt(column.mm) * TWIPS_PER_PT : (tableTwips * column.percent) / 100;
  });
  const open = asked.filter((width) => width === null).length;
  const given = asked.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const least = (tableTwips / columns.length / 2) * open;
  const left = Math.max(tableTwips - given, least);
  const rest = open === 0 ? 0 : left;
  const fits = open > 0 && tableTwips - given >= least;
  const scale = fits || given === 0 ? 1 : (tableTwips - rest) / given;
  const widths = asked.map((width) => (width === null ? rest / open : width * scale));
  return roundEdges(
    fitWidths(
      widths,
      minimaPt.map((minimum) => minimum * TWIPS_PER_PT),
    ),
  );
}

function roundEdges(widths: readonly number[]): readonly number[] {
  let edge = 0;
  let rounded = 0;
  return widths.map((width) => {
    edge += width;
    const right = Math.round(edge);
    const result = right - rounded;
    rounded = right;
    return result;
  });
}
