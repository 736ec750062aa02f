import { breakMixedWords } from '../../../text/break-words.js';
import { missingCharacters } from '../../../text/coverage.js';
import { shapeWord } from '../../../text/shape-word.js';
import type { GlyphRun } from '../../../text/types.js';
import type { MeasureContext } from './context.js';
import type { BlankStrand, Strand, TextStrand } from './strand.js';

/** A part of a line that never breaks: a word, with the space after it. */
export interface Atom {
  readonly pieces: readonly Piece[];
  /** Without the space. */
  readonly widthPt: number;
  readonly space: TextPiece | null;
}

export type Piece = TextPiece | BlankPiece;

export interface TextPiece {
  readonly type: 'text';
  readonly strand: TextStrand;
  readonly runs: readonly GlyphRun[];
  readonly widthPt: number;
}

export interface BlankPiece {
  readonly type: 'blank';
  readonly strand: BlankStrand;
  readonly value: TextPiece | null;
  /** The least width of one that takes the room of its line. */
  readonly widthPt: number;
}

/** A blank that ends with its line is no shorter than this, about 24 mm: room for a figure or a date. */
const LEAST_BLANK_PT = 68;

const faultless = new WeakSet<readonly GlyphRun[]>();

/** The atoms of strands that stand on one line, if there is room; `language` is that of what is no text. */
export function atomsOf(given: readonly Strand[], language: string, widthPt: number, context: MeasureContext): Atom[] {
  const strands = given.map((strand) => (isOverfull(strand, widthPt, context) ? strand.value : strand));
  const cursor = createCursor(strands);
  const parts = strands.map((strand) => (strand.type === 'text' ? strand : { text: strand.text, language }));
  return breakMixedWords(parts).map((word) => {
    const pieces: Piece[] = [];
    let width = 0;
    for (const [strand, part] of cursor.take(word.text.length)) {
      const piece = strand.type === 'blank' ? blankPiece(strand, widthPt, context) : shapePiece(strand, part, context);
      pieces.push(piece);
      width += piece.widthPt;
    }
    let space: TextPiece | null = null;
    for (const [strand, part] of cursor.take(word.spaces)) {
      if (strand.type === 'text') space = shapePiece(strand, part, context);
    }
    return { pieces, widthPt: width, space };
  });
}

/** A value that is wider than its line is set as text: it breaks where text does, and nothing is left to write on. */
function isOverfull(strand: Strand, widthPt: number, context: MeasureContext): strand is BlankStrand {
  if (strand.type !== 'blank' || strand.field !== null || strand.value.text === '') return false;
  return shapePiece(strand.value, strand.value.text, context).widthPt > widthPt;
}

/** Text of a strand, or a part of it, in glyphs; a character that no face has is reported. */
export function shapePiece(strand: TextStrand, text: string, context: MeasureContext): TextPiece {
  const runs = shapeWord(text, strand.faces, strand.language);
  if (!faultless.has(runs)) {
    const missing = missingCharacters(text, strand.faces);
    for (const character of missing) context.reportMissing(character, strand.place);
    if (missing.length === 0) faultless.add(runs);
  }
  return { type: 'text', strand, runs, widthPt: runsWidth(runs, strand.look.sizePt) };
}

/** Width of runs at a size. */
export function runsWidth(runs: readonly GlyphRun[], sizePt: number): number {
  let width = 0;
  for (const run of runs) width += run.width;
  return (width * sizePt) / 1000;
}

function blankPiece(strand: BlankStrand, widthPt: number, context: MeasureContext): BlankPiece {
  const value = strand.value.text === '' ? null : shapePiece(strand.value, strand.value.text, context);
  const wanted = Math.max(strand.widthPt ?? LEAST_BLANK_PT, value?.widthPt ?? 0);
  return { type: 'blank', strand, value, widthPt: Math.min(wanted, widthPt) };
}

/** Walks along strands, so many characters at a time. */
function createCursor(strands: readonly Strand[]): { take: (length: number) => [Strand, string][] } {
  let index = 0;
  let offset = 0;
  return {
    take(length) {
      const parts: [Strand, string][] = [];
      let left = length;
      while (left > 0) {
        const strand = strands[index];
        if (strand === undefined) break;
        const part = strand.text.slice(offset, offset + left);
        if (part !== '') parts.push([strand, part]);
        left -= part.length;
        offset += part.length;
        if (offset >= strand.text.length) {
          index++;
          offset = 0;
        }
      }
      return parts;
    },
  };
}
