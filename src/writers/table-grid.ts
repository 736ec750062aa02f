import type { TableCell, TableRow } from '../document/types.js';

/** A cell with its place in the grid. */
export interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  /** Cut at the end of the rows and of the columns. */
  readonly colspan: number;
  readonly rowspan: number;
}

/** The cells of each row; a cell that spans rows stands in its first. Columns are passed over that a cell above holds. */
export function gridOf(rows: readonly TableRow[], columns: number): GridCell[][] {
  const heldUntil = new Array<number>(columns).fill(0);
  return rows.map((row, index) => {
    let column = 0;
    return row.cells.map((cell) => {
      while (column < columns - 1 && (heldUntil[column] ?? 0) > index) column++;
      const colspan = Math.max(1, Math.min(cell.colspan, columns - column));
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - index));
      heldUntil.fill(index + rowspan, column, column + colspan);
      const placed = { cell, row: index, column, colspan, rowspan };
      column += colspan;
      return placed;
    });
  });
}
