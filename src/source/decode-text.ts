import { bad, type Checked, good, type Place } from '../diagnostic/diagnostic.js';
import { likelyEncoding } from './likely-encoding.js';

/**
 * The text of a file that must be UTF-8, with its byte order mark if it has one. Nothing is ever replaced: bytes that are
 * no UTF-8 are an error `file/encoding` at the first of them, which names the encoding that the file looks like.
 */
export function decodeText(bytes: Uint8Array, file: string): Checked<string> {
  const wide = wideEncoding(bytes);
  if (wide !== null) return notUtf8({ file }, `The file is text in ${wide}, not in UTF-8.`);
  try {
    return good(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    const stray = strayBytes(bytes);
    const encoding = likelyEncoding(bytes, stray);
    const start = stray[0] ?? 0;
    const value = (bytes[start] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const likely = encoding === null ? '' : `; the file looks like ${encoding}`;
    return notUtf8(placeOf(bytes, start, file), `The byte ${value} here is no UTF-8${likely}.`);
  }
}

function notUtf8(place: Place, message: string): Checked<string> {
  const hint = 'save the file as UTF-8 in the program that wrote it';
  return bad([{ severity: 'error', code: 'file/encoding', message, hint, place }]);
}

/** UTF-16 shows by its byte order mark, or by every other byte of its first letters being zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isBare = bytes.length >= 4 && ((second === 0 && fourth === 0) || (first === 0 && third === 0));
  return isMarked || isBare ? 'UTF-16' : null;
}

/** Offsets of the bytes that belong to no well-formed sequence (Unicode Standard, table 3-7). */
function strayBytes(bytes: Uint8Array): readonly number[] {
  const stray: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) stray.push(at);
    at += Math.max(length, 1);
  }
  return stray;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** What stands before the first stray byte is sound, so its characters can be counted. */
function placeOf(bytes: Uint8Array, offset: number, file: string): Place {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: before.length - lineStart + 1, length: 1 };
}
