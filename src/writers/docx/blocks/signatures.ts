import { plainInlines } from '../../../document/plain-inlines.js';
import type { Inline, Signature, Signatures } from '../../../document/types.js';
import { textOfInlines } from '../../../document/walk.js';
import { textWidth } from '../../../text/text-width.js';
import { ptToTwip } from '../../../units.js';
import { lineCount } from '../../line-count.js';
import { leftOpen } from '../form/protection.js';
import { gapXml } from '../gap.js';
import { inlinesXml } from '../inlines/inlines.js';
import { paragraphXml } from '../paragraph-xml.js';
import { cellFrame, type Frame, type Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { border } from '../styles/table-styles.js';
import { cellXml, rowXml, tableXml } from '../table-xml.js';
import { lineOf, styleId } from './paragraph.js';

/** Between two blocks side by side, and between rows of them. */
const GUTTER_PT = 24;
const ROW_GAP_PT = 11;
const TWIPS_PER_PT = 20;
/** A date takes 28 mm to write by hand, but leaves the name most of a narrow block; between it and the name. */
const DATE_PT = 79;
const DATE_SHARE = 0.36;
const DATE_GAP_PT = 8;
/** Where no two blocks fit side by side, one is wider than its line by this, for name and date to have room. */
const ALONE_FACTOR = 1.3;
/** A bracket around a name, with its space. */
const BRACKET_PT = 8;
/** Between the label of a date and its line, and the most of a block that the label takes. */
const DATE_LABEL_GAP_PT = 4;
const DATE_LABEL_SHARE = 0.5;

/**
 * Signature blocks, two side by side where two lines of the theme's length fit. Each is a grid without rules: what is
 * signed and by whom, room to sign over a line, the name in print with the date beside it. A name in brackets takes the whole
 * width, and below it stand the post and, after its label, the date. Nothing of it is split.
 */
export function writeSignatures(block: Signatures, frame: Frame, part: Part): string {
  const xml = gridsXml(block, frame, part);
  return part.form === null ? xml : leftOpen(xml);
}

function gridsXml(block: Signatures, frame: Frame, part: Part): string {
  const line = ptToTwip(part.theme.forms.signatureLinePt);
  const gutter = ptToTwip(GUTTER_PT);
  const fitting = 2 * line + gutter <= frame.widthTwips ? 2 : 1;
  const across = block.across ?? (block.items.length > 1 ? fitting : 1);
  const keepsNext = frame.keepNext || part.keeps.withNext.has(block);
  if (across > 1) return rowsOf(block, { across, gutter, keepsNext }, frame, part);
  const width =
    fitting > 1 ? columnTwips(fitting, gutter, frame) : Math.min(frame.widthTwips, Math.round(line * ALONE_FACTOR));
  const last = block.items.length - 1;
  const box = { leftTwips: frame.leftTwips, width };
  return block.items
    .map((item, index) => signatureGrid(item, block, box, keepsNext || index < last, part))
    .join(gapXml(ROW_GAP_PT, true));
}

/**
 * A frame of columns around the grids, so that each block is read as a whole before the next. A gap opens each cell of a
 * row that stays with the next: LibreOffice asks the row's first paragraph, not one of a table within (seen in 7.4).
 */
function rowsOf(
  block: Signatures,
  { across, gutter, keepsNext }: { readonly across: number; readonly gutter: number; readonly keepsNext: boolean },
  frame: Frame,
  part: Part,
): string {
  const width = columnTwips(across, gutter, frame);
  let rows = '';
  for (let index = 0; index < block.items.length; index += across) {
    const keepNext = keepsNext || index + across < block.items.length;
    const above = index > 0 ? gapXml(ROW_GAP_PT, keepNext) : keepNext ? gapXml(0, true) : '';
    const end = gapXml(0, keepNext);
    const row = block.items.slice(index, index + across);
    const levels =
      block.names === 'line'
        ? { aboveTwips: levelTwips(row, ['statement', 'role'], { ...block, width }, part) }
        : {
            aboveTwips: levelTwips(row, ['statement'], { ...block, width }, part),
            postTwips: levelTwips(row, ['role'], { ...block, width }, part),
          };
    const cells = Array.from({ length: across }, (_, column) => {
      const item = row[column];
      const grid =
        item === undefined
          ? ''
          : above + signatureGrid(item, block, { leftTwips: 0, width, ...levels }, keepNext, part);
      // What stands above the lines to sign on, and between name and date, is made as high in all.
      const verticalAlign = block.names === 'line' ? 'bottom' : null;
      return cellXml({ widthTwips: width, verticalAlign }, `${grid}${end}`);
    });
    rows += rowXml({}, cells.join(cellXml({ widthTwips: gutter }, end)));
  }
  const columns = Array.from({ length: 2 * across - 1 }, (_, column) => (column % 2 === 0 ? width : gutter));
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: frame.leftTwips, columns }, rows);
}

