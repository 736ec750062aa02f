import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { ColumnWidth, TableRow } from '../types.js';

type Group = readonly TableRow[];

/**
 * Reports `template/table-grid` for each row that, with the cells that reach into it from above, has another number
 * of columns than the table, and for cells that reach out of their head or body. Gives the width of each column.
 */
export function checkGrid(
  table: Element,
  widths: readonly ColumnWidth[],
  groups: readonly Group[],
  elements: readonly (readonly Element[])[],
  reader: Reader,
): readonly ColumnWidth[] {
  const counts = groups.map(columnCounts);
  const columns = widths.length > 0 ? widths.length : Math.max(1, ...counts.flat().slice(0, 1));
  groups.forEach((rows, group) => {
    rows.forEach((row, index) => {
      const count = counts[group]?.[index] ?? 0;
      const element = elements[group]?.[index] ?? table;
      if (count !== columns) {
        const message = `The row fills ${count} of the table's ${columns} columns.`;
        reader.report(element, 'template/table-grid', count > columns ? tooMany(count, columns) : message);
      }
      if (row.cells.some((cell) => cell.rowspan > rows.length - index)) {
        reader.report(element, 'template/table-grid', 'A cell spans more rows than there are below it.');
      }
    });
  });
  return widths.length > 0 ? widths : Array.from({ length: columns }, () => null);
}

function tooMany(count: number, columns: number): string {
  return `The row has ${count} columns, the table ${columns}.`;
}

/** Columns of each row: its own cells and those that reach into it from rows above. */
function columnCounts(rows: Group): number[] {
  const reaching: number[] = rows.map(() => 0);
  return rows.map((row, index) => {
    let own = 0;
    for (const cell of row.cells) {
      own += cell.colspan;
      for (let below = index + 1; below < Math.min(index + cell.rowspan, rows.length); below += 1) {
        reaching[below] = (reaching[below] ?? 0) + cell.colspan;
      }
    }
    return own + (reaching[index] ?? 0);
  });
}
