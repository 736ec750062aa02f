import { chartDrawing } from '../../../document/chart-drawing.js';
import type { Align, Chart, Figure, Picture } from '../../../document/types.js';
import type { Ink, Item, Tag } from '../types.js';
import { type Frame, type Measure, type MeasureContext, paragraphStyle } from './context.js';
import { item } from './item.js';
import { addId } from './paragraph.js';
import { tag } from './tag.js';

export const measureFigure: Measure<Figure> = (figure, frame, context, out) => {
  const align = frame.align === null || frame.align === 'left' ? figure.align : frame.align;
  addPicture(figure, figure.picture, align, frame, context, out);
};

export const measureChart: Measure<Chart> = (chart, frame, context, out) => {
  const drawing = chartDrawing(chart, context.theme.colours);
  addPicture(chart, { type: 'drawing', drawing }, frame.align ?? 'left', frame, context, out);
};

/** Between a line of text and a picture under it. */
const LEAST_SPACE_PT = 2;

/** A picture as one item; wider than its frame, it is made smaller in proportion. */
function addPicture(
  block: Figure | Chart,
  picture: Picture,
  align: Align,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
): void {
  const style = paragraphStyle(context.theme, block.style);
  const scale = Math.min(1, frame.widthPt / block.widthPt, context.bodyHeightPt / block.heightPt);
  const widthPt = block.widthPt * scale;
  const heightPt = block.heightPt * scale;
  const room = frame.widthPt - widthPt;
  const box = {
    tag: block.alt === '' ? null : tag('Figure', frame.tag, { language: block.language, alt: block.alt }),
    xPt: frame.leftPt + (align === 'left' ? 0 : align === 'right' ? room : room / 2),
    yPt: 0,
    widthPt,
    heightPt,
  };
  const from = out.length;
  out.push(
    item(heightPt, [pictureInk(picture, box)], {
      spaceBeforePt: Math.max(style.spaceBeforePt, LEAST_SPACE_PT),
      spaceAfterPt: style.spaceAfterPt,
      breakAfter: style.keepWithNext ? 'never' : 'free',
    }),
  );
  if (block.id !== null) addId(out, from, block.id);
}

interface Box {
  readonly tag: Tag | null;
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

function pictureInk(picture: Picture, box: Box): Ink {
  return picture.type === 'drawing'
    ? { type: 'drawing', ...box, drawing: picture.drawing }
    : { type: 'image', ...box, picture };
}
