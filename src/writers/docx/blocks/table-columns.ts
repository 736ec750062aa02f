import type { ColumnWidth } from '../../../document/types.js';
import { mmToPt } from '../../../units.js';

/**
 * Widths of a table's columns in whole twips. Columns without a width share what the others leave; columns that ask for
 * more than there is are made narrower in proportion. Edges are rounded, not widths, so that no error adds up.
 */
export function columnTwips(columns: readonly ColumnWidth[], tableTwips: number): readonly number[] {
  const asked = columns.map((column) => {
    if (column === null) return null;
    return 'mm' in column ? mmToPt(column.mm) * 20 : (tableTwips * column.percent) / 100;
  });
  const sum = asked.reduce<number>((total, width) => total + (width ?? 0), 0);
  const open = asked.filter((width) => width === null).length;
  const share = open === 0 ? 0 : Math.max(0, tableTwips - sum) / open;
  const widths = asked.map((width) => width ?? share);
  const total = widths.reduce((all, width) => all + width, 0);
  const scale = total > tableTwips ? tableTwips / total : 1;
  let edge = 0;
  let rounded = 0;
  return widths.map((width) => {
    edge += width * scale;
    const right = Math.round(edge);
    const result = right - rounded;
    rounded = right;
    return result;
  });
}
