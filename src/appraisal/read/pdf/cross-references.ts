import { type Budget, decodeStream } from './decode-stream.js';
import { type Cursor, latin1, type Meter, readWord, skipSpace, takeWord } from './lexer.js';
import { countOf, isArray, isOf, nameOf, type PdfDictionary, PdfFault, type PdfObject } from './objects.js';
import { parseIndirectObject, parseObject } from './parse-object.js';

/** Where an object stands: at an offset, or within another object, which is a stream of objects. */
export type Entry =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'within'; readonly stream: number }
  | { readonly kind: 'free' };

export interface CrossReferences {
  readonly entries: ReadonlyMap<number, Entry>;
  /** That of the last revision. */
  readonly trailer: PdfDictionary;
}

/** A form is saved a few times, not thousands. */
const MOST_SECTIONS = 1000;
const MOST_OBJECTS = 2_000_000;
const MOST_BYTES_OF_FIELD = 6;

/**
 * The objects of a file by number, each in its newest revision (ISO 32000-2, 7.5.4 to 7.5.8). Fails as `damaged`, also
 * when the end of the file is missing: then the newest values would be missing with it.
 */
export function readCrossReferences(bytes: Uint8Array, budget: Budget, meter: Meter): CrossReferences {
  const entries = new Map<number, Entry>();
  const offsets: number[] = [lastSection(bytes)];
  const seen = new Set<number>();
  let trailer: PdfDictionary | null = null;
  for (let offset = offsets.shift(); offset !== undefined; offset = offsets.shift()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    if (seen.size > MOST_SECTIONS) throw new PdfFault('damaged');
    const section = readSection({ bytes, at: offset, meter }, entries, budget);
    trailer ??= section;
    for (const key of ['XRefStm', 'Prev']) {
      const next = countOf(section.entries.get(key));
      if (next !== null) offsets.push(next);
    }
  }
  if (trailer === null) throw new PdfFault('damaged');
  return { entries, trailer };
}

function lastSection(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = text.lastIndexOf('%%EOF', undefined, 'latin1');
  const start = text.lastIndexOf('startxref', undefined, 'latin1');
  const offset = /^startxref\s+(\d{1,12})\s+%%EOF/.exec(latin1(bytes.subarray(Math.max(start, 0), start + 60)))?.[1];
  const isCutOff = end < 0 || text.indexOf(' obj', end, 'latin1') >= 0;
  if (start < 0 || offset === undefined || isCutOff) throw new PdfFault('damaged');
  return Number(offset);
}

/** Adds the entries of a section for objects that no newer one has; gives its trailer. */
function readSection(cursor: Cursor, entries: Map<number, Entry>, budget: Budget): PdfDictionary {
  if (cursor.at >= cursor.bytes.length) throw new PdfFault('damaged');
  return takeWord(cursor, 'xref') ? readTable(cursor, entries) : readXrefStream(cursor, entries, budget);
}

function readTable(cursor: Cursor, entries: Map<number, Entry>): PdfDictionary {
  while (!takeWord(cursor, 'trailer')) {
    const [first, count] = [nextCount(cursor), nextCount(cursor)];
    for (let number = first; number < first + count; number += 1) {
      const offset = nextCount(cursor);
      nextCount(cursor);
      skipSpace(cursor);
      const kind = readWord(cursor);
      if (kind !== 'n' && kind !== 'f') throw new PdfFault('damaged');
      add(entries, number, kind === 'n' && offset > 0 ? { kind: 'at', offset } : FREE);
    }
  }
  const trailer = parseObject(cursor);
  if (!isOf(trailer, 'dictionary')) throw new PdfFault('damaged');
  return trailer;
}

const FREE: Entry = { kind: 'free' };

function add(entries: Map<number, Entry>, number: number, entry: Entry): void {
  if (entries.size > MOST_OBJECTS) throw new PdfFault('too-large');
  if (!entries.has(number)) entries.set(number, entry);
}

function nextCount(cursor: Cursor): number {
  skipSpace(cursor);
  const word = readWord(cursor);
  if (!/^\d{1,12}$/.test(word)) throw new PdfFault('damaged');
  return Number(word);
}

function readXrefStream({ bytes, at, meter }: Cursor, entries: Map<number, Entry>, budget: Budget): PdfDictionary {
  const number = Number(/^\s*(\d{1,10})\s/.exec(latin1(bytes.subarray(at, at + 20)))?.[1] ?? Number.NaN);
  const direct = (object: PdfObject | undefined): PdfObject => object ?? null;
  const stream = parseIndirectObject(bytes, at, number, meter, direct);
  if (!isOf(stream, 'stream') || nameOf(stream.dictionary.entries.get('Type')) !== 'XRef')
    throw new PdfFault('damaged');
  addEntries(decodeStream(stream.bytes, stream.dictionary, direct, budget), stream.dictionary, entries);
  return stream.dictionary;
}

function addEntries(content: Uint8Array, dictionary: PdfDictionary, entries: Map<number, Entry>): void {
  const widths = countsOf(dictionary.entries.get('W'));
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const length = typeWidth + secondWidth + thirdWidth;
  if (widths.length !== 3 || secondWidth === 0 || widths.some((width) => width > MOST_BYTES_OF_FIELD)) {
    throw new PdfFault('damaged');
  }
  const ranges = countsOf(dictionary.entries.get('Index') ?? [0, dictionary.entries.get('Size') ?? null]);
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = [ranges[range], ranges[range + 1]];
    for (let entry = first; entry < first + count && at + length <= content.length; entry += 1, at += length) {
      const type = typeWidth === 0 ? 1 : numberAt(content, at, typeWidth);
      const second = numberAt(content, at + typeWidth, secondWidth);
      add(entries, entry, type === 1 ? { kind: 'at', offset: second } : type === 2 ? within(second) : FREE);
    }
  }
}

function within(stream: number): Entry {
  return { kind: 'within', stream };
}

function countsOf(object: PdfObject | undefined): readonly number[] {
  if (!isArray(object)) throw new PdfFault('damaged');
  return object.map((one) => {
    const count = countOf(one);
    if (count === null) throw new PdfFault('damaged');
    return count;
  });
}

function numberAt(bytes: Uint8Array, at: number, width: number): number {
  let number = 0;
  for (let index = at; index < at + width; index += 1) number = number * 256 + (bytes[index] ?? 0);
  return number;
}
