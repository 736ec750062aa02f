import type { Pair } from '../../../document/types.js';
import { textOfInlines } from '../../../document/walk.js';
import { ptToTwip } from '../../../units.js';
import { gapXml } from '../gap.js';
import type { Frame, ItemMark, Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { cellXml, rowXml, type TableProperties, tableXml } from '../table-xml.js';
import { writeHeading, writeParagraph } from './paragraph.js';

/** Between the two columns. */
const GUTTER_PT = 18;
/** A pair with a text of more characters, some eight lines, may be split over pages. */
const MOST_CHARACTERS_WHOLE = 320;

/**
 * Two texts side by side: a row of a table without rules. A heading stands in a table of its own, two paragraphs before
 * the next one, as LibreOffice keeps whole tables with what follows, but no single rows (seen in 7.4).
 */
export function writePair(pair: Pair, frame: Frame, part: Part): string {
  const columns = columnsOf(frame.leftTwips + frame.widthTwips);
  const [firstTwips, secondTwips] = columns;
  const half = Math.round(ptToTwip(GUTTER_PT) / 2);
  const isHeading = pair.first.type === 'heading';
  const keepNext = isHeading || frame.keepNext || part.keeps.withNext.has(pair);
  const inside: Frame = { ...frame, keepNext, widthTwips: Math.max(0, firstTwips - half - frame.leftTwips) };
  const first = write(pair.first, inside, part);
  const second = write(pair.second, { ...inside, item: secondMark(frame.item, part) }, part);
  const row = rowXml(
    { splits: lengthOf(pair) > MOST_CHARACTERS_WHOLE && !part.keeps.whole.has(pair) },
    cellXml({ widthTwips: firstTwips, rightMarginTwips: half }, first) +
      cellXml({ widthTwips: secondTwips, leftMarginTwips: half }, second),
  );
  const xml = tableXml(pairTable(columns), row);
  return isHeading ? xml + gapXml(0, true) + gapXml(0, true) : xml;
}

/**
 * Content with its pairs in tables of several rows: Word shows tables that follow each other as one, and wants other
 * tables parted from them.
 */
export function joinPairs(xml: string, widthTwips: number): string {
  const opening = tableXml(pairTable(columnsOf(widthTwips)), '').slice(0, -'</w:tbl>'.length);
  const parted = xml
    .replaceAll(`</w:tbl>${opening}`, '')
    .replaceAll('</w:tbl><w:tbl>', `</w:tbl>${gapXml(0, true)}<w:tbl>`);
  return parted.endsWith('</w:tbl>') ? parted + gapXml(0, false) : parted;
}

function pairTable(columns: readonly number[]): TableProperties {
  return { style: OWN_STYLES.bareTable.id, leftTwips: 0, columns };
}

function columnsOf(widthTwips: number): readonly [number, number] {
  const first = Math.floor(widthTwips / 2);
  return [first, widthTwips - first];
}

function write(text: Pair['first'], frame: Frame, part: Part): string {
  return text.type === 'heading' ? writeHeading(text, frame, part) : writeParagraph(text, frame, part);
}

/** The same number in the second column, from a list that counts along. */
function secondMark(item: ItemMark | null, part: Part): ItemMark | null {
  if (item === null || item.kind === 'unordered') return item && { ...item, bookmark: null };
  return { ...item, bookmark: null, numId: part.numbering.twin(item.numId), tied: false };
}

function lengthOf({ first, second }: Pair): number {
  return Math.max(textOfInlines(first.inlines).length, textOfInlines(second.inlines).length);
}
