import type { Field } from '../../../document/types.js';
import type { FieldInk } from '../types.js';
import type { TextPiece } from './atom.js';
import { BOX_EM, type TextStrand } from './strand.js';
import { tag } from './tag.js';

/** Where a field stands on its line. */
export interface FieldPlace {
  readonly leftPt: number;
  readonly lengthPt: number;
  readonly baselinePt: number;
}

/** Room over and under the base line: in ems for letters with their accents, in points for what hangs and the rule. */
const ABOVE_EM = 1.15;
const BELOW_PT = 2.5;
/** Between the edge of a field and its text, as viewers leave it. */
export const FIELD_PADDING_PT = 2;
/** What is too long for its field is set smaller, but no smaller than this. */
const LEAST_SIZE_PT = 4;

/** The field over a blank; what stands in it already is made to fit. */
export function fieldInk(field: Field, strand: TextStrand, value: TextPiece | null, place: FieldPlace): FieldInk {
  const { look } = strand;
  const { leftPt, lengthPt, baselinePt } = place;
  const abovePt = look.sizePt * ABOVE_EM;
  const room = Math.max(0, lengthPt - 2 * FIELD_PADDING_PT);
  const share = value === null || value.widthPt <= room ? 1 : room / value.widthPt;
  const sizePt = Math.max(LEAST_SIZE_PT, look.sizePt * share);
  const widthPt = value === null ? 0 : (value.widthPt * sizePt) / look.sizePt;
  const spare = field.control === 'number' ? Math.max(0, room - widthPt) : 0;
  const lines =
    value === null ? [] : [{ xPt: FIELD_PADDING_PT + spare, yPt: abovePt, widthPt, sizePt, runs: value.runs }];
  return {
    type: 'field',
    tag: tag('Form', strand.tag),
    field,
    xPt: leftPt,
    yPt: baselinePt - abovePt,
    widthPt: lengthPt,
    heightPt: abovePt + BELOW_PT,
    look,
    lines,
    baselinePt: value === null ? null : baselinePt,
  };
}

/** The field over a box that is drawn as a character. */
export function boxInk(field: Field, { tag: parent, look }: TextStrand, place: FieldPlace): FieldInk {
  const size = look.sizePt * BOX_EM;
  return {
    type: 'field',
    tag: tag('Form', parent),
    field,
    xPt: place.leftPt + (place.lengthPt - size) / 2,
    yPt: place.baselinePt - look.risePt - size,
    widthPt: size,
    heightPt: size,
    look,
    lines: [],
    baselinePt: null,
  };
}