/** As wide as a block in a row of so many: one that stands alone is as wide as those in the rows above it. */
function columnTwips(across: number, gutter: number, frame: Frame): number {
  return Math.floor((frame.widthTwips - (across - 1) * gutter) / across);
}

/**
 * Where a block stands, and how high at least what stands above its line to sign on is, and the post between a name in
 * brackets and the date.
 */
interface Box {
  readonly leftTwips: number;
  readonly width: number;
  readonly aboveTwips?: number;
  readonly postTwips?: number;
}

/** The height of the highest of these words in a row, so that what follows begins level; 0 where one height serves. */
function levelTwips(
  row: readonly Signature[],
  words: readonly ('statement' | 'role')[],
  { width, language }: { readonly width: number; readonly language: string },
  part: Part,
): number {
  const heights = row.map((item) =>
    words.reduce((sum, name) => sum + heightOf(item[name], name, width, language, part), 0),
  );
  const highest = Math.max(...heights);
  return heights.every((height) => height === highest) ? 0 : highest;
}

function heightOf(words: readonly Inline[], name: string, width: number, language: string, part: Part): number {
  const style = part.theme.paragraphs[name];
  if (style === undefined || words.length === 0) return 0;
  const faces = style.bold ? part.faces.bold : part.faces.regular;
  const lines = lineCount(textOfInlines(words), { sizePt: style.sizePt, faces, language }, width / TWIPS_PER_PT);
  return ptToTwip(lines * style.leadingPt + style.spaceAfterPt);
}

/** The width of a date's label before its line, with the gap between them. */
function dateLabelTwips(label: readonly Inline[], width: number, language: string, part: Part): number {
  const style = part.theme.paragraphs.label;
  if (style === undefined || label.length === 0) return 0;
  const setting = { sizePt: style.sizePt, faces: style.bold ? part.faces.bold : part.faces.regular, language };
  const wanted = ptToTwip(Math.ceil(textWidth(textOfInlines(label), setting)) + DATE_LABEL_GAP_PT);
  return Math.min(wanted, Math.floor(width * DATE_LABEL_SHARE));
}

function signatureGrid(item: Signature, block: Signatures, box: Box, keepNext: boolean, part: Part): string {
  const { width, aboveTwips = 0, postTwips = 0 } = box;
  const isBracketed = block.names === 'brackets';
  const write = isBracketed ? bracketedName : nameBesideDate;
  const below = write(item, { width, postTwips, language: block.language, keepNext }, part);
  const colspan = below.columns.length;
  const text = (inlines: readonly Inline[], style: string): string => signatureText(inlines, style, part, true);
  const above =
    (item.statement.length === 0 ? '' : text(item.statement, 'statement')) +
    (isBracketed || item.role.length === 0 ? '' : text(item.role, 'role'));
  const rows =
    rowXml(
      { leastHeightTwips: aboveTwips },
      cellXml({ widthTwips: width, colspan }, above === '' ? gapXml(0, true) : above),
    ) +
    rowXml(
      { leastHeightTwips: ptToTwip(part.theme.forms.signatureHeightPt) },
      lowCell(width, gapXml(0, true), { colspan, borders: ruleBelow(part) }),
    ) +
    rowXml({}, lowCell(width, text(item.signatureLabel, 'label'), { colspan })) +
    below.rows;
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: box.leftTwips, columns: below.columns }, rows);
}

