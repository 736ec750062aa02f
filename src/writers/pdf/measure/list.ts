import type { List, ListItem } from '../../../document/types.js';
import type { ParagraphStyle } from '../../../theme/types.js';
import type { Item, Tag, TextInk } from '../types.js';
import { shapePiece, type TextPiece } from './atom.js';
import {
  baselinePt,
  type Frame,
  type MeasureBlocks,
  type MeasureContext,
  paragraphStyle,
  type SecondText,
} from './context.js';
import { amend } from './item.js';
import { secondColumnPt } from './pair.js';
import { addId } from './paragraph.js';
import { plainLook } from './strand.js';
import { tag } from './tag.js';

/** Between a marker and its text, in ems of the text. */
const MARKER_GAP_EM = 0.5;

interface MarkedItem {
  readonly one: ListItem;
  readonly itemTag: Tag;
  readonly style: ParagraphStyle;
  readonly marker: TextPiece;
}

/**
 * A list: markers hang left of the text, on the base line of its first line, right-aligned to a common edge. The text of
 * clauses starts at the theme's edge for their level, that of other lists where the widest marker lets it.
 */
export function measureList(
  list: List,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
  measureBlocks: MeasureBlocks,
): void {
  const numbering = list.kind === 'unordered' ? 'Disc' : 'Decimal';
  const element = tag('L', frame.tag, {
    language: list.language,
    attributes: `<</O/List/ListNumbering/${numbering}>>`,
  });
  const outerLeft = list.kind === 'clauses' ? (frame.clauseLeftPt ?? frame.leftPt) : frame.clauseLeftPt;
  const marked = list.items.map((one) => markItem(one, element, frame, context));
  const textLeft = textLeftPt(list, marked, frame, outerLeft ?? frame.leftPt, context);
  const inner: Frame = {
    ...frame,
    leftPt: textLeft,
    widthPt: frame.leftPt + frame.widthPt - textLeft,
    clauseLeftPt: outerLeft,
  };
  const start = out.length;
  for (const { one, itemTag, style, marker } of marked) {
    const from = out.length;
    const ink = markerInk(marker, style, textLeft, context);
    const number = list.kind === 'unordered' ? '' : one.marker;
    const body = tag('LBody', itemTag);
    const second = secondText(one, itemTag, ink, inner);
    measureBlocks(one.blocks, { ...inner, tag: body, marker: number, second }, context, out);
    amend(out, from, (old) => ({ inks: [ink, ...old.inks] }));
    if (one.id !== null) addId(out, from, one.id);
  }
  if (list.id !== null) addId(out, start, list.id);
}

/** The marker again, before the second text of a pair, which has an element of its own. */
function secondText({ blocks: [head] }: ListItem, itemTag: Tag, marker: TextInk, frame: Frame): SecondText | null {
  if (head?.type !== 'pair') return null;
  const { language } = head.second;
  const ink = { ...marker, tag: tag('Lbl', itemTag, { language }), xPt: marker.xPt + secondColumnPt(frame) };
  return { tag: tag('LBody', itemTag, { language }), marker: ink };
}

/** A marker looks like the text that it numbers, but is never slanted or coloured by a part of it. */
function markItem(one: ListItem, element: Tag, frame: Frame, context: MeasureContext): MarkedItem {
  const itemTag = tag('LI', element);
  const label = tag('Lbl', itemTag);
  const style = paragraphStyle(context.theme, one.blocks[0]?.style ?? 'li');
  const strand = {
    type: 'text',
    text: one.marker,
    look: plainLook(style),
    faces: style.bold || frame.bold ? context.faces.bold : context.faces.regular,
    language: label.language,
    tag: label,
    place: one.place,
    number: null,
    box: null,
  } as const;
  return { one, itemTag, style, marker: shapePiece(strand, one.marker, context) };
}

function textLeftPt(
  list: List,
  marked: readonly MarkedItem[],
  frame: Frame,
  outerLeft: number,
  context: MeasureContext,
): number {
  const { bulletIndentPt, clauseIndentsPt } = context.theme.lists;
  if (list.kind === 'clauses') return outerLeft + (clauseIndentsPt[Math.min(list.level, 2)] ?? 0);
  const widest = marked.map(({ marker, style }) => marker.widthPt + style.sizePt * MARKER_GAP_EM);
  return frame.leftPt + Math.max(bulletIndentPt, ...widest);
}

function markerInk(marker: TextPiece, style: ParagraphStyle, textLeft: number, context: MeasureContext): TextInk {
  return {
    type: 'text',
    tag: marker.strand.tag,
    xPt: textLeft - style.sizePt * MARKER_GAP_EM - marker.widthPt,
    yPt: baselinePt(style, context.faces),
    widthPt: marker.widthPt,
    look: marker.strand.look,
    runs: marker.runs,
  };
}
