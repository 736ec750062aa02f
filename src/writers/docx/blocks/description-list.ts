import type { DescriptionList } from '../../../document/types.js';
import { ptToTwip } from '../../../units.js';
import { cellFrame, type Frame, type Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { cellXml, rowXml, tableXml } from '../table-xml.js';
import { styledParagraphXml } from './paragraph.js';
import { tableStyleOf } from './table.js';
import { columnTwips } from './table-columns.js';

/** Label–value rows: a table of two columns, in the style of that name or without rules and padding. */
export function writeDescriptionList(list: DescriptionList, frame: Frame, part: Part): string {
  const style = tableStyleOf(list.style, part.theme);
  const id = part.names.tables.get(list.style)?.id ?? OWN_STYLES.bareTable.id;
  const columns = columnTwips([{ percent: part.theme.lists.termWidthPercent }, null], frame.widthTwips);
  const [termTwips = 0, valueTwips = 0] = columns;
  const padding = 2 * ptToTwip(style?.paddingXPt ?? 0);
  const keepsNext = frame.keepNext || part.keeps.withNext.has(list);
  const whole = part.keeps.whole.has(list);
  const last = list.items.length - 1;
  let rows = '';
  list.items.forEach((item, index) => {
    const inside = { keepNext: keepsNext || (whole && index < last), ruled: (style?.rowRulePt ?? 0) > 0 };
    const term = styledParagraphXml(item.term, 'dt', cellFrame(termTwips - padding, inside), part);
    const value = part.writeBlocks(item.description, cellFrame(valueTwips - padding, inside));
    const empty = styledParagraphXml([], 'dd', cellFrame(valueTwips - padding, inside), part);
    rows += rowXml(
      {},
      cellXml({ widthTwips: termTwips }, term) + cellXml({ widthTwips: valueTwips }, value === '' ? empty : value),
    );
  });
  return tableXml({ style: id, leftTwips: frame.leftTwips, columns }, rows);
}
