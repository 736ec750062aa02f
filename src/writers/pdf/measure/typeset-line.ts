import type { Align } from '../../../document/types.js';
import type { GlyphRun } from '../../../text/types.js';
import type { Ink } from '../types.js';
import { type Atom, type BlankPiece, type Piece, shapePiece, type TextPiece } from './atom.js';
import type { MeasureContext } from './context.js';
import type { TextStrand } from './strand.js';

export interface LineSetting {
  readonly leftPt: number;
  readonly widthPt: number;
  readonly baselinePt: number;
  readonly align: Align;
  /** True: a blank that takes the room of its line draws no rule. */
  readonly ruled: boolean;
}

/** How far the rule of a blank lies under the base line. */
const RULE_DROP_PT = 2;

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
  const line = createLine(setting, setting.leftPt + indent, context);
  for (const atom of atoms) {
    for (const piece of atom.pieces) {
      if (piece.type === 'text') line.addText(piece);
      else line.addBlank(piece, piece.widthPt + (takesRoom(piece) ? spare : 0));
    }
    if (atom.space !== null) line.addText(atom.space);
  }
  if (endsByHand && atoms.at(-1)?.space === null) line.addSpace();
  return line.finish();
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

interface LineUnderWay {
  readonly addText: (piece: TextPiece) => void;
  readonly addBlank: (piece: BlankPiece, widthPt: number) => void;
  readonly addSpace: () => void;
  readonly finish: () => Ink[];
}

function createLine({ baselinePt, ruled }: LineSetting, leftPt: number, context: MeasureContext): LineUnderWay {
  const inks: Ink[] = [];
  const { rule } = context.theme.colours;
  const { ruleWidthPt } = context.theme.forms;
  let x = leftPt;
  let strand: TextStrand | null = null;
  let start = leftPt;
  let runs: GlyphRun[] = [];

  const flush = (): void => {
    if (strand !== null && runs.length > 0) {
      const yPt = baselinePt - strand.look.risePt;
      inks.push({ type: 'text', tag: strand.tag, xPt: start, yPt, widthPt: x - start, look: strand.look, runs });
    }
    strand = null;
    runs = [];
  };
  const addText = (piece: TextPiece): void => {
    if (piece.strand.number !== null) {
      flush();
      inks.push(pageNumber(piece.strand, piece.strand.number, x, baselinePt, context));
    } else {
      if (strand !== piece.strand) {
        flush();
        strand = piece.strand;
        start = x;
      }
      runs.push(...piece.runs);
    }
    x += piece.widthPt;
  };

  return {
    addText,
    addBlank(piece, widthPt) {
      if (piece.value !== null) {
        const left = x;
        addText(piece.value);
        flush();
        x = left;
      }
      flush();
      if (!ruled || !takesRoom(piece)) {
        const yPt = baselinePt + RULE_DROP_PT;
        inks.push({ type: 'rule', xPt: x, yPt, lengthPt: widthPt, thicknessPt: ruleWidthPt, colour: rule });
      }
      x += widthPt;
    },
    addSpace() {
      if (strand !== null) addText(shapePiece(strand, ' ', context));
    },
    finish() {
      flush();
      return inks;
    },
  };
}

function pageNumber(strand: TextStrand, of: 'page' | 'count', xPt: number, yPt: number, context: MeasureContext): Ink {
  const shape = (digits: string) => shapePiece(strand, digits, context).runs;
  return { type: 'pageNumber', tag: strand.tag, xPt, yPt, look: strand.look, of, shape };
}
