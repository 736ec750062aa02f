import { cellsOf } from './display-width.js';

const TAB_CELLS = 4;
const MAX_CELLS = 100;
/** Cells kept in front of the marked place when a long line is cut. */
const LEAD_CELLS = 30;
/** UTF-16 units on either side of the mark that are looked at: a line may be a whole file. */
const MAX_UNITS = 300;

/** The marked line of a text and the carets under it. */
export interface CodeFrame {
  /** `   14 |   dutys:` */
  readonly source: string;
  /** `      |   ` in front of the carets, then the carets. */
  readonly gutter: string;
  readonly carets: string;
}

/**
 * The frame for `length` UTF-16 units (at least one) at a line and column, both from 1; null when the text has no such
 * line. Carets stand under what they mark, also beside tabs, combining marks and wide characters. A mark that
 * reaches over the line's end stops there; a line over 100 cells is cut around the mark.
 */
export function codeFrame(text: string, place: { line: number; column: number; length?: number }): CodeFrame | null {
  const whole = lineAt(text, place.line);
  if (whole === null) return null;
  const skipped = Math.max(0, place.column - 1 - MAX_UNITS);
  const line = whole.slice(skipped, skipped + 2 * MAX_UNITS);
  const start = Math.max(0, place.column - 1) - skipped;
  const before = expand(line.slice(0, start), 0);
  const marked = expand(line.slice(start, start + Math.max(1, place.length ?? 1)), before.cells);
  const after = expand(line.slice(start + Math.max(1, place.length ?? 1)), before.cells + marked.cells);
  const shown = cut(before.shown + marked.shown + after.shown, before.cells, marked.cells);
  const number = String(place.line).padStart(5);
  return {
    source: `${number} | ${shown.line}`.trimEnd(),
    gutter: `${' '.repeat(number.length)} | ${' '.repeat(shown.caretAt)}`,
    carets: '^'.repeat(shown.caretCells),
  };
}

/** Found without taking the whole text apart, for there may be a frame for every line of it. */
function lineAt(text: string, line: number): string | null {
  const lineEnd = /\r\n|\r|\n|$/g;
  let start = 0;
  for (let number = 1; ; number += 1) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text);
    if (end === null) return null;
    if (number === line) return text.slice(start, end.index);
    if (end[0] === '') return null;
    start = end.index + end[0].length;
  }
}

/** Text as a terminal shows it: tabs to the next stop, control characters as a visible sign (they could steer it). */
function expand(text: string, fromCell: number): { readonly shown: string; readonly cells: number } {
  let shown = '';
  let cells = 0;
  for (const character of text) {
    if (character === '\t') {
      const width = TAB_CELLS - ((fromCell + cells) % TAB_CELLS);
      shown += ' '.repeat(width);
      cells += width;
    } else {
      const visible = /\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(character) ? '�' : character;
      shown += visible;
      cells += cellsOf(visible);
    }
  }
  return { shown, cells };
}

function cut(line: string, markAt: number, markCells: number): { line: string; caretAt: number; caretCells: number } {
  const characters = [...line];
  const total = characters.reduce((sum, character) => sum + cellsOf(character), 0);
  if (total <= MAX_CELLS) return { line, caretAt: markAt, caretCells: Math.max(1, markCells) };
  const from = markAt + markCells < MAX_CELLS ? 0 : Math.max(0, markAt - LEAD_CELLS);
  let kept = '';
  let at = 0;
  let firstCell = from;
  for (const character of characters) {
    const cells = cellsOf(character);
    if (at >= from && at + cells <= from + MAX_CELLS) {
      if (kept === '') firstCell = at;
      kept += character;
    }
    at += cells;
  }
  const lead = from > 0 ? '…' : '';
  const caretAt = lead.length + markAt - firstCell;
  return {
    line: `${lead}${kept}${total > from + MAX_CELLS ? '…' : ''}`,
    caretAt,
    caretCells: Math.max(1, Math.min(markCells, lead.length + MAX_CELLS - caretAt)),
  };
}
