import type { LineAndColumn } from '../diagnostic/line-index.js';
import { lineIndex } from '../diagnostic/line-index.js';
import type { Token } from './scan.js';

/** The attribute by which an element of the rendered markup knows its template: `file:line:column`, file by number. */
export const MARK = 'at';

export interface MarkedSource {
  readonly text: string;
  /** The place in the unmarked source of a place (both counted from 1) in the marked one. */
  original(line: number, column: number): LineAndColumn;
}

/** The source with a mark in each opening tag. Adds no lines. */
export function mark(text: string, tokens: readonly Token[], file: number): MarkedSource {
  const position = lineIndex(text);
  const insertions = new Map<number, { column: number; length: number }[]>();
  let marked = '';
  let from = 0;
  for (const token of tokens) {
    if (token.type !== 'tag' || token.dynamic) continue;
    const { line, column } = position(token.offset);
    const attribute = ` ${MARK}="${file}:${line}:${column}"`;
    marked += text.slice(from, token.nameEnd) + attribute;
    from = token.nameEnd;
    const end = position(token.nameEnd);
    const onLine = insertions.get(end.line) ?? [];
    onLine.push({ column: end.column, length: attribute.length });
    insertions.set(end.line, onLine);
  }
  marked += text.slice(from);
  return {
    text: marked,
    original(line, column) {
      let shift = 0;
      for (const insertion of insertions.get(line) ?? []) {
        if (column - shift >= insertion.column + insertion.length) shift += insertion.length;
      }
      return { line, column: column - shift };
    },
  };
}
