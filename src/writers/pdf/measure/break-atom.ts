import { splitClusters } from '../../../text/clusters.js';
import type { GlyphRun, Hyphenate } from '../../../text/types.js';
import { type Atom, type Piece, runsWidth, type TextPiece } from './atom.js';

/** Sums of widths are not exact; a thousandth of a point is not seen. */
export const TOLERANCE_PT = 0.001;

/** A line is narrow, and its words may be hyphenated, up to so many times the size of its type: 35 mm at 10 pt. */
const NARROW_EMS = 10;

/** Signs inside addresses and double forms after which a part may end. */
const JOINT_BEFORE = /[\p{L}\p{N}][/@_.–-]$/u;
const AFTER_JOINT = /[-\p{L}\p{N}]/u;
/** A word with the signs around it; one that looks like an address is not hyphenated. */
const WORD = /[^\s]+/gu;
const ADDRESS = /[@_]|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
const LETTERS = /[\p{L}\p{M}]+/gu;

/** What is never parted. */
interface Unit {
  readonly pieces: readonly Piece[];
  readonly widthPt: number;
  /** Where a part may end after it: at a space that joins words, at a hyphen that is drawn, at a joint of an address. */
  readonly end: 'space' | 'hyphen' | 'joint' | null;
}

/**
 * An atom in parts no wider than a line; the last part has its space. It is broken at spaces that join words as far as
 * there are any; a word that is wider than the line by itself at hyphens and joints, else between clusters.
 */
export function breakAtom(atom: Atom, widthPt: number, hyphenate: Hyphenate | null): Atom[] {
  const parts: Piece[][] = [];
  const limit = widthPt + TOLERANCE_PT;
  let rest = unitsOf(atom, widthPt, hyphenate);
  while (rest.length > 0) {
    const count = countThatFits(rest, limit);
    const taken = rest.slice(0, count);
    const last = taken.at(-1);
    const pieces = taken.flatMap((unit) => unit.pieces);
    if (last?.end === 'hyphen' && count < rest.length) {
      const hyphen = hyphenAfter(last);
      if (widthOf(pieces) + widthOf(hyphen) <= limit) pieces.push(...hyphen);
    }
    parts.push(pieces);
    rest = rest.slice(count);
  }
  return parts.map((pieces, index) => ({
    pieces,
    widthPt: widthOf(pieces),
    space: index === parts.length - 1 ? atom.space : null,
  }));
}

/** How many units stand on the next line: up to the last good end of those that fit, at least one. */
function countThatFits(units: readonly Unit[], limit: number): number {
  let used = 0;
  let fitting = 0;
  let space = 0;
  let best = 0;
  for (const unit of units) {
    used += unit.widthPt;
    if (used > limit) break;
    fitting += 1;
    if (unit.end === 'space') space = fitting;
    if (unit.end === 'space' || unit.end === 'joint') best = fitting;
    if (unit.end === 'hyphen' && used + widthOf(hyphenAfter(unit)) <= limit) best = fitting;
  }
  if (fitting === units.length) return fitting;
  if (space > 0 && firstWordPt(units.slice(space), limit) <= limit) return space;
  return Math.max(1, best > 0 ? best : fitting);
}

/** Width of the units up to the first space, or a width beyond the limit. */
function firstWordPt(units: readonly Unit[], limit: number): number {
  let width = 0;
  for (const unit of units) {
    if (unit.end === 'space') break;
    width += unit.widthPt;
    if (width > limit) break;
  }
  return width;
}

/** The clusters of an atom as its text and its glyphs both allow: a leading vowel of Thai keeps its consonant. */
function unitsOf(atom: Atom, widthPt: number, hyphenate: Hyphenate | null): Unit[] {
  const all = atom.pieces.flatMap(clusters);
  const text = all.map(textOf).join('');
  const ends = endsOf(splitClusters(text));
  const hyphens = hyphenate === null ? new Set<number>() : hyphenPoints(atom, text, widthPt, hyphenate);
  const units: Unit[] = [];
  let open: Piece[] = [];
  let at = 0;
  for (const piece of all) {
    open.push(piece);
    at += textOf(piece).length;
    if (!ends.has(at)) continue;
    units.push({ pieces: open, widthPt: widthOf(open), end: endAt(text, at, hyphens) });
    open = [];
  }
  return units;
}

function endAt(text: string, at: number, hyphens: ReadonlySet<number>): Unit['end'] {
  const before = text.slice(Math.max(0, at - 2), at);
  if (/[ \u00a0]$/.test(before)) return 'space';
  if (hyphens.has(at)) return 'hyphen';
  return JOINT_BEFORE.test(before) && AFTER_JOINT.test(text.charAt(at)) ? 'joint' : null;
}

/** Where hyphens may stand in an atom's text, by the language of each word: nowhere in a line that is not narrow. */
function hyphenPoints(atom: Atom, text: string, widthPt: number, hyphenate: Hyphenate): ReadonlySet<number> {
  const points = new Set<number>();
  const strand = atom.pieces.find((piece) => piece.type === 'text')?.strand;
  if (strand === undefined || widthPt > NARROW_EMS * strand.look.sizePt) return points;
  for (const { 0: word, index: from } of text.matchAll(WORD)) {
    if (ADDRESS.test(word)) continue;
    const language = languageAt(from, atom.pieces) ?? strand.language;
    for (const { 0: letters, index } of word.matchAll(LETTERS)) {
      for (const point of hyphenate(letters, language)) points.add(from + index + point);
    }
  }
  return points;
}

/** The language of the character at a position of the text of pieces; null where there is no text. */
function languageAt(position: number, pieces: readonly Piece[]): string | null {
  let end = 0;
  for (const piece of pieces) {
    end += textOf(piece).length;
    if (position < end) return piece.type === 'text' ? piece.strand.language : null;
  }
  return null;
}

/** The hyphen after a unit, in its own look. */
function hyphenAfter({ pieces }: Unit): readonly TextPiece[] {
  const piece = pieces.at(-1);
  if (piece?.type !== 'text') return [];
  const run = piece.runs[0]?.face.softHyphen();
  if (run === undefined) return [];
  return [{ ...piece, runs: [run], widthPt: runsWidth([run], piece.strand.look.sizePt) }];
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.widthPt, 0);
}

function textOf(piece: Piece): string {
  if (piece.type === 'blank') return piece.strand.text;
  return piece.runs.map(({ glyphs }) => glyphs.map((one) => String.fromCodePoint(...one.codePoints)).join('')).join('');
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

/** Where each of some texts ends when they are joined. */
function endsOf(texts: readonly string[]): ReadonlySet<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const text of texts) {
    end += text.length;
    ends.add(end);
  }
  return ends;
}
