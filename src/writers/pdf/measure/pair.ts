import type { Heading, Pair, Paragraph } from '../../../document/types.js';
import type { Break, Item } from '../types.js';
import { cellOf, sliceRow } from './cells.js';
import type { Frame, Measure, MeasureContext } from './context.js';
import { addSpace, amend, item, keepTogether, stronger } from './item.js';
import { isSoleParagraph, measureHeading, measureParagraph, measureSoleParagraph } from './paragraph.js';

/** Between the two columns. */
const GUTTER_PT = 18;
/** A pair with more lines may be split over pages, two lines at least of each text on each. */
const MOST_LINES_WHOLE = 8;

/** Two texts side by side, line beside line: pages end between the same lines of both. */
export const measurePair: Measure<Pair> = (pair, frame, context, out) => {
  const shiftPt = secondColumnPt(frame);
  const widthPt = frame.widthPt - shiftPt;
  const { second } = frame;
  const place: Frame = { ...frame, widthPt, second: null };
  const first = measureText(pair.first, place, context);
  const other: Frame = { ...place, leftPt: frame.leftPt + shiftPt, marker: '', tag: second?.tag ?? frame.tag };
  const beside = measureText(pair.second, other, context);
  const cells = [cellOf(first, []), cellOf(beside, second === null ? [] : [second.marker])];
  const from = out.length;
  sliceRow(cells, 0).forEach((slice, index) => {
    out.push(item(slice.heightPt, slice.inks, { ids: slice.ids, breakAfter: breakAfter(first, beside, index) }));
  });
  if (out.length - from <= MOST_LINES_WHOLE) keepTogether(out, from, 'never', context.bodyHeightPt);
  addSpace(out, from, ...spaceAround(first, beside));
  amend(out, from, () => ({ bookmark: bookmarkOf(first, beside) }));
};

/** From a place in the first column to the same place in the second one. */
export function secondColumnPt({ leftPt, widthPt }: Frame): number {
  return (leftPt + widthPt + GUTTER_PT) / 2;
}

function measureText(text: Heading | Paragraph, frame: Frame, context: MeasureContext): readonly Item[] {
  const items: Item[] = [];
  if (text.type === 'heading') measureHeading(text, frame, context, items);
  else if (isSoleParagraph([text], frame)) measureSoleParagraph(text, frame, context, items);
  else measureParagraph(text, frame, context, items);
  return items;
}

/** As unwelcome as to the text that minds it more; a text that has ended does not mind. */
function breakAfter(first: readonly Item[], second: readonly Item[], index: number): Break {
  return stronger(first[index]?.breakAfter ?? 'free', second[index]?.breakAfter ?? 'free');
}

function spaceAround(first: readonly Item[], second: readonly Item[]): [beforePt: number, afterPt: number] {
  return [
    Math.max(first[0]?.spaceBeforePt ?? 0, second[0]?.spaceBeforePt ?? 0),
    Math.max(first.at(-1)?.spaceAfterPt ?? 0, second.at(-1)?.spaceAfterPt ?? 0),
  ];
}

function bookmarkOf(first: readonly Item[], second: readonly Item[]): Item['bookmark'] {
  const bookmark = first[0]?.bookmark ?? null;
  const other = second[0]?.bookmark ?? null;
  if (bookmark === null || other === null) return bookmark;
  return { ...bookmark, title: `${bookmark.title} / ${other.title}` };
}
