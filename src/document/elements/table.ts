import { parseLengthPt } from '../../units.js';
import { choiceOf, countOf, flagOf, invalid, keepsTogether, styleOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Block, ColumnWidth, Table, TableCell, TableRow } from '../types.js';
import { paragraphOf, readFlow } from './flow.js';
import { readInlines } from './inlines.js';
import { checkGrid } from './table-grid.js';
import { common } from './text-blocks.js';

const MOST_COLUMNS = 60;
const MOST_ROWS = 1000;
const MM_PER_PT = 25.4 / 72;

export function readTable(element: Element, reader: Reader): Table {
  const layout = flagOf(element, 'layout', reader);
  const parts = element.children.filter((child) => typeof child !== 'string');
  const head = parts.filter((part) => part.name === 'thead').flatMap(rowsOf);
  const body = parts.flatMap((part) => (part.name === 'tr' ? [part] : part.name === 'tbody' ? rowsOf(part) : []));
  const headRows = head.map((row) => readRow(row, true, layout, reader));
  const bodyRows = body.map((row) => readRow(row, false, layout, reader));
  if (bodyRows.length + headRows.length === 0) {
    reader.report(element, 'template/empty-element', '<table> has no rows.');
  }
  const written = parts.filter((part) => part.name === 'colgroup').flatMap(childrenOf);
  const widths = written.map((col) => readWidth(col, reader));
  checkPercentages(element, widths, reader);
  const columns = checkGrid(element, widths, [headRows, bodyRows], [head, body], reader);
  const caption = parts.find((part) => part.name === 'caption');
  return {
    type: 'table',
    layout,
    keepTogether: keepsTogether(element, reader),
    caption: caption === undefined ? [] : readInlines(caption, reader),
    columns,
    head: headRows,
    body: bodyRows,
    style: styleOf(element, 'table', reader.styles.tables, reader),
    ...common(element),
  };
}

function childrenOf(element: Element): readonly Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function rowsOf(part: Element): readonly Element[] {
  return childrenOf(part).filter((child) => child.name === 'tr');
}

function readRow(element: Element, inHead: boolean, layout: boolean, reader: Reader): TableRow {
  const cells = childrenOf(element).filter((child) => child.name === 'th' || child.name === 'td');
  return {
    style: styleOf(element, 'row', reader.styles.rows, reader),
    cells: cells.map((cell) => readCell(cell, inHead, layout, reader)),
    place: element.place,
  };
}

function readCell(element: Element, inHead: boolean, layout: boolean, reader: Reader): TableCell {
  const header = element.name === 'th' ? readScope(element, inHead, reader) : null;
  const style = header === 'row' ? 'td' : element.name;
  const blocks = readFlow(element, style, reader);
  if (layout && element.name === 'th') {
    reader.report(element, 'template/misplaced', '<th> cannot stand in a table with layout="true".');
  }
  return {
    header,
    align: choiceOf(element, 'align', ['left', 'center', 'right'], reader),
    colspan: countOf(element, 'colspan', MOST_COLUMNS, reader),
    rowspan: countOf(element, 'rowspan', MOST_ROWS, reader),
    blocks: blocks.length > 0 ? blocks : [emptyParagraph(element, style, reader)],
    place: element.place,
  };
}

/** Without a `scope`, a header cell heads its column in `thead`, else its row. */
function readScope(element: Element, inHead: boolean, reader: Reader): 'column' | 'row' {
  if (!element.attributes.has('scope')) return inHead ? 'column' : 'row';
  return choiceOf(element, 'scope', ['col', 'row'], reader) === 'col' ? 'column' : 'row';
}

/** Gives an empty cell the height of a line. */
function emptyParagraph(element: Element, fallback: string, reader: Reader): Block {
  const style = element.attributes.get('class') ?? fallback;
  return paragraphOf(element, reader.styles.paragraphs.has(style) ? style : fallback, [], reader);
}

function readWidth(col: Element, reader: Reader): ColumnWidth {
  const written = col.attributes.get('width');
  if (written === undefined) return null;
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(written);
  if (percent !== null && Number(percent[1]) > 0) return { percent: Number(percent[1]) };
  const length = parseLengthPt(written);
  if (length !== null && length > 0) {
    return { mm: written.endsWith('mm') ? Number(written.slice(0, -2)) : length * MM_PER_PT };
  }
  invalid(col, 'width', 'a width such as 35mm or 20%', reader);
  return null;
}

function checkPercentages(element: Element, widths: readonly ColumnWidth[], reader: Reader): void {
  const sum = widths.reduce((total, width) => total + (width !== null && 'percent' in width ? width.percent : 0), 0);
  if (sum <= 100 + 1e-9) return;
  reader.report(element, 'template/invalid-attribute', `The columns are ${sum}% wide together.`);
}
