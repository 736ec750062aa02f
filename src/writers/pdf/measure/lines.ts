import type { Align, Inline } from '../../../document/types.js';
import type { ParagraphStyle } from '../../../theme/types.js';
import type { Ink } from '../types.js';
import { atomsOf } from './atom.js';
import { baselinePt, type Frame, type MeasureContext } from './context.js';
import { fillLines } from './fill-lines.js';
import { plainLines } from './plain-lines.js';
import { strands } from './strand.js';
import { typesetLine } from './typeset-line.js';

/** The inks of one line of a paragraph, from the line's top. */
export type Line = readonly Ink[];

/**
 * The lines of a paragraph at the frame's width, at least one. Words stay whole unless one is wider than the line:
 * then it breaks between clusters. Spaces at a line's end hang, so that the text can be read back.
 */
export function setLines(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  frame: Frame,
  context: MeasureContext,
): Line[] {
  const widthPt = frame.widthPt - style.indentPt;
  const align: Align = frame.align === null || frame.align === 'left' ? style.align : frame.align;
  const setting = {
    leftPt: frame.leftPt + style.indentPt,
    widthPt,
    baselinePt: baselinePt(style, context.faces),
    align,
    ruled: frame.ruled,
  };
  const byHand = strands(inlines, style, frame, context);
  const only = byHand.length === 1 && byHand[0]?.length === 1 ? byHand[0][0] : undefined;
  if (only?.type === 'text' && only.number === null && only.box === null) {
    const plain = plainLines(only, setting, context);
    if (plain !== null) return plain;
  }
  const lines: Line[] = [];
  byHand.forEach((line, index) => {
    const filled = fillLines(atomsOf(line, frame.tag.language, widthPt, context), widthPt, context.hyphenate);
    const handBroken = index < byHand.length - 1 ? filled.length - 1 : -1;
    filled.forEach((atoms, position) => {
      lines.push(typesetLine(atoms, setting, position === handBroken, context));
    });
  });
  return lines;
}
