import type { Table, TableRow } from '../../../document/types.js';
import type { TableStyle } from '../../../theme/types.js';
import { columnMinima } from '../../column-minima.js';
import { type GridCell, gridOf } from '../../table-grid.js';
import { hasLabelledBlanks, isLevel, joinsNext, joinsTotal } from '../../table-rows.js';
import type { Ink, Item, Tag } from '../types.js';
import { alignFirstLines, type Cell, cellIds, cellInks, cellOf, type Slice, sliceRow, spreadInks } from './cells.js';
import { columnEdges } from './column-widths.js';
import { type Frame, type MeasureBlocks, type MeasureContext, paragraphStyle, tableStyle } from './context.js';
import { addSpace, item, keepTogether, stackedHeight, strengthen } from './item.js';
import { addId, addParagraph } from './paragraph.js';
import { keepWithTextBefore } from './signatures.js';
import { type Gap, type Part, rowInks } from './table-ink.js';
import { tag } from './tag.js';

/** What all rows of a table share. */
interface TableSetting {
  readonly table: Table;
  readonly style: TableStyle;
  /** Of the columns, from the table's left edge: one more than there are columns. */
  readonly edges: readonly number[];
  readonly frame: Frame;
  readonly context: MeasureContext;
  readonly measureBlocks: MeasureBlocks;
}

interface MeasuredRow {
  readonly row: TableRow;
  readonly cells: readonly { readonly place: GridCell; readonly content: Cell }[];
}

/**
 * A table: one item for each row, the caption before them. Rows never split, unless one is taller than a page: then it
 * is sliced between lines. The head is repeated on every page that the body reaches; it stays with the first row, a
 * group's row with the two rows after it, a total with the row before it, and rows that a cell spans stay together; in a
 * table that is to stay on one page, and can, the rows after a total too.
 */
export function measureTable(
  table: Table,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
  measureBlocks: MeasureBlocks,
): void {
  const from = out.length;
  const style = tableStyle(context.theme, table.style);
  const minima = columnMinima(table, context.theme, context.faces);
  const edges = columnEdges(table.columns, frame.widthPt, minima);
  const setting: TableSetting = { table, style, edges, frame, context, measureBlocks };
  const element = table.layout ? frame.tag : tag('Table', frame.tag, { language: table.language });
  if (table.caption.length > 0) {
    const caption = table.layout ? tag('P', element) : tag('Caption', element);
    const captionStyle = { ...paragraphStyle(context.theme, 'caption'), keepWithNext: true };
    addParagraph(table.caption, captionStyle, caption, frame, context, out);
  }
  const head = measureRows({ rows: table.head, part: 'head', repeatedHead: [] }, element, setting);
  for (const one of head) out.push(one);
  const bodyFrom = out.length;
  for (const one of measureRows({ rows: table.body, part: 'body', repeatedHead: head }, element, setting))
    out.push(one);
  if (out.length - bodyFrom > 2) {
    strengthen(out, bodyFrom, 'avoid');
    strengthen(out, out.length - 2, 'avoid');
  }
  if (table.body.some(isSigned)) keepWithTextBefore(out, from);
  addSpace(out, from, style.spaceBeforePt, style.spaceAfterPt);
  if (table.keepTogether && stackedHeight(out.slice(from)) <= context.bodyHeightPt) {
    keepTogether(out, from, 'avoid', context.bodyHeightPt);
    table.body.forEach((_, index) => {
      if (joinsTotal(table.body, index)) strengthen(out, bodyFrom + index, 'never');
    });
  }
  if (table.id !== null) addId(out, from, table.id);
}

/** The rows of the head or of the body. */
interface Rows {
  readonly rows: readonly TableRow[];
  readonly part: Part;
  readonly repeatedHead: readonly Item[];
}

function measureRows({ rows, part, repeatedHead }: Rows, element: Tag, setting: TableSetting): Item[] {
  if (rows.length === 0) return [];
  const { table, style, edges, context } = setting;
  const group = table.layout ? element : tag(part === 'head' ? 'THead' : 'TBody', element);
  const grid = gridOf(rows, edges.length - 1);
  const goingOn = cellsGoingOn(grid);
  const measured = rows.map((row, index) => measureRow(row, grid[index] ?? [], group, setting));
  const heights = rowHeights(measured, part, style);
  const limit = context.bodyHeightPt - stackedHeight(repeatedHead);
  const opens = part === 'head' || table.head.length === 0;
  const items: Item[] = [];
  measured.forEach((row, index) => {
    const height = heights[index] ?? 0;
    const spans = row.cells.some(({ place }) => place.rowspan > 1);
    const over = goingOn[index] ?? [];
    const at = { rows, index, part, opens: opens && index === 0, gaps: gapsOf(over, setting) };
    const slices =
      height > limit && !spans
        ? sliceRow(contents(row), style.paddingYPt)
        : [wholeRow(row, index, part, heights, style)];
    slices.forEach((slice, position) => {
      const last = position === slices.length - 1;
      const inks = rowInks(at, { first: position === 0, last, heightPt: slice.heightPt }, setting);
      for (const ink of slice.inks) inks.push(ink);
      const keeps = part === 'head' || (last && (row.row.style === 'group' || over.length > 0));
      const breakAfter = keeps ? 'never' : last && joinsNext(rows, index) ? 'avoid' : 'free';
      items.push(item(slice.heightPt, inks, { ids: slice.ids, repeatedHead, breakAfter }));
    });
  });
  return items;
}

