import { MOST_COLUMNS, MOST_ROWS } from '../types.js';
import { attributeOf, readXml, unescaped } from './read-xml.js';

/** A cell as the sheet has it. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As ISO 29500-1, 18.18.11 has it: `s` a shared text, `n` a number, `b`, `e`, `d`, `str`, `inlineStr`. */
  readonly type: string;
  readonly style: number;
  /** Null for a formula whose value nobody has worked out. */
  readonly value: string | null;
  readonly isFormula: boolean;
}

export type SheetEnd = 'whole' | 'damaged' | 'too-many-rows' | 'too-many-columns';

interface Open {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  value: string | null;
}

/**
 * Tells each cell that holds something, in the order of the file. Stops at the first one beyond the rows or columns that are
 * read: a cell may stand at row 1 048 576 in a file of a few hundred bytes.
 */
export function readSheet(bytes: Uint8Array, found: (cell: SheetCell) => void): SheetEnd {
  let end: SheetEnd = 'whole';
  let row = 0;
  let column = 0;
  let cell: Open | null = null;
  let isValue = false;
  const isSound = readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributeOf(attributes(), 'r') ?? row + 1);
        column = 0;
      } else if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        const at = r === undefined ? { row, column: column + 1 } : addressOf(r);
        column = at.column;
        cell = { row: at.row, column: at.column, type: t, style: Number(s), isFormula: false, value: null };
      } else if (name === 'f' && cell !== null) cell.isFormula = true;
      else if (name === 'v' || name === 't') isValue = true;
      else if (name === 'rPh') isValue = false;
    },
    text: (text) => {
      if (isValue && cell !== null) cell.value = (cell.value ?? '') + text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name !== 'c' || cell === null) return;
      const { value, isFormula } = cell;
      if ((value !== null && value.trim() !== '') || isFormula) {
        if (!(cell.row >= 1 && cell.row <= MOST_ROWS)) end = 'too-many-rows';
        else if (!(cell.column >= 1 && cell.column <= MOST_COLUMNS)) end = 'too-many-columns';
        else {
          if (value !== null) cell.value = unescaped(value);
          found(cell);
        }
      }
      cell = null;
    },
    isDone: () => end !== 'whole',
  });
  return isSound ? end : 'damaged';
}

const BEFORE_A = 64;
const ZERO = 48;

/** Row and column of an address such as AB12, told letter by letter as there are many; 0 where it is none. */
function addressOf(address: string): { readonly row: number; readonly column: number } {
  let column = 0;
  let row = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code > BEFORE_A && code <= BEFORE_A + 26 && row === 0) column = column * 26 + code - BEFORE_A;
    else if (code >= ZERO && code < ZERO + 10 && column > 0) row = row * 10 + code - ZERO;
    else return { row: 0, column: 0 };
  }
  return { row, column };
}
