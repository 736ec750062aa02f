import type { FieldInk } from '../types.js';
import { atomsOf, shapePiece } from './atom.js';
import type { MeasureContext } from './context.js';
import { ABOVE_EM, BELOW_PT, FIELD_PADDING_PT, fieldLines } from './field-ink.js';
import { fillLines } from './fill-lines.js';
import type { BlankStrand } from './strand.js';
import { tag } from './tag.js';
import { type LineSetting, typesetLine } from './typeset-line.js';

/**
 * The lines that a field takes which stands in its paragraph alone, when a text too long for one line stands in it already:
 * as many as the text would take, the field over all of them. Null for any other.
 */
export function longFieldLines(
  { field, value }: BlankStrand,
  setting: LineSetting & { readonly leadingPt: number },
  context: MeasureContext,
): FieldInk[][] | null {
  if (field === null || field.control !== 'text' || value.text === '') return null;
  const widthPt = setting.widthPt - 2 * FIELD_PADDING_PT;
  if (shapePiece(value, value.text, context).widthPt <= widthPt) return null;
  const filled = fillLines(atomsOf([value], value.language, widthPt, context), widthPt, context.hyphenate);
  const abovePt = value.look.sizePt * ABOVE_EM;
  const inner = { ...setting, leftPt: FIELD_PADDING_PT, widthPt, baselinePt: abovePt };
  const lines = filled.flatMap((atoms, index) =>
    fieldLines(typesetLine(atoms, inner, false, context), index * setting.leadingPt),
  );
  const ink: FieldInk = {
    type: 'field',
    tag: tag('Form', value.tag),
    field,
    xPt: setting.leftPt,
    yPt: setting.baselinePt - abovePt,
    widthPt: setting.widthPt,
    heightPt: abovePt + (filled.length - 1) * setting.leadingPt + BELOW_PT,
    look: value.look,
    lines,
    baselinePt: setting.baselinePt,
  };
  return filled.map((_, index) => (index === 0 ? [ink] : []));
}
