import { readCrossReferences } from './cross-references.js';
import { decodeStream } from './decode-stream.js';
import type { Meter } from './lexer.js';
import { countOf, isOf, type PdfDictionary, PdfFault, type PdfObject, type PdfStream } from './objects.js';
import { parseIndirectObject, parseObject } from './parse-object.js';
import { type Unlock, unlocking } from './security.js';

/** The objects of a file, read when they are asked for. */
export interface PdfFile {
  readonly trailer: PdfDictionary;
  /** What an object is, or what it refers to; null for what is not there. Fails as `damaged` or `too-large`. */
  readonly resolve: (object: PdfObject | undefined) => PdfObject;
  /** The content of a stream, unpacked. */
  readonly contentOf: (stream: PdfStream) => Uint8Array;
}

/** Of all that is read of a file together, unpacked. */
const MOST_UNPACKED_BYTES = 16 * 1024 * 1024;
/** Of objects and values, counted each time that they are read; the pages of a file are not. */
const MOST_READ_BYTES = 16 * 1024 * 1024;
const MOST_REFERENCES_IN_A_ROW = 30;

/** Opens the file that begins with its head `%PDF-`. Fails as `damaged`, `protected` or `too-large`. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const budget = { left: MOST_UNPACKED_BYTES };
  const meter = { left: MOST_READ_BYTES };
  const { entries, trailer } = readCrossReferences(bytes, budget, meter);
  const known = new Map<number, PdfObject>();
  const streams = new Map<number, (number: number) => PdfObject>();
  const underWay = new Set<number>();
  let unlock: Unlock = (object) => object;

  const load = (number: number, generation: number): PdfObject => {
    const found = known.get(number);
    if (found !== undefined) return found;
    const entry = entries.get(number);
    if (entry === undefined || entry.kind === 'free') return null;
    if (underWay.has(number)) throw new PdfFault('damaged');
    underWay.add(number);
    const object =
      entry.kind === 'at'
        ? unlock(parseIndirectObject(bytes, entry.offset, number, meter, resolve), number, generation)
        : objectsWithin(entry.stream)(number);
    underWay.delete(number);
    known.set(number, object);
    return object;
  };
  const resolve = (object: PdfObject | undefined): PdfObject => {
    let current = object ?? null;
    for (let step = 0; isOf(current, 'reference'); step += 1) {
      if (step > MOST_REFERENCES_IN_A_ROW) throw new PdfFault('damaged');
      current = load(current.number, current.generation);
    }
    return current;
  };
  const contentOf = ({ bytes: packed, dictionary }: PdfStream): Uint8Array =>
    decodeStream(packed, dictionary, resolve, budget);
  const objectsWithin = (number: number): ((number: number) => PdfObject) => {
    const found = streams.get(number);
    if (found !== undefined) return found;
    const stream = entries.get(number)?.kind === 'at' ? load(number, 0) : null;
    if (!isOf(stream, 'stream')) throw new PdfFault('damaged');
    const objects = objectsIn(contentOf(stream), stream.dictionary, meter, resolve);
    streams.set(number, objects);
    return objects;
  };

  const encryption = resolve(trailer.entries.get('Encrypt'));
  if (isOf(encryption, 'dictionary')) {
    unlock = unlocking(encryption, trailer, resolve);
    known.clear();
  }
  return { trailer, resolve, contentOf };
}

/** Gives the objects of a stream of objects (ISO 32000-2, 7.5.7) by number, null for others. */
function objectsIn(
  content: Uint8Array,
  dictionary: PdfDictionary,
  meter: Meter,
  resolve: PdfFile['resolve'],
): (number: number) => PdfObject {
  const first = countOf(resolve(dictionary.entries.get('First')));
  const count = countOf(resolve(dictionary.entries.get('N')));
  if (first === null || count === null || first > content.length) throw new PdfFault('damaged');
  const head = { bytes: content.subarray(0, first), at: 0, meter };
  const nextCount = (): number => {
    const next = countOf(parseObject(head));
    if (next === null) throw new PdfFault('damaged');
    return next;
  };
  const offsets = new Map<number, number>();
  for (let index = 0; index < count; index += 1) offsets.set(nextCount(), first + nextCount());
  return (number) => {
    const at = offsets.get(number);
    return at === undefined ? null : parseObject({ bytes: content, at, meter });
  };
}
