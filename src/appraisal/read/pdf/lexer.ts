import { PdfFault, type PdfName, type PdfString } from './objects.js';

/** White space and delimiters (ISO 32000-2, 7.2.3), as tables by byte. */
const WHITE = tableOf('\0\t\n\f\r ');
const NOT_REGULAR = tableOf('\0\t\n\f\r ()<>[]{}/%');
const [LINE_FEED, RETURN, PERCENT, OPEN, CLOSE, BACKSLASH] = [10, 13, 37, 40, 41, 92];
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Bytes and the place in them that is read next. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly meter: Meter;
}

/** How many bytes may still be read in all, so that a file that leads to the same ones again and again comes to an end. */
export interface Meter {
  left: number;
}

/** Counts bytes as read. Fails as `too-large` when there were too many. */
export function spend(meter: Meter, bytes: number): void {
  meter.left -= bytes;
  if (meter.left < 0) throw new PdfFault('too-large');
}

/** Moves behind white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (WHITE[bytes[cursor.at] ?? -1] === 1) cursor.at += 1;
    if (bytes[cursor.at] !== PERCENT) return;
    while (cursor.at < bytes.length && !isLineEnd(bytes[cursor.at])) cursor.at += 1;
  }
}

export function isLineEnd(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === RETURN;
}

/** The word or number at the cursor, which moves behind it; empty at a delimiter and at the end. */
export function readWord(cursor: Cursor): string {
  const { bytes } = cursor;
  const start = cursor.at;
  while (NOT_REGULAR[bytes[cursor.at] ?? 0] === 0) cursor.at += 1;
  if (cursor.at - start > LONGEST_BUILT_WORD) return latin1(bytes.subarray(start, cursor.at));
  let word = '';
  for (let at = start; at < cursor.at; at += 1) word += String.fromCharCode(bytes[at] ?? 0);
  return word;
}

/** Up to here it is faster to build a word than to have a decoder set up. */
const LONGEST_BUILT_WORD = 40;

function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Moves behind a keyword; false, and nothing moves, when another one stands there. */
export function takeWord(cursor: Cursor, word: string): boolean {
  const start = cursor.at;
  skipSpace(cursor);
  if (readWord(cursor) === word) return true;
  cursor.at = start;
  return false;
}

/** A name; the cursor stands at its slash. */
export function readName(cursor: Cursor): PdfName {
  cursor.at += 1;
  const raw = readWord(cursor);
  const bytes = Buffer.from(
    raw.includes('#')
      ? raw.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : raw,
    'latin1',
  );
  const text = bytes.toString('utf8');
  return { kind: 'name', name: text.includes('\ufffd') ? bytes.toString('latin1') : text };
}

/** A string in brackets; the cursor stands at the opening one. */
export function readLiteralString(cursor: Cursor): PdfString {
  const { bytes } = cursor;
  const out: number[] = [];
  let depth = 1;
  for (cursor.at += 1; cursor.at < bytes.length; cursor.at += 1) {
    const byte = bytes[cursor.at] ?? 0;
    if (byte === CLOSE) depth -= 1;
    if (depth === 0) {
      cursor.at += 1;
      return { kind: 'string', bytes: Uint8Array.from(out) };
    }
    if (byte === OPEN) depth += 1;
    if (byte === BACKSLASH) readEscape(cursor, out);
    else if (byte === RETURN) {
      out.push(LINE_FEED);
      if (bytes[cursor.at + 1] === LINE_FEED) cursor.at += 1;
    } else out.push(byte);
  }
  throw new PdfFault('damaged');
}

/** What a backslash means; the cursor moves to the last byte of it. */
function readEscape(cursor: Cursor, out: number[]): void {
  const { bytes } = cursor;
  cursor.at += 1;
  const byte = bytes[cursor.at] ?? 0;
  const octal = /^[0-7]{1,3}/.exec(latin1(bytes.subarray(cursor.at, cursor.at + 3)))?.[0];
  if (octal !== undefined) {
    out.push(Number.parseInt(octal, 8) & 0xff);
    cursor.at += octal.length - 1;
  } else if (byte === RETURN && bytes[cursor.at + 1] === LINE_FEED) cursor.at += 1;
  else if (!isLineEnd(byte)) out.push(ESCAPES[String.fromCharCode(byte)] ?? byte);
}

/** A string of hexadecimal digits; the cursor stands at its opening sign. */
export function readHexString(cursor: Cursor): PdfString {
  const end = cursor.bytes.indexOf(0x3e, cursor.at);
  if (end < 0) throw new PdfFault('damaged');
  const digits = latin1(cursor.bytes.subarray(cursor.at + 1, end)).replace(/[\0\t\n\f\r ]/g, '');
  if (!/^[0-9a-fA-F]*$/.test(digits)) throw new PdfFault('damaged');
  cursor.at = end + 1;
  return {
    kind: 'string',
    bytes: Uint8Array.from(Buffer.from(digits.padEnd(Math.ceil(digits.length / 2) * 2, '0'), 'hex')),
  };
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
