import { plainInlines } from '../../../document/plain-inlines.js';
import type { TextArea } from '../../../document/types.js';
import type { Ink } from '../types.js';
import { type Measure, paragraphStyle } from './context.js';
import { addSpace, item, keepTogether, strengthen } from './item.js';
import { setLines } from './lines.js';
import { addId, addParagraph } from './paragraph.js';
import { tag } from './tag.js';

/** How far text stands above the rule it is written on. */
const RISE_PT = 2.5;

/**
 * Room for writing: the label above, ruled lines of the theme's height below, all on one page where that is possible.
 * What is written already stands on the rules, which are as many as it needs.
 */
export const measureTextArea: Measure<TextArea> = (area, frame, context, out) => {
  const { theme } = context;
  const element = () => tag('P', frame.tag, { language: area.language });
  const body = paragraphStyle(theme, area.style);
  const label = paragraphStyle(theme, 'label');
  const from = out.length;
  addParagraph(area.label, { ...label, keepWithNext: true }, element(), frame, context, out);
  const leadingPt = theme.forms.lineHeightPt;
  const style = { ...body, leadingPt };
  const drop = leadingPt - RISE_PT;
  const { value } = area.field;
  const written =
    value === ''
      ? []
      : setLines(plainInlines(value, area.language, area.place), style, { ...frame, tag: element() }, context);
  const rule: Ink = {
    type: 'rule',
    xPt: frame.leftPt,
    yPt: leadingPt,
    lengthPt: frame.widthPt,
    thicknessPt: theme.forms.ruleWidthPt,
    colour: theme.colours.rule,
  };
  for (let index = 0; index < Math.max(area.lines, written.length); index++) {
    const line = (written[index] ?? []).map((ink) => (ink.type === 'text' ? { ...ink, yPt: drop } : ink));
    out.push(item(leadingPt, [...line, rule]));
  }
  strengthen(out, from, 'never');
  addSpace(out, from, Math.max(body.spaceBeforePt, leadingPt / 4), Math.max(body.spaceAfterPt, leadingPt / 4));
  keepTogether(out, from, 'avoid', context.bodyHeightPt);
  if (area.id !== null) addId(out, from, area.id);
};
