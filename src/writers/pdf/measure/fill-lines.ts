import type { GlyphRun } from '../../../text/types.js';
import { type Atom, type Piece, runsWidth, type TextPiece } from './atom.js';
import { joinRunt } from './runt.js';

/** Sums of widths are not exact; a thousandth of a point is not seen. */
export const TOLERANCE_PT = 0.001;

/**
 * The atoms of each line at a width: as many as fit, in order; at least one line. An atom wider than a line starts one
 * and is broken between clusters, so that nothing leaves the width; only a single cluster wider than the line would.
 */
export function fillLines(atoms: readonly Atom[], widthPt: number): Atom[][] {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let used = 0;
  for (const atom of atoms) {
    if (line.length > 0 && used + atom.widthPt > widthPt + TOLERANCE_PT) {
      lines.push(line);
      line = [];
      used = 0;
    }
    const parts = atom.widthPt > widthPt + TOLERANCE_PT ? breakAtom(atom, widthPt) : [atom];
    parts.forEach((part, index) => {
      if (index > 0) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push(part);
      used += part.widthPt + (part.space?.widthPt ?? 0);
    });
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return joinRunt(lines, (atom) => atom.widthPt, widthPt);
}

/**
 * An atom in parts no wider than a line, broken at spaces that join words as far as there are any; the last part has its
 * space.
 */
function breakAtom(atom: Atom, widthPt: number): Atom[] {
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const word of joinedWords(atom.pieces.flatMap(clusters))) {
    if (used > 0 && used + widthOf(word) > widthPt + TOLERANCE_PT) {
      parts.push([]);
      used = 0;
    }
    for (const cluster of word) {
      if (used > 0 && used + cluster.widthPt > widthPt + TOLERANCE_PT) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push(cluster);
      used += cluster.widthPt;
    }
  }
  return parts.map((pieces, index) => ({
    pieces,
    widthPt: widthOf(pieces),
    space: index === parts.length - 1 ? atom.space : null,
  }));
}

/** Clusters by word, each with the space after it. */
function joinedWords(all: readonly Piece[]): readonly Piece[][] {
  const words: Piece[][] = [[]];
  for (const cluster of all) {
    words.at(-1)?.push(cluster);
    if (isSpace(cluster)) words.push([]);
  }
  return words;
}

function isSpace(piece: Piece): boolean {
  const [codePoint] = piece.type === 'text' ? (piece.runs[0]?.glyphs[0]?.codePoints ?? []) : [];
  return codePoint === 0x20 || codePoint === 0xa0;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.widthPt, 0);
}

function clusters(piece: Piece): Piece[] {
  return piece.type === 'blank'
    ? [piece]
    : piece.runs.flatMap((run) => run.glyphs.map((_, i) => clusterOf(piece, run, i)));
}

function clusterOf(piece: TextPiece, run: GlyphRun, index: number): TextPiece {
  const advance = run.advances[index] ?? 0;
  const runs = [{ face: run.face, glyphs: run.glyphs.slice(index, index + 1), advances: [advance], width: advance }];
  return { type: 'text', strand: piece.strand, runs, widthPt: runsWidth(runs, piece.strand.look.sizePt) };
}
