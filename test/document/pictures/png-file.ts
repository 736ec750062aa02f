import { crc32, deflateSync } from 'node:zlib';

export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: number;
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** The lines of all passes, each after its filter's number; when absent, lines of zeros in one pass of one byte a pixel. */
  readonly lines?: readonly number[];
}

/** The bytes of a PNG file with these parts, right or wrong, whose checks are right. */
export function pngOf(parts: PngParts): Uint8Array {
  const { width, height, bits, colourType, interlaced = false, palette, transparency } = parts;
  const lines = parts.lines ?? new Array<number>(height * (1 + width)).fill(0);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', [...bigEndian(width), ...bigEndian(height), bits, colourType, 0, 0, interlaced ? 1 : 0]),
    ...(palette === undefined ? [] : [pngChunk('PLTE', palette)]),
    ...(transparency === undefined ? [] : [pngChunk('tRNS', transparency)]),
    pngChunk('IDAT', [...deflateSync(Uint8Array.from(lines))]),
    pngChunk('IEND', []),
  ]);
}

export function pngChunk(type: string, data: readonly number[]): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  return Buffer.concat([Buffer.from(bigEndian(data.length)), body, Buffer.from(bigEndian(crc32(body)))]);
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
