import { inDigits } from '../../../document/digits.js';
import type { Align } from '../../../document/types.js';
import type { GlyphRun } from '../../../text/types.js';
import type { Ink } from '../types.js';
import { type Atom, type BlankPiece, type Piece, shapePiece, type TextPiece } from './atom.js';
import type { MeasureContext } from './context.js';
import { boxInk, fieldInk } from './field-ink.js';
import type { TextStrand } from './strand.js';

export interface LineSetting {
  readonly leftPt: number;
  readonly widthPt: number;
  readonly baselinePt: number;
  readonly align: Align;
  /** True: a blank that takes the room of its line draws no rule. */
  readonly ruled: boolean;
}

/** How far the rule of a blank lies under the base line: clear of the marks below Thai and Gujarati letters. */
const RULE_DROP_PT = 3;

/**
 * The inks of a line's atoms: one text for each stretch of one look and element, one rule for each blank.
 *
 * @param endsByHand the line is broken by hand: a space must part its last word from the next line's first.
 */
export function typesetLine(
  atoms: readonly Atom[],
  setting: LineSetting,
  endsByHand: boolean,
  context: MeasureContext,
): Ink[] {
  const { natural, open } = extentOf(atoms);
  const room = Math.max(0, setting.widthPt - natural);
  const spare = open === 0 ? 0 : room / open;
  const indent = open > 0 || setting.align === 'left' ? 0 : setting.align === 'right' ? room : room / 2;
  const left = setting.leftPt + indent;
  const pen: Pen = { inks: [], xPt: left, startPt: left, strand: null, runs: [] };
  for (const atom of atoms) {
    for (const piece of atom.pieces) {
      if (piece.type === 'text') addText(pen, piece, setting, context);
      else addBlank(pen, piece, piece.widthPt + (takesRoom(piece) ? spare : 0), setting, context);
    }
    if (atom.space !== null) addText(pen, atom.space, setting, context);
  }
  // The space at the end hangs: a line under the text ends before it.
  if (pen.runs.length > 0) pen.xPt -= atoms.at(-1)?.space?.widthPt ?? 0;
  if (endsByHand && pen.strand !== null && atoms.at(-1)?.space === null) {
    addText(pen, shapePiece(pen.strand, ' ', context), setting, context);
  }
  flush(pen, setting);
  return pen.inks;
}

/** Width without the space at the end, and how many blanks take the room that is left. */
function extentOf(atoms: readonly Atom[]): { readonly natural: number; readonly open: number } {
  let natural = 0;
  let open = 0;
  for (const { pieces, widthPt, space } of atoms) {
    natural += widthPt + (space?.widthPt ?? 0);
    for (const piece of pieces) if (takesRoom(piece)) open++;
  }
  return { natural: natural - (atoms.at(-1)?.space?.widthPt ?? 0), open };
}

function takesRoom(piece: Piece): boolean {
  return piece.type === 'blank' && piece.strand.widthPt === null;
}

/** A line under way: where the pen stands, and the text since `startPt` that no ink has taken yet. */
interface Pen {
  readonly inks: Ink[];
  xPt: number;
  startPt: number;
  strand: TextStrand | null;
  runs: GlyphRun[];
}

function addText(pen: Pen, piece: TextPiece, setting: LineSetting, context: MeasureContext): void {
  const { strand } = piece;
  if (strand.number !== null) {
    flush(pen, setting);
    pen.inks.push(pageNumber(strand, strand.number, pen.xPt, setting.baselinePt, context));
  } else {
    if (pen.strand !== strand) {
      flush(pen, setting);
      pen.strand = strand;
      pen.startPt = pen.xPt;
    }
    for (const run of piece.runs) pen.runs.push(run);
  }
  pen.xPt += piece.widthPt;
}

function addBlank(pen: Pen, piece: BlankPiece, lengthPt: number, setting: LineSetting, context: MeasureContext): void {
  flush(pen, setting);
  const left = pen.xPt;
  const { field, value } = piece.strand;
  if (field !== null) {
    pen.inks.push(fieldInk(field, value, piece.value, { leftPt: left, lengthPt, baselinePt: setting.baselinePt }));
  } else if (piece.value !== null) {
    pen.xPt += beforeValue(piece, Math.max(0, lengthPt - piece.value.widthPt), setting);
    addText(pen, piece.value, setting, context);
    flush(pen, setting);
  }
  if (!setting.ruled || !takesRoom(piece)) {
    const { theme } = context;
    pen.inks.push({
      type: 'rule',
      xPt: left,
      yPt: setting.baselinePt + RULE_DROP_PT,
      lengthPt,
      thicknessPt: theme.forms.ruleWidthPt,
      colour: theme.colours.rule,
    });
  }
  pen.xPt = left + lengthPt;
}

/**
 * How much of the spare room of a rule is before what is written on it: figures stand as in a column, or in the middle of a
 * rule of a length of its own; words begin where such a rule does.
 */
function beforeValue(piece: BlankPiece, sparePt: number, { align }: LineSetting): number {
  if (takesRoom(piece)) return align === 'right' ? sparePt : 0;
  return piece.strand.isFigure ? sparePt / 2 : 0;
}

function flush(pen: Pen, { baselinePt }: LineSetting): void {
  const { strand, runs, startPt, xPt } = pen;
  if (strand !== null && runs.length > 0) {
    const { tag, look, box } = strand;
    pen.inks.push({
      type: 'text',
      tag: box === null ? tag : null,
      xPt: startPt,
      yPt: baselinePt - look.risePt,
      widthPt: xPt - startPt,
      look,
      runs,
    });
    if (box !== null) pen.inks.push(boxInk(box, strand, { leftPt: startPt, lengthPt: xPt - startPt, baselinePt }));
  }
  pen.strand = null;
  pen.runs = [];
}

function pageNumber(strand: TextStrand, of: 'page' | 'count', xPt: number, yPt: number, context: MeasureContext): Ink {
  const shape = (number: number) => shapePiece(strand, inDigits(String(number), context.digits), context).runs;
  return { type: 'pageNumber', tag: strand.tag, xPt, yPt, look: strand.look, of, shape };
}
