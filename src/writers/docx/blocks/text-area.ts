import { writtenInlines } from '../../../document/plain-inlines.js';
import type { TextArea } from '../../../document/types.js';
import { ptToTwip } from '../../../units.js';
import { areaControlXml } from '../form/field-control.js';
import { inlinesXml } from '../inlines/inlines.js';
import { paragraphXml } from '../paragraph-xml.js';
import { cellFrame, type Frame, type Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { cellXml, rowXml, tableXml } from '../table-xml.js';
import { lineOf, styleId } from './paragraph.js';

const LABEL_STYLE = 'label';

/** Room for several lines of handwriting: the label, then rows of one height with a rule under each, on one page. */
export function writeTextArea(area: TextArea, frame: Frame, part: Part): string {
  const { theme } = part;
  const label = paragraphXml(
    {
      style: styleId(LABEL_STYLE, part),
      keepNext: true,
      indent: frame.leftTwips === 0 ? null : { leftTwips: frame.leftTwips },
    },
    inlinesXml(area.label, lineOf(LABEL_STYLE, frame, part)),
  );
  const keepsNext = frame.keepNext || part.keeps.withNext.has(area);
  const leastHeightTwips = ptToTwip(theme.forms.lineHeightPt);
  const { value } = area.field;
  const count = Math.max(area.lines, 1);
  const widthTwips = frame.widthTwips;
  const table = { style: OWN_STYLES.linesTable.id, leftTwips: frame.leftTwips, columns: [widthTwips] };
  if (part.form !== null) {
    // What is typed wraps closer than lines for the hand stand: one cell as high as all of them.
    const inside = cellFrame(widthTwips, { keepNext: keepsNext });
    const control = areaControlXml(area, lineOf('td', inside, part), part.form);
    const room = paragraphXml({ style: styleId('td', part), keepNext: keepsNext }, control);
    const row = rowXml(
      { leastHeightTwips: count * leastHeightTwips },
      cellXml({ widthTwips, verticalAlign: 'top' }, room),
    );
    return label + tableXml(table, row);
  }
  let rows = '';
  for (let index = 0; index < count; index += 1) {
    const inside = cellFrame(frame.widthTwips, { keepNext: keepsNext || index < area.lines - 1 });
    const words = index === 0 ? writtenInlines(value, area.language, area.place) : [];
    const written = inlinesXml(words, lineOf('td', inside, part));
    const line = paragraphXml({ style: styleId('td', part), keepNext: inside.keepNext }, written);
    rows += rowXml({ leastHeightTwips }, cellXml({ widthTwips, verticalAlign: 'bottom' }, line));
  }
  return label + tableXml(table, rows);
}
