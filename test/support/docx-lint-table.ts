import { attribute, child, children, descendants, value, type XmlElement } from './docx-package.js';

/** Faults of a table: rows that do not fill its grid, cells that do not end with a paragraph, spans from nowhere. */
export function lintTable(table: XmlElement): readonly string[] {
  const faults: string[] = [];
  const grid = descendants(child(table, 'w:tblGrid') ?? table, 'w:gridCol').map((one) => width(one));
  const properties = child(table, 'w:tblPr');
  const wanted = properties === null ? null : child(properties, 'w:tblW');
  if (wanted !== null && attribute(wanted, 'w:type') === 'dxa' && width(wanted) !== sum(grid)) {
    faults.push(`a table of ${width(wanted)} twips with columns of ${sum(grid)}`);
  }
  let above = new Map<number, number>();
  for (const row of children(table, 'w:tr')) {
    const merged = new Map<number, number>();
    let column = 0;
    for (const cell of children(row, 'w:tc')) {
      const span = Number(value(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
      faults.push(...cellFaults(cell, sum(grid.slice(column, column + span))));
      const merge = child(child(cell, 'w:tcPr') ?? cell, 'w:vMerge');
      if (merge !== null) {
        if (attribute(merge, 'w:val') !== 'restart' && above.get(column) !== span)
          faults.push('a cell goes on from none');
        merged.set(column, span);
      }
      column += span;
    }
    if (column !== grid.length) faults.push(`a row of ${column} columns in a grid of ${grid.length}`);
    above = merged;
  }
  return faults;
}

function cellFaults(cell: XmlElement, gridTwips: number): readonly string[] {
  const faults: string[] = [];
  const content = children(cell).filter((one) => one.name === 'w:p' || one.name === 'w:tbl' || one.name === 'w:sdt');
  if (content.at(-1)?.name !== 'w:p') faults.push('a cell does not end with a paragraph');
  const own = child(child(cell, 'w:tcPr') ?? cell, 'w:tcW');
  if (own !== null && width(own) !== gridTwips) faults.push(`a cell of ${width(own)} twips in columns of ${gridTwips}`);
  const adjoining = content.some((one, index) => one.name === 'w:tbl' && content[index + 1]?.name === 'w:tbl');
  if (adjoining) faults.push('two tables that Word would join');
  return faults;
}

function width(element: XmlElement): number {
  return Number(attribute(element, 'w:w'));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}
