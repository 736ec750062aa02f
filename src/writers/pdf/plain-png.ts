import { crc32, deflateSync } from 'node:zlib';
import {
  inflatePng,
  lineBytes,
  type PngFile,
  type PngPass,
  passesOf,
  readPngFile,
} from '../../document/pictures/png.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const OPAQUE = 255;

/**
 * The same picture as a PNG of 8-bit colours, with alpha where it has transparent parts, in one pass. pdfkit makes a
 * wrong mask of a transparent colour or palette entry, and mixes up the passes of pictures of less than 8 bits; a file
 * with neither, or one that cannot be read, is returned as it is.
 */
export function plainPng(bytes: Uint8Array): Uint8Array {
  const file = readPngFile(bytes);
  if (file === null || (file.transparency === null && !file.interlaced)) return bytes;
  const lines = inflatePng(file);
  if (lines === null) return bytes;
  const hasAlpha = file.transparency !== null || file.colourType >= 4;
  const size = hasAlpha ? 4 : 3;
  const output = new Uint8Array(file.height * (1 + file.width * size));
  const paint = painter(file, hasAlpha);
  unfilter(file, lines, (line, pass, row) => {
    const start = (pass.top + row * pass.stepY) * (1 + file.width * size) + 1;
    for (let column = 0; column < pass.columns; column += 1) {
      paint(line, column, output, start + (pass.left + column * pass.stepX) * size);
    }
  });
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, file.width);
  view.setUint32(4, file.height);
  header.set([8, hasAlpha ? 6 : 2], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(output)), chunk('IEND', [])]);
}

/** Takes the filters off the lines (PNG, third edition, §9.2) and hands them out one by one. */
function unfilter(
  file: PngFile,
  lines: Uint8Array,
  take: (line: Uint8Array, pass: PngPass, row: number) => void,
): void {
  const pixelBytes = Math.max(1, (file.bits * file.channels) / 8);
  let at = 0;
  for (const pass of passesOf(file)) {
    const length = lineBytes(file, pass.columns);
    let above = new Uint8Array(length);
    for (let row = 0; row < pass.rows; row += 1) {
      const filter = lines[at] ?? 0;
      const line = new Uint8Array(length);
      for (let index = 0; index < length; index += 1) {
        const left = line[index - pixelBytes] ?? 0;
        const up = above[index] ?? 0;
        const upLeft = above[index - pixelBytes] ?? 0;
        line[index] = (lines[at + 1 + index] ?? 0) + predicted(filter, left, up, upLeft);
      }
      take(line, pass, row);
      above = line;
      at += 1 + length;
    }
  }
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)];
      return a <= b && a <= c ? left : b <= c ? up : upLeft;
    }
    default:
      return 0;
  }
}

type Paint = (line: Uint8Array, column: number, output: Uint8Array, at: number) => void;

/** Writes the colour of a pixel of a line, red, green, blue and alpha if it is wanted, in 8 bits each. */
function painter(file: PngFile, hasAlpha: boolean): Paint {
  return file.colourType === 3 ? palettePainter(file, hasAlpha) : samplePainter(file, hasAlpha);
}

function palettePainter({ bits, palette, transparency }: PngFile, hasAlpha: boolean): Paint {
  return (line, column, output, at) => {
    const entry = sampleAt(line, column, bits);
    for (let part = 0; part < 3; part += 1) output[at + part] = palette?.[3 * entry + part] ?? 0;
    if (hasAlpha) output[at + 3] = transparency?.[entry] ?? OPAQUE;
  };
}

function samplePainter({ bits, channels, colourType, transparency }: PngFile, hasAlpha: boolean): Paint {
  const most = 2 ** bits - 1;
  const colourParts = colourType === 0 || colourType === 4 ? 1 : 3;
  /** Samples of the one colour that is transparent, each in two bytes. */
  const clear = Array.from({ length: channels }, (_, channel) =>
    sampleAt(transparency ?? new Uint8Array(), channel, 16),
  );
  const hasClear = transparency !== null && transparency.length === 2 * channels;
  return (line, column, output, at) => {
    let isClear = hasClear;
    let alpha = OPAQUE;
    for (let channel = 0; channel < channels; channel += 1) {
      const sample = sampleAt(line, column * channels + channel, bits);
      if (sample !== clear[channel]) isClear = false;
      const byte = bits === 16 ? sample >> 8 : Math.round((sample * 255) / most);
      if (channel >= colourParts) alpha = byte;
      else if (colourParts === 1) output.fill(byte, at, at + 3);
      else output[at + channel] = byte;
    }
    if (hasAlpha) output[at + 3] = isClear ? 0 : alpha;
  };
}

function sampleAt(line: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return line[index] ?? 0;
  if (bits === 16) return ((line[2 * index] ?? 0) << 8) + (line[2 * index + 1] ?? 0);
  const bit = index * bits;
  return ((line[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
}

function chunk(type: string, data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(Buffer.from(type, 'latin1'), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