function measureRow(row: TableRow, places: readonly GridCell[], group: Tag, setting: TableSetting): MeasuredRow {
  const { table, style, frame, edges, context } = setting;
  const bold = frame.bold || (style.rows[row.style]?.bold ?? false);
  const rowTag = table.layout ? group : tag('TR', group);
  const cells = places.map((place) => {
    const cellTag = table.layout ? rowTag : tag(place.cell.header === null ? 'TD' : 'TH', rowTag, cellDetails(place));
    const left = edges[place.column] ?? 0;
    const right = edges[place.column + place.colspan] ?? left;
    // The outer edges of a table that only arranges are those of the text.
    const leftPadding = table.layout && place.column === 0 ? 0 : style.paddingXPt;
    const rightPadding = table.layout && place.column + place.colspan === edges.length - 1 ? 0 : style.paddingXPt;
    const inner: Frame = {
      leftPt: frame.leftPt + left + leftPadding,
      widthPt: Math.max(1, right - left - leftPadding - rightPadding),
      tag: cellTag,
      bold,
      ruled: style.rowRulePt > 0,
      align: place.cell.align,
      clauseLeftPt: null,
      marker: '',
      second: null,
    };
    const items: Item[] = [];
    setting.measureBlocks(place.cell.blocks, inner, context, items);
    return { place, content: cellOf(items, table.layout ? [] : [{ type: 'presence', tag: cellTag }]) };
  });
  if (table.layout) return { row, cells };
  const aligned = alignFirstLines(cells.map(({ content }) => content));
  return { row, cells: cells.map(({ place, content }, index) => ({ place, content: aligned[index] ?? content })) };
}

/** Scope of a head cell and spans, as attributes of the element. */
function cellDetails({ cell, colspan, rowspan }: GridCell): { readonly attributes?: string } {
  const entries: string[] = [];
  if (cell.header !== null) entries.push(`/Scope/${cell.header === 'row' ? 'Row' : 'Column'}`);
  if (colspan > 1) entries.push(`/ColSpan ${colspan}`);
  if (rowspan > 1) entries.push(`/RowSpan ${rowspan}`);
  return entries.length === 0 ? {} : { attributes: `<</O/Table${entries.join('')}>>` };
}

/** Whether a row holds signatures: they arrange themselves in cells where a template wants it so. */
function isSigned({ cells }: TableRow): boolean {
  return cells.some(({ blocks }) => blocks.some(({ type }) => type === 'signatures'));
}

/** As high as the highest cell; the last row that a cell spans takes what the cell needs beyond its rows. */
function rowHeights(rows: readonly MeasuredRow[], part: Part, style: TableStyle): number[] {
  const least = part === 'body' ? style.minRowPt : 0;
  const heights = rows.map(({ cells }) => {
    const single = cells.filter(({ place }) => place.rowspan === 1);
    return Math.max(least, ...single.map(({ content }) => content.heightPt + 2 * style.paddingYPt));
  });
  for (const { cells } of rows) {
    for (const { place, content } of cells) {
      const last = place.row + place.rowspan - 1;
      const lack = content.heightPt + 2 * style.paddingYPt - sum(heights.slice(place.row, last + 1));
      if (lack > 0) heights[last] = (heights[last] ?? 0) + lack;
    }
  }
  return heights;
}

/**
 * Body cells share their first base line, in the middle of a row that is higher than they are; head cells and signatures
 * their last, and blanks, whose labels are level at the top.
 */
function wholeRow(row: MeasuredRow, index: number, part: Part, heights: readonly number[], style: TableStyle): Slice {
  const heightPt = heights[index] ?? 0;
  let highest = 0;
  for (const { place, content } of row.cells) {
    if (place.rowspan === 1) highest = Math.max(highest, content.heightPt);
  }
  const spare = highest === 0 ? 0 : Math.max(0, heightPt - 2 * style.paddingYPt - highest);
  const inks: Ink[] = [];
  for (const { place, content } of row.cells) {
    const bottom = sum(heights.slice(index, index + place.rowspan)) - style.paddingYPt;
    const sinks = part === 'head' || isLevel(row.row);
    const top = sinks ? bottom - content.heightPt : style.paddingYPt + spare / 2;
    const isSpread = part === 'body' && hasLabelledBlanks(row.row);
    const own = isSpread ? spreadInks(content, style.paddingYPt, top) : cellInks(content, top);
    for (const ink of own) inks.push(ink);
  }
  return { heightPt, inks, ids: cellIds(contents(row)) };
}

function contents(row: MeasuredRow): Cell[] {
  return row.cells.map(({ content }) => content);
}

/** Where cells that go on below interrupt the rule under their row, from left to right. */
function gapsOf(cells: readonly GridCell[], { edges, frame: { leftPt } }: TableSetting): Gap[] {
  const gaps = cells.map(({ column, colspan }) => ({
    fromPt: leftPt + (edges[column] ?? 0),
    toPt: leftPt + (edges[column + colspan] ?? 0),
  }));
  return gaps.sort((a, b) => a.fromPt - b.fromPt);
}

/** The cells of other rows or of this one that go on below a row, for each row. */
function cellsGoingOn(grid: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const spanning = grid.flat().filter(({ rowspan }) => rowspan > 1);
  return grid.map((_, index) => spanning.filter(({ row, rowspan }) => row <= index && row + rowspan - 1 > index));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
