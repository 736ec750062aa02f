import type { Table, TableCell, TableRow } from '../../../document/types.js';
import type { TableStyle, Theme } from '../../../theme/types.js';
import { ptToTwip } from '../../../units.js';
import { columnMinima } from '../../column-minima.js';
import { isLevel, joinsNext, joinsTotal } from '../../table-rows.js';
import { gapXml } from '../gap.js';
import { cellFrame, type Frame, type Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { border, shading } from '../styles/table-styles.js';
import { type CellProperties, cellXml, rowXml, tableXml } from '../table-xml.js';
import { styledParagraphXml } from './paragraph.js';
import { plainText } from './plain-text.js';
import { blanksSinkPt, isLowRow } from './row-heights.js';
import { columnTwips } from './table-columns.js';

/** Bands help the eye along the rows of a table that has more of them than this. */
const ROWS_WITHOUT_BANDS = 8;

/** A table's style; null for a name that the theme does not know. */
export function tableStyleOf(name: string, theme: Theme): TableStyle | null {
  return theme.tables[name] ?? null;
}

interface TableContext {
  readonly table: Table;
  readonly style: TableStyle | null;
  readonly columns: readonly number[];
  readonly frame: Frame;
  readonly part: Part;
}

/**
 * A longer table with a head may be divided even where it is to stay together: Word moves what it keeps to the next page,
 * and would leave half a page empty. Three rows at least stand on either page then.
 */
const MOST_WHOLE_ROWS = 6;
const LEAST_ROWS = 3;

/** What a cell of an earlier row still covers, by the column where it starts. */
type Covered = Map<number, { readonly cell: TableCell; rows: number }>;

/** A table with exact widths, its caption above; the head is repeated on every page, and no row is split. */
export function writeTable(table: Table, frame: Frame, part: Part): string {
  const { style, id } = wordStyle(table, part);
  const columns = columnTwips(table.columns, frame.widthTwips, columnMinima(table, part.theme, part.faces));
  const context: TableContext = { table, style, columns, frame, part };
  const whole = table.keepTogether || part.keeps.whole.has(table);
  const keepsNext = frame.keepNext || part.keeps.withNext.has(table);
  const head = rowsXml(table.head, context, () => true);
  const isLong = table.head.length > 0 && table.body.length > MOST_WHOLE_ROWS && !part.keeps.whole.has(table);
  const keepsRow = (index: number): boolean =>
    keepsNextRow(table.body, index, whole && (!isLong || isNearEnd(table.body, index)));
  const body = rowsXml(table.body, context, (index) => keepsNext || keepsRow(index));
  const isLoneRow = table.head.length === 0 && table.body.length === 1;
  const end = isLoneRow && part.keeps.withNext.has(table) ? closingRow(context) : '';
  const caption = plainText(table.caption);
  const captionXml =
    table.caption.length === 0 ? '' : styledParagraphXml(table.caption, 'caption', { ...frame, keepNext: true }, part);
  const look = {
    head: table.head.length === 1,
    firstColumn: table.body.length > 0 && table.body.every((row) => row.cells[0]?.header === 'row'),
    bands: table.body.length > ROWS_WITHOUT_BANDS,
  };
  const spoken = table.layout ? {} : { look, caption, description: headText(table) };
  const properties = { style: id, leftTwips: frame.leftTwips, columns, ownRules: hasOwnRules(table), ...spoken };
  return captionXml + tableXml(properties, head + body + end);
}

/**
 * Whether cells say what rules a table has: LibreOffice draws those of a style between the rows of a head, too, whatever
 * its cells say (seen in 7.4).
 */
function hasOwnRules(table: Table): boolean {
  return table.head.length > 1;
}

/**
 * A row without height, below the rule that ends the table: LibreOffice does not keep a table of a single row with what
 * follows (seen in 7.4).
 */
function closingRow({ columns, style, part }: TableContext): string {
  const widthTwips = spannedTwips(columns, 0, columns.length);
  const rule = border('top', style?.endRulePt ?? 0, part.theme.colours.rule);
  const borders = `${rule === '' ? '<w:top w:val="nil"/>' : rule}<w:bottom w:val="nil"/>`;
  return rowXml({}, cellXml({ widthTwips, colspan: columns.length, borders, isFlat: true }, gapXml(0, true)));
}

/** Whether the break after a row would leave fewer than three rows of the table on either page. */
function isNearEnd(rows: readonly TableRow[], index: number): boolean {
  return index + 1 < LEAST_ROWS || rows.length - index - 1 < LEAST_ROWS;
}

/**
 * The first two rows, the last two, a group's row and the two rows after it, a total, the row before it and those after it,
 * and rows under one cell stay together.
 */
function keepsNextRow(rows: readonly TableRow[], index: number, whole: boolean): boolean {
  const last = rows.length - 1;
  if (index >= last) return false;
  if (
    whole ||
    index === 0 ||
    index === last - 1 ||
    rows[index]?.style === 'group' ||
    joinsNext(rows, index) ||
    joinsTotal(rows, index)
  ) {
    return true;
  }
  return rows.slice(0, index + 1).some((row, from) => row.cells.some((cell) => from + cell.rowspan > index + 1));
}

/** Layout tables without a style of their own have no rules and no padding; others look like a grid. */
function wordStyle(table: Table, part: Part): { readonly style: TableStyle | null; readonly id: string } {
  const name = part.theme.tables[table.style] !== undefined ? table.style : table.layout ? 'layout' : 'grid';
  const id = part.names.tables.get(name)?.id ?? OWN_STYLES.bareTable.id;
  return { style: tableStyleOf(name, part.theme), id };
}

function rowsXml(rows: readonly TableRow[], context: TableContext, keepNext: (index: number) => boolean): string {
  const covered: Covered = new Map();
  const isHead = rows === context.table.head;
  let xml = '';
  rows.forEach((row, index) => {
    const cells = rowCells(row, index, covered, context, isHead, keepNext(index));
    const leastHeightTwips = isHead ? 0 : ptToTwip(context.style?.minRowPt ?? 0);
    xml += rowXml({ head: isHead, leastHeightTwips }, cells);
  });
  return xml;
}

function rowCells(
  row: TableRow,
  rowIndex: number,
  covered: Covered,
  context: TableContext,
  isHead: boolean,
  keepNext: boolean,
): string {
  const { style, columns, frame, part, table } = context;
  const rowStyle = style?.rows[row.style] ?? null;
  const look = rowLook(row, rowIndex, context, isHead);
  const verticalAlign = isHead || isLevel(row) ? 'bottom' : isLowRow(row, context) ? 'center' : null;
  const sinkPt = isHead ? [] : blanksSinkPt(row, context);
  const queue = [...row.cells];
  let xml = '';
  for (let column = 0; column < columns.length; ) {
    const above = covered.get(column);
    const cell = above?.cell ?? queue.shift();
    if (cell === undefined) break;
    const widthTwips = spannedTwips(columns, column, cell.colspan);
    const properties = { ...look, widthTwips, colspan: cell.colspan, verticalAlign } as const;
    if (above !== undefined) {
      above.rows -= 1;
      if (above.rows === 0) covered.delete(column);
      const borders = isHead ? (look.borders ?? '') : '';
      xml += cellXml({ ...properties, borders, merge: 'continue' }, emptyCell(keepNext, part));
    } else {
      if (cell.rowspan > 1) covered.set(column, { cell, rows: cell.rowspan - 1 });
      const padding = ptToTwip(style?.paddingXPt ?? 0);
      // The outer edges of a table that only arranges are those of the text.
      const leftPadding = table.layout && column === 0 ? 0 : padding;
      const rightPadding = table.layout && column + cell.colspan === columns.length ? 0 : padding;
      const inside = cellFrame(widthTwips - leftPadding - rightPadding, {
        keepNext: keepNext || frame.keepNext,
        bold: rowStyle?.bold ?? false,
        align: cell.align,
        ruled: !table.layout && (style?.rowRulePt ?? 0) > 0,
      });
      const words = cellContent(cell, sinkPt[row.cells.indexOf(cell)] ?? 0, inside, part);
      const content = openedByParagraph(words, inside.keepNext);
      const merge = cell.rowspan > 1 ? 'restart' : null;
      const margins = {
        leftMarginTwips: leftPadding === padding ? null : leftPadding,
        rightMarginTwips: rightPadding === padding ? null : rightPadding,
      };
      xml += cellXml({ ...properties, ...margins, merge }, content === '' ? emptyCell(keepNext, part) : content);
    }
    column += cell.colspan;
  }
  return xml;
}

/** A cell's blocks, the last of them lower by a height. Word takes the larger space of two paragraphs: that of the last. */
function cellContent({ blocks }: TableCell, lowerPt: number, inside: Frame, part: Part): string {
  if (lowerPt === 0) return part.writeBlocks(blocks, inside);
  const above = part.writeBlocks(blocks.slice(0, -1), inside);
  return above + gapXml(lowerPt, true) + part.writeBlocks(blocks.slice(-1), { ...inside, startsFlush: false });
}

/** LibreOffice asks the row's first paragraph whether it stays with the next, not one of a table within (seen in 7.4). */
function openedByParagraph(content: string, keepNext: boolean): string {
  return keepNext && content.startsWith('<w:tbl>') ? gapXml(0, true) + content : content;
}

function spannedTwips(columns: readonly number[], from: number, colspan: number): number {
  let sum = 0;
  for (let column = from; column < from + colspan; column += 1) sum += columns[column] ?? 0;
  return sum;
}

/** What the table's style cannot say: rows of a kind of their own, and heads of several rows. */
function rowLook(
  row: TableRow,
  rowIndex: number,
  context: TableContext,
  isHead: boolean,
): Pick<CellProperties, 'borders' | 'shading'> {
  const { style, table, part } = context;
  const rule = part.theme.colours.rule;
  const rowStyle = style?.rows[row.style];
  const between = !isHead && rowIndex > 0 && hasOwnRules(table) ? (style?.rowRulePt ?? 0) : 0;
  if (rowStyle !== undefined) {
    const abovePt = Math.max(rowStyle.ruleAbovePt, between);
    return { borders: border('top', abovePt, rule), shading: shading(rowStyle.fill) };
  }
  if (!isHead) return { borders: border('top', between, rule) };
  if (!hasOwnRules(table) || style === null) return {};
  const top = rowIndex === 0 ? '' : '<w:top w:val="nil"/>';
  const isLastOfHead = rowIndex === table.head.length - 1;
  const bottom = isLastOfHead ? border('bottom', style.headRulePt, rule) : '<w:bottom w:val="nil"/>';
  return { borders: top + bottom, shading: shading(style.headFill ?? (style.zebra === null ? null : 'auto')) };
}

function emptyCell(keepNext: boolean, part: Part): string {
  return styledParagraphXml([], 'td', cellFrame(0, { keepNext }), part);
}

/** The words of a table's head, for those who hear what a table is about before they enter it. */
function headText(table: Table): string {
  const cells = table.head.flatMap((row) => row.cells);
  const words = cells.flatMap((cell) =>
    cell.blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.inlines)] : [])),
  );
  return words.filter((word) => word !== '').join(', ');
}
