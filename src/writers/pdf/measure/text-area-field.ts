import { writtenInlines } from '../../../document/plain-inlines.js';
import type { TextArea } from '../../../document/types.js';
import type { ParagraphStyle } from '../../../theme/types.js';
import type { FieldInk, Ink, Item } from '../types.js';
import type { Frame, MeasureContext } from './context.js';
import { FIELD_PADDING_PT, fieldLines } from './field-ink.js';
import { item } from './item.js';
import { setLines } from './lines.js';
import { plainLook } from './strand.js';
import { tag } from './tag.js';

/**
 * A field of several lines in a frame, as high as that many lines for the hand, or as what stands in it already needs; no higher
 * than a page.
 */
export function framedField(area: TextArea, body: ParagraphStyle, frame: Frame, context: MeasureContext): Item {
  const { colours, forms } = context.theme;
  const inner = { ...frame, leftPt: FIELD_PADDING_PT, widthPt: frame.widthPt - 2 * FIELD_PADDING_PT };
  const style = { ...body, indentPt: 0 };
  const { value } = area.field;
  const words = writtenInlines(value, area.language, area.place);
  const written = value === '' ? [] : setLines(words, style, inner, context);
  const neededPt = written.length * style.leadingPt + 2 * FIELD_PADDING_PT;
  const count = Math.max(area.lines, Math.ceil(neededPt / forms.lineHeightPt));
  const heightPt = Math.min(count * forms.lineHeightPt, context.bodyHeightPt);
  const field: FieldInk = {
    type: 'field',
    tag: tag('Form', frame.tag),
    field: area.field,
    xPt: frame.leftPt,
    yPt: 0,
    widthPt: frame.widthPt,
    heightPt,
    look: plainLook(body),
    lines: written.flatMap((line, index) => fieldLines(line, FIELD_PADDING_PT + index * style.leadingPt)),
    baselinePt: null,
  };
  return item(heightPt, [frameOf(field, colours.rule, forms.ruleWidthPt), field]);
}

/** Drawn on the page, not by the field: viewers that show typed text anew leave out what else a field has drawn. */
function frameOf({ xPt, yPt, widthPt, heightPt }: FieldInk, stroke: string, strokeWidth: number): Ink {
  const corners = [
    { to: 'M', x: 0, y: 0 },
    { to: 'L', x: widthPt, y: 0 },
    { to: 'L', x: widthPt, y: heightPt },
    { to: 'L', x: 0, y: heightPt },
    { to: 'Z' },
  ] as const;
  const shapes = [{ path: corners, fill: null, stroke, strokeWidth }];
  const drawing = { width: widthPt, height: heightPt, shapes };
  return { type: 'drawing', tag: null, xPt, yPt, widthPt, heightPt, drawing };
}
