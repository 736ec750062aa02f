import { wrap } from './styles/table-styles.js';
import { escapeXml } from './xml.js';

/** A table's properties; widths and indents in twips. */
export interface TableProperties {
  readonly style: string;
  readonly leftTwips: number;
  readonly columns: readonly number[];
  readonly look?: { readonly head: boolean; readonly firstColumn: boolean; readonly bands: boolean };
  /** True: cells say themselves what rule stands between rows, not the style. */
  readonly ownRules?: boolean;
  /** What a screen reader says of the table before its cells; empty for none. */
  readonly caption?: string;
  readonly description?: string;
}

export interface RowProperties {
  readonly head?: boolean;
  readonly leastHeightTwips?: number;
  /** True: pages may split it. */
  readonly splits?: boolean;
}

export interface CellProperties {
  readonly widthTwips: number;
  readonly colspan?: number;
  readonly merge?: 'restart' | 'continue' | null;
  /** `w:tcBorders` content and a fill, for rows that differ from their table's style. */
  readonly borders?: string;
  readonly shading?: string;
  readonly verticalAlign?: 'top' | 'center' | 'bottom' | null;
  /** Where it differs from the table's style. */
  readonly leftMarginTwips?: number | null;
  readonly rightMarginTwips?: number | null;
  /** True: no margin above and below. */
  readonly isFlat?: boolean;
}

/** A `w:tbl` of fixed layout. */
export function tableXml(properties: TableProperties, rows: string): string {
  const { columns, ownRules = false, caption = '', description = '' } = properties;
  const width = columns.reduce((sum, column) => sum + column, 0);
  const look = properties.look ?? { head: false, firstColumn: false, bands: false };
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${properties.style}"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `${properties.leftTwips === 0 ? '' : `<w:tblInd w:w="${properties.leftTwips}" w:type="dxa"/>`}` +
    `${ownRules ? '<w:tblBorders><w:insideH w:val="nil"/></w:tblBorders>' : ''}<w:tblLayout w:type="fixed"/>${lookXml(look)}` +
    `${caption === '' ? '' : `<w:tblCaption w:val="${escapeXml(caption)}"/>`}` +
    `${description === '' ? '' : `<w:tblDescription w:val="${escapeXml(description)}"/>`}</w:tblPr>` +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}

/** A `w:tr` that pages do not split, unless told. */
export function rowXml(properties: RowProperties, cells: string): string {
  const { leastHeightTwips = 0, head = false, splits = false } = properties;
  const height = leastHeightTwips === 0 ? '' : `<w:trHeight w:val="${leastHeightTwips}" w:hRule="atLeast"/>`;
  const own = `${splits ? '' : '<w:cantSplit/>'}${height}${head ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${wrap('w:trPr', own)}${cells}</w:tr>`;
}

/** A `w:tc`; its content ends with a paragraph. */
export function cellXml(properties: CellProperties, content: string): string {
  const { widthTwips, colspan = 1, merge = null, borders = '', shading = '' } = properties;
  const { verticalAlign = null, leftMarginTwips = null, rightMarginTwips = null, isFlat = false } = properties;
  const flat = isFlat ? 0 : null;
  let xml = `<w:tcW w:w="${widthTwips}" w:type="dxa"/>`;
  if (colspan > 1) xml += `<w:gridSpan w:val="${colspan}"/>`;
  if (merge !== null) xml += merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  xml += wrap('w:tcBorders', borders) + shading;
  const sides = margin('left', leftMarginTwips) + margin('bottom', flat) + margin('right', rightMarginTwips);
  xml += wrap('w:tcMar', margin('top', flat) + sides);
  if (verticalAlign !== null) xml += `<w:vAlign w:val="${verticalAlign}"/>`;
  return `<w:tc><w:tcPr>${xml}</w:tcPr>${content}</w:tc>`;
}

function margin(side: 'top' | 'left' | 'bottom' | 'right', twips: number | null): string {
  return twips === null ? '' : `<w:${side} w:w="${twips}" w:type="dxa"/>`;
}

/** Which of its style's conditions a table asks for; the number repeats the flags for Word 2007. */
function lookXml(look: NonNullable<TableProperties['look']>): string {
  const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);
  const bits = flag(look.head) * 0x20 + flag(look.firstColumn) * 0x80 + flag(!look.bands) * 0x200 + 0x400;
  return (
    `<w:tblLook w:val="${bits.toString(16).toUpperCase().padStart(4, '0')}" w:firstRow="${flag(look.head)}" ` +
    `w:lastRow="0" w:firstColumn="${flag(look.firstColumn)}" w:lastColumn="0" w:noHBand="${flag(!look.bands)}" w:noVBand="1"/>`
  );
}
