import { inflateSync } from 'node:zlib';
import { countOf, isArray, isOf, nameOf, type PdfDictionary, PdfFault, type PdfObject } from './objects.js';

/** How much a file may still unpack to, in bytes, so that a small file cannot fill the memory. */
export interface Budget {
  left: number;
}

type Resolve = (object: PdfObject | undefined) => PdfObject;

/**
 * The content of a stream. Only Flate (ISO 32000-2, 7.4.4) is undone, in which every program writes objects and values;
 * anything else fails as `damaged`, and more than the budget as `too-large`.
 */
export function decodeStream(
  bytes: Uint8Array,
  dictionary: PdfDictionary,
  resolve: Resolve,
  budget: Budget,
): Uint8Array {
  const filters = listOf(resolve(dictionary.entries.get('Filter') ?? dictionary.entries.get('F')));
  const parameters = listOf(resolve(dictionary.entries.get('DecodeParms') ?? dictionary.entries.get('DP')));
  return filters.reduce<Uint8Array>((content, filter, index) => {
    const name = nameOf(resolve(filter));
    if (name !== 'FlateDecode' && name !== 'Fl') throw new PdfFault('damaged');
    const given = resolve(parameters[index]);
    return unpredicted(inflated(content, budget), isOf(given, 'dictionary') ? given : null, resolve);
  }, bytes);
}

function listOf(object: PdfObject): readonly PdfObject[] {
  if (object === null) return [];
  return isArray(object) ? object : [object];
}

function inflated(packed: Uint8Array, budget: Budget): Uint8Array {
  try {
    const content = inflateSync(packed, { maxOutputLength: Math.max(1, budget.left) });
    budget.left -= content.length;
    return content;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new PdfFault(isTooLarge ? 'too-large' : 'damaged');
  }
}

/** Undoes the predictors of PNG (ISO 32000-2, 7.4.4.4), which cross-reference streams have. */
function unpredicted(content: Uint8Array, parameters: PdfDictionary | null, resolve: Resolve): Uint8Array {
  const given = (key: string): number => countOf(resolve(parameters?.entries.get(key))) ?? 1;
  if (given('Predictor') === 1) return content;
  const bitsPerByte = 8;
  const width = given('Columns');
  const isOfBytes = (countOf(resolve(parameters?.entries.get('BitsPerComponent'))) ?? bitsPerByte) === bitsPerByte;
  if (given('Predictor') < 10 || given('Colors') !== 1 || !isOfBytes || width === 0) throw new PdfFault('damaged');
  const rows = Math.floor(content.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column === 0 ? 0 : (out[at - 1] ?? 0);
      const up = row === 0 ? 0 : (out[at - width] ?? 0);
      const upLeft = row === 0 || column === 0 ? 0 : (out[at - width - 1] ?? 0);
      out[at] = (content[from + 1 + column] ?? 0) + predicted(content[from] ?? 0, left, up, upLeft);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return nearest(left, up, upLeft);
    default:
      throw new PdfFault('damaged');
  }
}

/** The predictor of Paeth (PNG, 9.4). */
function nearest(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