/** The rows with name and date, and the columns that they need. */
interface NameAndDate {
  readonly columns: readonly number[];
  readonly rows: string;
}

interface Span {
  readonly width: number;
  /** The least height of a post below the name. */
  readonly postTwips: number;
  readonly language: string;
  readonly keepNext: boolean;
}

function nameBesideDate(item: Signature, { width, language, keepNext }: Span, part: Part): NameAndDate {
  const date = Math.min(ptToTwip(DATE_PT), Math.floor(width * DATE_SHARE));
  const gap = ptToTwip(DATE_GAP_PT);
  const name = width - date - gap;
  const ruled = { borders: ruleBelow(part) };
  const person = plainInlines(item.person, language, item.place);
  const rows =
    rowXml(
      roomToWrite(part),
      lowCell(name, signatureText(person, 'value', part, true), ruled) +
        lowCell(gap, gapXml(0, true)) +
        lowCell(date, signatureText([], 'value', part, true), ruled),
    ) +
    rowXml(
      {},
      cellXml({ widthTwips: name }, signatureText(item.personLabel, 'label', part, keepNext)) +
        cellXml({ widthTwips: gap }, gapXml(0, keepNext)) +
        cellXml({ widthTwips: date }, signatureText(item.dateLabel, 'label', part, keepNext)),
    );
  return { columns: [name, gap, date], rows };
}

function bracketedName(item: Signature, { width, postTwips, language, keepNext }: Span, part: Part): NameAndDate {
  const bracket = ptToTwip(BRACKET_PT);
  const label = Math.max(2 * bracket, dateLabelTwips(item.dateLabel, width, language, part));
  const ruled = { colspan: 2, borders: ruleBelow(part) };
  const text = (inlines: readonly Inline[], style: string): string => signatureText(inlines, style, part, true);
  const value = (plain: string): string => text(plainInlines(plain, language, item.place), 'value');
  const rows =
    rowXml(
      roomToWrite(part),
      lowCell(bracket, value('(')) +
        lowCell(width - 2 * bracket, value(item.person), ruled) +
        lowCell(bracket, value(')')),
    ) +
    rowXml({}, lowCell(width, text(item.personLabel, 'label'), { colspan: 4 })) +
    (item.role.length === 0 && postTwips === 0
      ? ''
      : rowXml({ leastHeightTwips: postTwips }, cellXml({ widthTwips: width, colspan: 4 }, text(item.role, 'role')))) +
    rowXml(
      roomToWrite(part),
      lowCell(label, signatureText(item.dateLabel, 'label', part, keepNext), { colspan: 2 }) +
        lowCell(width - label, signatureText([], 'value', part, keepNext), ruled),
    );
  return { columns: [bracket, label - bracket, width - label - bracket, bracket], rows };
}

function lowCell(
  widthTwips: number,
  content: string,
  more: { readonly colspan?: number; readonly borders?: string } = {},
) {
  return cellXml({ widthTwips, ...more, verticalAlign: 'bottom' }, content);
}

function ruleBelow({ theme }: Part): string {
  return border('bottom', theme.forms.ruleWidthPt, theme.colours.rule);
}

function roomToWrite({ theme }: Part): { readonly leastHeightTwips: number } {
  return { leastHeightTwips: ptToTwip(theme.forms.lineHeightPt) };
}

function signatureText(words: readonly Inline[], style: string, part: Part, keepNext: boolean): string {
  const content = inlinesXml(words, lineOf(style, cellFrame(0, {}), part));
  const flush = (part.theme.paragraphs[style]?.spaceBeforePt ?? 0) > 0;
  return paragraphXml({ style: styleId(style, part), keepNext, spacing: flush ? { beforeTwips: 0 } : null }, content);
}
