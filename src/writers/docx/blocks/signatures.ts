import type { Signature, Signatures } from '../../../document/types.js';
import { mmToPt, ptToTwip } from '../../../units.js';
import { gapXml } from '../gap.js';
import { plainRun } from '../inlines/run.js';
import { paragraphXml } from '../paragraph-xml.js';
import { cellFrame, type Frame, type Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { border } from '../styles/table-styles.js';
import { cellXml, rowXml, tableXml } from '../table-xml.js';
import { lineOf } from './paragraph.js';

/** Between two signature blocks side by side, and between rows of them. */
const GUTTER_PT = mmToPt(8);
const ROW_GAP_PT = 10;
/** A date is this wide; between it and the name beside it. */
const DATE_PT = mmToPt(28);
const DATE_GAP_PT = mmToPt(3);
/** Labels under the lines, whatever a theme calls its small print. */
const LABEL_STYLES = ['label', 'small'];

/**
 * Signature blocks, two side by side where the signature's line fits twice. Each is a grid without rules: what is
 * signed and by whom, room to sign over a line, the name in print with the date beside it. Nothing of it is split.
 */
export function writeSignatures(block: Signatures, frame: Frame, part: Part): string {
  const { theme } = part;
  const gutter = ptToTwip(GUTTER_PT);
  const half = Math.floor((frame.widthTwips - gutter) / 2);
  const isPair = block.items.length > 1 && half >= ptToTwip(theme.forms.signatureLinePt);
  if (!isPair) {
    const grids = block.items.map((item, index) => {
      const isLast = index === block.items.length - 1;
      const grid = signatureGrid(item, block, frame.leftTwips, Math.min(frame.widthTwips, widest(part)), part, !isLast);
      return isLast ? grid : grid + gapXml(ROW_GAP_PT, true);
    });
    return grids.join('');
  }
  const columns = [half, frame.widthTwips - 2 * half, half];
  let rows = '';
  for (let index = 0; index < block.items.length; index += 2) {
    const isLast = index + 2 >= block.items.length;
    const [left, right] = [block.items[index], block.items[index + 1]];
    const side = (item: Signature | undefined): string => {
      const end = gapXml(isLast ? 0 : ROW_GAP_PT, !isLast);
      return item === undefined ? end : signatureGrid(item, block, 0, half, part, !isLast) + end;
    };
    const middle = gapXml(0, !isLast);
    rows += rowXml(
      {},
      cellXml({ widthTwips: half }, side(left)) +
        cellXml({ widthTwips: columns[1] ?? gutter }, middle) +
        cellXml({ widthTwips: half }, side(right)),
    );
  }
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: frame.leftTwips, columns }, rows);
}

/** Room for a line to sign on and a date. */
function widest(part: Part): number {
  return ptToTwip(part.theme.forms.signatureLinePt + DATE_GAP_PT + DATE_PT);
}

function signatureGrid(
  item: Signature,
  block: Signatures,
  leftTwips: number,
  widthTwips: number,
  part: Part,
  keepNext: boolean,
): string {
  const { forms, colours } = part.theme;
  const line = Math.min(ptToTwip(forms.signatureLinePt), widthTwips);
  const name = widthTwips - ptToTwip(DATE_GAP_PT) - ptToTwip(DATE_PT);
  const edges = [...new Set([name, name + ptToTwip(DATE_GAP_PT), line, widthTwips])].sort((a, b) => a - b);
  const columns = edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
  const rule = border('bottom', forms.ruleWidthPt, colours.rule);
  const text = (words: string, styles: readonly string[], keep: boolean): string =>
    signatureText(words, styles, block, item, part, keep);
  const cell = (from: number, to: number, content: string, borders = ''): string => {
    const colspan = edges.indexOf(to) - edges.indexOf(from);
    return cellXml({ widthTwips: to - from, colspan, borders, verticalAlign: 'bottom' }, content);
  };
  const gap = name + ptToTwip(DATE_GAP_PT);
  const rest = line < widthTwips ? cell(line, widthTwips, gapXml(0, true)) : '';
  const opening =
    (item.statement === '' ? '' : text(item.statement, ['statement'], true)) +
    (item.role === '' && item.statement !== '' ? '' : text(item.role, ['role'], true));
  const rows =
    rowXml({}, cell(0, widthTwips, opening)) +
    rowXml({ leastHeightTwips: ptToTwip(forms.signatureHeightPt) }, cell(0, line, gapXml(0, true), rule) + rest) +
    rowXml({}, cell(0, widthTwips, text(item.signatureLabel, LABEL_STYLES, true))) +
    rowXml(
      { leastHeightTwips: ptToTwip(forms.lineHeightPt) },
      cell(0, name, text(item.person, ['td'], true), rule) +
        cell(name, gap, gapXml(0, true)) +
        cell(gap, widthTwips, text('', ['td'], true), rule),
    ) +
    rowXml(
      {},
      cell(0, name, text(item.personLabel, LABEL_STYLES, keepNext)) +
        cell(name, gap, gapXml(0, keepNext)) +
        cell(gap, widthTwips, text(item.dateLabel, LABEL_STYLES, keepNext)),
    );
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips, columns }, rows);
}

function signatureText(
  words: string,
  styles: readonly string[],
  block: Signatures,
  item: Signature,
  part: Part,
  keepNext: boolean,
): string {
  const style = styles.find((name) => part.theme.paragraphs[name] !== undefined) ?? 'body';
  const line = lineOf(style, cellFrame(0, {}), part);
  const content = words === '' ? '' : plainRun(words, block.language, item.place, line);
  return paragraphXml({ style: part.names.paragraphs.get(style)?.id ?? 'Normal', keepNext }, content);
}
