import {
  type Cursor,
  isLineEnd,
  type Meter,
  readHexString,
  readLiteralString,
  readName,
  readWord,
  skipSpace,
  spend,
  takeWord,
} from './lexer.js';
import { countOf, isOf, type PdfDictionary, PdfFault, type PdfObject, type PdfStream } from './objects.js';

/** Arrays and dictionaries in each other; forms need five. */
const MOST_LEVELS = 60;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const [LINE_FEED, RETURN, OPEN, SLASH, ZERO, NINE] = [10, 13, 40, 47, 48, 57];
const [LESS, GREATER, OPEN_BRACKET, CLOSE_BRACKET] = [60, 62, 91, 93];

/** The object at the cursor, which moves behind it. Fails as `damaged`. */
export function parseObject(cursor: Cursor, level = 0): PdfObject {
  if (level > MOST_LEVELS) throw new PdfFault('damaged');
  skipSpace(cursor);
  const start = cursor.at;
  const first = cursor.bytes[start];
  if (first === LESS && cursor.bytes[start + 1] === LESS) return parseDictionary(cursor, level);
  if (first === OPEN_BRACKET) return parseArray(cursor, level);
  const object = parseSingle(cursor, first);
  spend(cursor.meter, cursor.at - start);
  return object;
}

function parseSingle(cursor: Cursor, first: number | undefined): PdfObject {
  switch (first) {
    case SLASH:
      return readName(cursor);
    case OPEN:
      return readLiteralString(cursor);
    case LESS:
      return readHexString(cursor);
    default:
      return parseWord(cursor);
  }
}

function parseWord(cursor: Cursor): PdfObject {
  const word = readWord(cursor);
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  if (!NUMBER.test(word)) throw new PdfFault('damaged');
  const number = Number(word);
  const generation = generationOf(cursor);
  return generation === null ? number : { kind: 'reference', number, generation };
}

/** The generation in a reference, when the number before it begins one; the cursor moves behind the reference. */
function generationOf(cursor: Cursor): number | null {
  const { bytes, at: start } = cursor;
  skipSpace(cursor);
  const first = bytes[cursor.at] ?? 0;
  const generation = first >= ZERO && first <= NINE ? readWord(cursor) : '';
  if (/^\d{1,5}$/.test(generation) && takeWord(cursor, 'R')) return Number(generation);
  cursor.at = start;
  return null;
}

function parseArray(cursor: Cursor, level: number): PdfObject {
  const items: PdfObject[] = [];
  cursor.at += 1;
  while (!takes(cursor, CLOSE_BRACKET, 1)) items.push(parseObject(cursor, level + 1));
  return items;
}

function parseDictionary(cursor: Cursor, level: number): PdfDictionary {
  const entries = new Map<string, PdfObject>();
  cursor.at += 2;
  while (!takes(cursor, GREATER, 2)) {
    const key = parseObject(cursor, level + 1);
    if (!isOf(key, 'name')) throw new PdfFault('damaged');
    entries.set(key.name, parseObject(cursor, level + 1));
  }
  return { kind: 'dictionary', entries };
}

/** Moves behind a sign that comes next, once or twice. */
function takes(cursor: Cursor, sign: number, times: 1 | 2): boolean {
  skipSpace(cursor);
  const { bytes, at } = cursor;
  if (at >= bytes.length) throw new PdfFault('damaged');
  if (bytes[at] !== sign || bytes[at + times - 1] !== sign) return false;
  cursor.at += times;
  return true;
}

/** Gives the length of a stream, which may stand in another object. */
export type ResolveLength = (length: PdfObject | undefined) => PdfObject;

/** The object `number generation obj … endobj` that begins at an offset. Fails as `damaged` when another one is there. */
export function parseIndirectObject(
  bytes: Uint8Array,
  offset: number,
  number: number,
  meter: Meter,
  resolveLength: ResolveLength,
): PdfObject {
  const cursor = { bytes, at: offset, meter };
  skipSpace(cursor);
  if (readWord(cursor) !== String(number)) throw new PdfFault('damaged');
  skipSpace(cursor);
  if (!/^\d{1,5}$/.test(readWord(cursor)) || !takeWord(cursor, 'obj')) throw new PdfFault('damaged');
  const object = parseObject(cursor);
  return isOf(object, 'dictionary') && takeWord(cursor, 'stream') ? streamAt(cursor, object, resolveLength) : object;
}

/** The stream whose content begins after the line end at the cursor. */
function streamAt({ bytes, at, meter }: Cursor, dictionary: PdfDictionary, resolveLength: ResolveLength): PdfStream {
  const start = at + (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? 2 : isLineEnd(bytes[at]) ? 1 : 0);
  const length = countOf(resolveLength(dictionary.entries.get('Length')));
  const end = start + (length ?? 0);
  const isRight = length !== null && end <= bytes.length && takeWord({ bytes, at: end, meter }, 'endstream');
  if (isRight) return { kind: 'stream', dictionary, bytes: bytes.subarray(start, end) };
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('endstream', start, 'latin1');
  if (found < 0) throw new PdfFault('damaged');
  spend(meter, found - start);
  return { kind: 'stream', dictionary, bytes: bytes.subarray(start, found) };
}
