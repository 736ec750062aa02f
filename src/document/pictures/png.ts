import { crc32, inflateSync } from 'node:zlib';
import { viewOf } from '../bytes.js';

/** A PNG file whose chunks are sound. Sections named here are those of the standard (PNG, third edition). */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly bits: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colourType: number;
  /** Samples of a pixel. */
  readonly channels: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | null;
  /** What is transparent (§11.3.1.1); null where the file does not say. */
  readonly transparency: Uint8Array | null;
  /** The image data as it stands in the file: compressed. */
  readonly packed: Uint8Array;
}

/** The pixels of one pass over a picture: every `stepX`th of every `stepY`th line. */
export interface PngPass {
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly columns: number;
  readonly rows: number;
}

const SIGNATURE_LENGTH = 8;
/** Length, type and check of a chunk. */
const CHUNK_FRAME = 12;
/** Channels and permitted depths of a colour type (§11.2.1, table 12). */
const COLOUR_TYPES: ReadonlyMap<number, { readonly channels: number; readonly bits: readonly number[] }> = new Map([
  [0, { channels: 1, bits: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, bits: [8, 16] }],
  [3, { channels: 1, bits: [1, 2, 4, 8] }],
  [4, { channels: 2, bits: [8, 16] }],
  [6, { channels: 4, bits: [8, 16] }],
]);
/** Left, top and steps of the passes of an interlaced picture (§8.1). */
const ADAM7: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];
const LAST_FILTER = 4;

/** Reads the chunks of a PNG file; null when one is cut off or altered, or the header allows no such picture. */
export function readPngFile(bytes: Uint8Array): PngFile | null {
  const chunks = chunksOf(bytes);
  const header = chunks?.[0];
  if (chunks === null || header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') {
    return null;
  }
  const [bits = 0, colourType = 0, compression, filter, interlace = 0] = header.data.subarray(8);
  const kind = COLOUR_TYPES.get(colourType);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data ?? null;
  if (kind === undefined || !kind.bits.includes(bits) || compression !== 0 || filter !== 0 || interlace > 1)
    return null;
  if (colourType === 3 && (palette === null || palette.length === 0 || palette.length % 3 !== 0)) return null;
  const view = viewOf(header.data);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits,
    colourType,
    channels: kind.channels,
    interlaced: interlace === 1,
    palette,
    transparency: chunks.find(({ type }) => type === 'tRNS')?.data ?? null,
    packed: joined(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  };
}

/** The lines of all passes, each after its filter's number; null when they are too few, too many or damaged. */
export function inflatePng(file: PngFile): Uint8Array | null {
  const passes = passesOf(file);
  const length = passes.reduce((sum, { columns, rows }) => sum + rows * (1 + lineBytes(file, columns)), 0);
  const lines = inflated(file.packed, length);
  if (lines === null || lines.length !== length) return null;
  let at = 0;
  for (const { columns, rows } of passes) {
    for (let row = 0; row < rows; row += 1) {
      if ((lines[at] ?? 0) > LAST_FILTER) return null;
      at += 1 + lineBytes(file, columns);
    }
  }
  return lines;
}

/** The passes of a picture in order, without those that hold no pixel; one where it is not interlaced. */
export function passesOf({ width, height, interlaced }: PngFile): readonly PngPass[] {
  const steps = interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  return steps
    .map(([left, top, stepX, stepY]) => {
      const columns = Math.ceil((width - left) / stepX);
      return { left, top, stepX, stepY, columns, rows: Math.ceil((height - top) / stepY) };
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
}

/** Bytes of a line of so many pixels, without its filter's number. */
export function lineBytes({ bits, channels }: PngFile, columns: number): number {
  return Math.ceil((columns * bits * channels) / 8);
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Null when a chunk does not end where it should, or is not what its check says (§5.3, §5.5). */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = SIGNATURE_LENGTH;
  while (at < bytes.length) {
    if (at + CHUNK_FRAME > bytes.length) return null;
    const end = at + CHUNK_FRAME + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return chunks;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}

/** Null for what is not compressed data, or more than `most` bytes of it. */
function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
