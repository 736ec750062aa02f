export interface CsvFault {
  readonly kind: 'unclosed' | 'stray';
  /** Number of the cell, from 1. */
  readonly column: number;
}

export interface CsvRow {
  /** Those before the fault, if there is one. */
  readonly cells: readonly string[];
  readonly fault: CsvFault | null;
  /** Where the next row begins. */
  readonly next: number;
  /** How many lines the row takes. */
  readonly lines: number;
}

/** A cell in quotes that is longer is one whose closing quote is missing. */
const LONGEST_CELL = 20_000;

/**
 * The row of a CSV text that begins at an offset. A row with a fault ends where its first line does, so that a quote too
 * many does not swallow the rows below.
 */
export function readCsvRow(text: string, start: number, separator: string): CsvRow {
  const cells: string[] = [];
  for (let at = start; ; ) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    if ('kind' in cell) {
      const next = afterLine(text, start);
      return { cells, fault: { kind: cell.kind, column: cells.length + 1 }, next, lines: 1 };
    }
    cells.push(cell.text);
    if (text.charAt(cell.end) !== separator) {
      const next = afterLineEnd(text, cell.end);
      return { cells, fault: null, next, lines: Math.max(1, lineEndsIn(text.slice(start, next))) };
    }
    at = cell.end + 1;
  }
}

/** The cell and where it ends: at a separator, a line end or the end of the text. */
type Read = { readonly text: string; readonly end: number } | { readonly kind: CsvFault['kind'] };

function plainCell(text: string, start: number, separator: string): Read {
  let end = start;
  while (end < text.length && !isEnd(text.charAt(end), separator)) {
    if (text.charAt(end) === '"') return { kind: 'stray' };
    end += 1;
  }
  return { text: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, separator: string): Read {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || at - start > LONGEST_CELL) return { kind: 'unclosed' };
    if (text.charAt(at + 1) === '"') continue;
    const end = afterSpaces(text, at + 1, separator);
    if (end < text.length && !isEnd(text.charAt(end), separator)) return { kind: 'stray' };
    return { text: text.slice(start + 1, at).replaceAll('""', '"'), end };
  }
}

/** Spaces behind a closing quote mean nothing. */
function afterSpaces(text: string, start: number, separator: string): number {
  let at = start;
  while (text.charAt(at) === ' ' && separator !== ' ') at += 1;
  return at;
}

function isEnd(character: string, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}

function afterLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isEnd(text.charAt(at), '\n')) at += 1;
  return afterLineEnd(text, at);
}

function afterLineEnd(text: string, at: number): number {
  return text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
