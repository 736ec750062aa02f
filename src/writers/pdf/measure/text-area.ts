import { writtenInlines } from '../../../document/plain-inlines.js';
import type { TextArea } from '../../../document/types.js';
import type { ParagraphStyle } from '../../../theme/types.js';
import type { Ink, Item } from '../types.js';
import { type Frame, type Measure, type MeasureContext, paragraphStyle } from './context.js';
import { addSpace, item, keepTogether, strengthen } from './item.js';
import { setLines } from './lines.js';
import { addId, addParagraph } from './paragraph.js';
import { tag } from './tag.js';
import { framedField } from './text-area-field.js';

/** How far text stands above the rule it is written on. */
const RISE_PT = 2.5;

/**
 * Room for writing: the label above, ruled lines of the theme's height below, all on one page where that is possible.
 * What is written already stands on the rules, which are as many as it needs. What is filled in on screen has a frame of
 * the same height instead: viewers set text closer than lines for the hand are.
 */
export const measureTextArea: Measure<TextArea> = (area, frame, context, out) => {
  const { theme } = context;
  const element = () => tag('P', frame.tag, { language: area.language });
  const body = paragraphStyle(theme, area.style);
  const label = paragraphStyle(theme, 'label');
  const from = out.length;
  addParagraph(area.label, { ...label, keepWithNext: true }, element(), frame, context, out);
  const inner = { ...frame, tag: element() };
  if (context.fillable) out.push(framedField(area, body, inner, context));
  else for (const line of ruledLines(area, body, inner, context)) out.push(line);
  strengthen(out, from, 'never');
  const spacePt = theme.forms.lineHeightPt / 4;
  addSpace(out, from, Math.max(body.spaceBeforePt, spacePt), Math.max(body.spaceAfterPt, spacePt));
  keepTogether(out, from, 'avoid', context.bodyHeightPt);
  if (area.id !== null) addId(out, from, area.id);
};

function ruledLines(area: TextArea, body: ParagraphStyle, frame: Frame, context: MeasureContext): Item[] {
  const { theme } = context;
  const leadingPt = theme.forms.lineHeightPt;
  const { value } = area.field;
  const words = writtenInlines(value, area.language, area.place);
  const written = value === '' ? [] : setLines(words, { ...body, leadingPt }, frame, context);
  const rule: Ink = {
    type: 'rule',
    xPt: frame.leftPt,
    yPt: leadingPt,
    lengthPt: frame.widthPt,
    thicknessPt: theme.forms.ruleWidthPt,
    colour: theme.colours.rule,
  };
  return Array.from({ length: Math.max(area.lines, written.length) }, (_, index) => {
    const drop = leadingPt - RISE_PT;
    const line = (written[index] ?? []).map((ink) => (ink.type === 'text' ? { ...ink, yPt: drop } : ink));
    return item(leadingPt, [...line, rule]);
  });
}
