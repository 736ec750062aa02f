import { plainInlines } from '../../../document/plain-inlines.js';
import type { Inline, Signature, Signatures } from '../../../document/types.js';
import { textOfInlines } from '../../../document/walk.js';
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
/** A block that stands alone is wider than its line by this, for name and date to have room. */
const ALONE_FACTOR = 1.3;
/** A bracket around a name, with its space. */
const BRACKET_PT = 8;

/**
 * Signature blocks, two side by side where two lines of the theme's length fit. Each is a grid without rules: what is
 * signed and by whom, room to sign over a line, the name in print with the date beside it. Nothing of it is split.
 */
export function writeSignatures(block: Signatures, frame: Frame, part: Part): string {
  const xml = gridsXml(block, frame, part);
  return part.form === null ? xml : leftOpen(xml);
}

function gridsXml(block: Signatures, frame: Frame, part: Part): string {
  const line = ptToTwip(part.theme.forms.signatureLinePt);
  const gutter = ptToTwip(GUTTER_PT);
  const fitting = block.items.length > 1 && 2 * line + gutter <= frame.widthTwips ? 2 : 1;
  const across = block.across ?? fitting;
  const keepsNext = frame.keepNext || part.keeps.withNext.has(block);
  if (across > 1) return rowsOf(block, { across, gutter, keepsNext }, frame, part);
  const width = Math.min(frame.widthTwips, Math.round(line * ALONE_FACTOR));
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
  const width = Math.floor((frame.widthTwips - (across - 1) * gutter) / across);
  let rows = '';
  for (let index = 0; index < block.items.length; index += across) {
    const keepNext = keepsNext || index + across < block.items.length;
    const above = index > 0 ? gapXml(ROW_GAP_PT, keepNext) : keepNext ? gapXml(0, true) : '';
    const end = gapXml(0, keepNext);
    const aboveTwips = levelTwips(block.items.slice(index, index + across), width, block.language, part);
    const cells = Array.from({ length: across }, (_, column) => {
      const item = block.items[index + column];
      const grid =
        item === undefined
          ? ''
          : above + signatureGrid(item, block, { leftTwips: 0, width, aboveTwips }, keepNext, part);
      return cellXml({ widthTwips: width, verticalAlign: 'bottom' }, `${grid}${end}`);
    });
    rows += rowXml({}, cells.join(cellXml({ widthTwips: gutter }, end)));
  }
  const columns = Array.from({ length: 2 * across - 1 }, (_, column) => (column % 2 === 0 ? width : gutter));
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: frame.leftTwips, columns }, rows);
}

/** Where a block stands, and how high what stands above its line to sign on is at least. */
interface Box {
  readonly leftTwips: number;
  readonly width: number;
  readonly aboveTwips?: number;
}

/** The height of the highest of what stands above the lines of a row, so that all begin level; 0 where one height serves. */
function levelTwips(items: readonly Signature[], width: number, language: string, part: Part): number {
  const heights = items.map((item) =>
    (['statement', 'role'] as const).reduce((sum, name) => sum + heightOf(item[name], name, width, language, part), 0),
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

function signatureGrid(item: Signature, block: Signatures, box: Box, keepNext: boolean, part: Part): string {
  const { forms, colours } = part.theme;
  const date = Math.min(ptToTwip(DATE_PT), Math.floor(box.width * DATE_SHARE));
  const gap = ptToTwip(DATE_GAP_PT);
  const bracket = block.names === 'brackets' ? ptToTwip(BRACKET_PT) : 0;
  const name = box.width - date - gap;
  const columns = bracket === 0 ? [name, gap, date] : [bracket, name - 2 * bracket, bracket, gap, date];
  const rule = border('bottom', forms.ruleWidthPt, colours.rule);
  const words = (plain: string): readonly Inline[] => plainInlines(plain, block.language, item.place);
  const text = (inlines: readonly Inline[], style: string, keep = true): string =>
    signatureText(inlines, style, part, keep);
  const whole = (content: string, borders = ''): string =>
    cellXml({ widthTwips: box.width, colspan: columns.length, borders, verticalAlign: 'bottom' }, content);
  const cell = (widthTwips: number, content: string, borders = '', colspan = 1): string =>
    cellXml({ widthTwips, ...(colspan === 1 ? {} : { colspan }), borders, verticalAlign: 'bottom' }, content);
  const sign = (bracketed: string): string => cell(bracket, text(words(bracketed), 'value'));
  const above =
    (item.statement.length === 0 ? '' : text(item.statement, 'statement')) +
    (item.role.length === 0 && item.statement.length > 0 ? '' : text(item.role, 'role'));
  const rows =
    rowXml(
      { leastHeightTwips: box.aboveTwips ?? 0 },
      cellXml({ widthTwips: box.width, colspan: columns.length }, above),
    ) +
    rowXml({ leastHeightTwips: ptToTwip(forms.signatureHeightPt) }, whole(gapXml(0, true), rule)) +
    rowXml({}, whole(text(item.signatureLabel, 'label'))) +
    rowXml(
      { leastHeightTwips: ptToTwip(forms.lineHeightPt) },
      (bracket === 0
        ? cell(name, text(words(item.person), 'value'), rule)
        : sign('(') + cell(name - 2 * bracket, text(words(item.person), 'value'), rule) + sign(')')) +
        cell(gap, gapXml(0, true)) +
        cell(date, text([], 'value'), rule),
    ) +
    rowXml(
      {},
      cell(name, text(item.personLabel, 'label', keepNext), '', columns.length - 2) +
        cell(gap, gapXml(0, keepNext)) +
        cell(date, text(item.dateLabel, 'label', keepNext)),
    );
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: box.leftTwips, columns }, rows);
}

function signatureText(words: readonly Inline[], style: string, part: Part, keepNext: boolean): string {
  const content = inlinesXml(words, lineOf(style, cellFrame(0, {}), part));
  const flush = (part.theme.paragraphs[style]?.spaceBeforePt ?? 0) > 0;
  return paragraphXml({ style: styleId(style, part), keepNext, spacing: flush ? { beforeTwips: 0 } : null }, content);
}
