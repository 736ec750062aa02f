import type { DescriptionItem, DescriptionList } from '../../../document/types.js';
import type { TableStyle } from '../../../theme/types.js';
import { ptToTwip } from '../../../units.js';
import { cellFrame, type Frame, type Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { cellXml, rowXml, tableXml } from '../table-xml.js';
import { styledParagraphXml } from './paragraph.js';
import { tableStyleOf } from './table.js';
import { columnTwips } from './table-columns.js';

/** Facts that stand side by side at most. */
const MOST_FACTS_ACROSS = 4;

/**
 * Label–value rows: a table of two columns without rules. A list whose class is a table style of the theme stands as
 * facts: label above value, side by side, between that style's rules.
 */
export function writeDescriptionList(list: DescriptionList, frame: Frame, part: Part): string {
  const style = tableStyleOf(list.style, part.theme);
  return style === null ? writeRows(list, frame, part) : writeFacts(list, style, frame, part);
}

function writeRows(list: DescriptionList, frame: Frame, part: Part): string {
  const columns = columnTwips([{ percent: part.theme.lists.termWidthPercent }, null], frame.widthTwips);
  const [termTwips = 0, valueTwips = 0] = columns;
  const keepsNext = keepsNextRow(list, frame, part);
  let rows = '';
  list.items.forEach((item, index) => {
    const keepNext = keepsNext(index, list.items.length);
    const gap = ptToTwip(part.theme.paragraphs.dt?.sizePt ?? 0);
    const inside = { keepNext, startsFlush: false, endsFlush: false };
    const term = styledParagraphXml(item.term, 'dt', cellFrame(termTwips - gap, inside), part);
    const value = description(item, cellFrame(valueTwips, inside), part);
    const left = cellXml({ widthTwips: termTwips, rightMarginTwips: gap }, term);
    rows += rowXml({}, left + cellXml({ widthTwips: valueTwips }, value));
  });
  return tableXml({ style: OWN_STYLES.bareTable.id, leftTwips: frame.leftTwips, columns }, rows);
}

function writeFacts(list: DescriptionList, style: TableStyle, frame: Frame, part: Part): string {
  const across = Math.max(1, Math.min(MOST_FACTS_ACROSS, list.items.length));
  const columns = columnTwips(
    Array.from({ length: across }, () => null),
    frame.widthTwips,
  );
  const padding = ptToTwip(style.paddingXPt);
  const keepsNext = keepsNextRow(list, frame, part);
  const rowCount = Math.ceil(list.items.length / across);
  let rows = '';
  for (let index = 0; index < rowCount; index += 1) {
    const keepNext = keepsNext(index, rowCount);
    const cells = columns.map((widthTwips, column) => {
      const item = list.items[index * across + column];
      const isFirst = column === 0;
      const inside = cellFrame(widthTwips - (isFirst ? 1 : 2) * padding, { keepNext });
      const content =
        item === undefined
          ? styledParagraphXml([], 'value', inside, part)
          : styledParagraphXml(item.term, 'label', inside, part) + description(item, inside, part);
      return cellXml({ widthTwips, leftMarginTwips: isFirst ? 0 : null }, content);
    });
    rows += rowXml({}, cells.join(''));
  }
  const id = part.names.tables.get(list.style)?.id ?? OWN_STYLES.bareTable.id;
  return tableXml({ style: id, leftTwips: frame.leftTwips, columns }, rows);
}

/** Which rows stay with the row after them. */
function keepsNextRow(list: DescriptionList, frame: Frame, part: Part): (index: number, count: number) => boolean {
  const always = frame.keepNext || part.keeps.withNext.has(list);
  const whole = part.keeps.whole.has(list);
  return (index, count) => always || (whole && index < count - 1);
}

function description(item: DescriptionItem, frame: Frame, part: Part): string {
  const xml = part.writeBlocks(item.description, frame);
  return xml === '' ? styledParagraphXml([], 'dd', frame, part) : xml;
}
