import { plainInlines } from '../../../document/plain-inlines.js';
import type { Inline, Signature, Signatures } from '../../../document/types.js';
import { ptToTwip } from '../../../units.js';
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
/** A date takes 28 mm to write by hand, but never more than half of its block; between it and the name. */
const DATE_PT = 79;
const DATE_GAP_PT = 8;
/** A block that stands alone is wider than its line by this, for name and date to have room. */
const ALONE_FACTOR = 1.3;

/**
 * Signature blocks, two side by side where two lines of the theme's length fit. Each is a grid without rules: what is
 * signed and by whom, room to sign over a line, the name in print with the date beside it. Nothing of it is split.
 */
export function writeSignatures(block: Signatures, frame: Frame, part: Part): string {
  const line = ptToTwip(part.theme.forms.signatureLinePt);
  const gutter = ptToTwip(GUTTER_PT);
  if (block.items.length > 1 && 2 * line + gutter <= frame.widthTwips) return pairs(block, gutter, frame, part);
  const width = Math.min(frame.widthTwips, Math.round(line * ALONE_FACTOR));
  const last = block.items.length - 1;
  return block.items
    .map((item, index) => signatureGrid(item, block, { leftTwips: frame.leftTwips, width }, index < last, part))
    .join(gapXml(ROW_GAP_PT, true));
}

/** A frame of two columns around the grids, so that each block is read as a whole before the next. */
function pairs(block: Signatures, gutter: number, frame: Frame, part: Part): string {
  const half = Math.floor((frame.widthTwips - gutter) / 2);
  const middle = frame.widthTwips - 2 * half;
  let rows = '';
  for (let index = 0; index < block.items.length; index += 2) {
    const keepNext = index + 2 < block.items.length;
    const above = index === 0 ? '' : gapXml(ROW_GAP_PT, true);
    const [left = '', right = ''] = block.items
      .slice(index, index + 2)
      .map((item) => above + signatureGrid(item, block, { leftTwips: 0, width: half }, keepNext, part));
    const end = gapXml(0, keepNext);
    const side = (content: string): string =>
      cellXml({ widthTwips: half, verticalAlign: 'bottom' }, `${content}${end}`);
    rows += rowXml({}, side(left) + cellXml({ widthTwips: middle }, end) + side(right));
  }
  const columns = [half, middle, half];
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: frame.leftTwips, columns }, rows);
}

function signatureGrid(
  item: Signature,
  block: Signatures,
  box: { readonly leftTwips: number; readonly width: number },
  keepNext: boolean,
  part: Part,
): string {
  const { forms, colours } = part.theme;
  const date = Math.min(ptToTwip(DATE_PT), Math.floor(box.width / 2));
  const gap = ptToTwip(DATE_GAP_PT);
  const columns = [box.width - date - gap, gap, date] as const;
  const rule = border('bottom', forms.ruleWidthPt, colours.rule);
  const text = (words: readonly Inline[], style: string, keep = true): string =>
    signatureText(words, style, part, keep);
  const whole = (content: string, borders = ''): string =>
    cellXml({ widthTwips: box.width, colspan: 3, borders, verticalAlign: 'bottom' }, content);
  const cell = (column: 0 | 1 | 2, content: string, borders = ''): string =>
    cellXml({ widthTwips: columns[column], borders, verticalAlign: 'bottom' }, content);
  const above =
    (item.statement.length === 0 ? '' : text(item.statement, 'statement')) +
    (item.role.length === 0 && item.statement.length > 0 ? '' : text(item.role, 'role'));
  const person = plainInlines(item.person, block.language, item.place);
  const rows =
    rowXml({}, whole(above)) +
    rowXml({ leastHeightTwips: ptToTwip(forms.signatureHeightPt) }, whole(gapXml(0, true), rule)) +
    rowXml({}, whole(text(item.signatureLabel, 'label'))) +
    rowXml(
      { leastHeightTwips: ptToTwip(forms.lineHeightPt) },
      cell(0, text(person, 'value'), rule) + cell(1, gapXml(0, true)) + cell(2, text([], 'value'), rule),
    ) +
    rowXml(
      {},
      cell(0, text(item.personLabel, 'label', keepNext)) +
        cell(1, gapXml(0, keepNext)) +
        cell(2, text(item.dateLabel, 'label', keepNext)),
    );
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: box.leftTwips, columns }, rows);
}

function signatureText(words: readonly Inline[], style: string, part: Part, keepNext: boolean): string {
  const content = inlinesXml(words, lineOf(style, cellFrame(0, {}), part));
  const flush = (part.theme.paragraphs[style]?.spaceBeforePt ?? 0) > 0;
  return paragraphXml({ style: styleId(style, part), keepNext, spacing: flush ? { beforeTwips: 0 } : null }, content);
}
