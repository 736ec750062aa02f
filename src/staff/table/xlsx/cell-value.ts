import { dayNumber, dayOf } from '../../dates.js';
import type { RawCell } from '../types.js';
import { GENERAL } from './cell-formats.js';
import type { SheetCell } from './read-sheet.js';
import type { Workbook } from './workbook.js';

/** What a cell holds; null when it is empty. A time of day and an error such as #N/A are faults. */
export function cellValue(cell: SheetCell, workbook: Workbook): RawCell | null {
  const { type, value } = cell;
  if (value === null) return { kind: 'fault', text: '' };
  switch (type) {
    case 's':
      return textCell(workbook.strings[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textCell(value);
    case 'b':
      return { kind: 'flag', text: value === '1' ? 'true' : 'false' };
    case 'e':
      return { kind: 'fault', text: value };
    case 'd':
      return { kind: 'date', text: value.slice(0, 10) };
    default:
      return numberCell(Number(value), workbook.formats[cell.style] ?? GENERAL, workbook.from1904);
  }
}

function textCell(value: string): RawCell | null {
  const text = value.trim();
  return text === '' ? null : { kind: 'text', text };
}

function numberCell(
  value: number,
  { shows, digits }: { readonly shows: string; readonly digits: number },
  from1904: boolean,
): RawCell {
  if (!Number.isFinite(value)) return { kind: 'fault', text: '' };
  if (shows === 'date') {
    const day = dayOfSerial(value, from1904);
    return day === null ? { kind: 'fault', text: 'a date before 1900' } : { kind: 'date', text: day };
  }
  if (shows === 'time') return { kind: 'fault', text: 'a time' };
  if (shows === 'percent') return { kind: 'number', text: `${decimal(value * 100)}%` };
  return { kind: 'number', text: decimal(value).padStart(digits, '0') };
}

/** A spreadsheet keeps fifteen digits; what stands behind them comes from counting in twos. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Day 1 is 1 January 1900, and day 60 a 29 February that there never was, which no other day is moved by in our count. */
const BEFORE_MARCH_1900 = dayNumber('1899-12-31');
const FROM_MARCH_1900 = dayNumber('1899-12-30');
const EPOCH_1904 = dayNumber('1904-01-01');
const LAST_DAY = dayNumber('9999-12-31');

/** The day of a date as spreadsheets count (ISO 29500-1, 18.17.4.1), without the time; null when there is no such day. */
function dayOfSerial(value: number, from1904: boolean): string | null {
  const serial = Math.floor(value);
  if (serial < (from1904 ? 0 : 1) || (!from1904 && serial === 60)) return null;
  const number = serial + (from1904 ? EPOCH_1904 : serial < 60 ? BEFORE_MARCH_1900 : FROM_MARCH_1900);
  return number > LAST_DAY ? null : dayOf(number);
}
