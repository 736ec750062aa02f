import { inflateSync } from 'node:zlib';

export interface PngHeader {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bitDepth: number;
  readonly colourType: number;
}

/** Samples of a pixel, and the bit depths that PDF and word processors read alike, by colour type (PNG, table 11.1). */
const KINDS = new Map([
  [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { samples: 3, depths: [8, 16] }],
  [3, { samples: 1, depths: [1, 2, 4, 8] }],
  [4, { samples: 2, depths: [8] }],
  [6, { samples: 4, depths: [8] }],
]);

const HEADER_END = 33;
const MOST_FILTER = 4;

/** The header chunk (PNG, third edition, §11.2.1); null when it is missing or says what cannot be read, as interlaced rows. */
export function pngHeader(bytes: Uint8Array): PngHeader | null {
  if (bytes.length < HEADER_END || nameAt(bytes, 12) !== 'IHDR') return null;
  const view = viewOf(bytes);
  const header = {
    widthPx: view.getUint32(16),
    heightPx: view.getUint32(20),
    bitDepth: view.getUint8(24),
    colourType: view.getUint8(25),
  };
  const isInterlaced = view.getUint8(28) !== 0;
  const isKnown = KINDS.get(header.colourType)?.depths.includes(header.bitDepth) === true;
  return isKnown && !isInterlaced && header.widthPx > 0 && header.heightPx > 0 ? header : null;
}

/**
 * Whether the file holds every pixel that its header speaks of, and no more: writers take the pixels apart without a look.
 * To be asked of a size that is known to be bearable.
 */
export function isWholePng(bytes: Uint8Array, { widthPx, heightPx, bitDepth, colourType }: PngHeader): boolean {
  const chunks = chunksOf(bytes);
  if (chunks?.at(-1)?.name !== 'IEND') return false;
  const palette = chunks.find(({ name }) => name === 'PLTE');
  if (colourType === 3 && (palette === undefined || palette.data.length % 3 !== 0)) return false;
  const samples = KINDS.get(colourType)?.samples ?? 0;
  const rowBytes = 1 + Math.ceil((widthPx * samples * bitDepth) / 8);
  const pixels = inflated(
    chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data),
    rowBytes * heightPx,
  );
  if (pixels?.length !== rowBytes * heightPx) return false;
  for (let row = 0; row < heightPx; row += 1) if ((pixels[row * rowBytes] ?? 0) > MOST_FILTER) return false;
  return true;
}

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Null when a chunk reaches beyond the end of the file. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    if (at + 12 > bytes.length) return null;
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return null;
    chunks.push({ name: nameAt(bytes, at + 4), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** Null when the data are damaged or longer than they may be. */
function inflated(parts: readonly Uint8Array[], mostBytes: number): Uint8Array | null {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: mostBytes });
  } catch {
    return null;
  }
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
