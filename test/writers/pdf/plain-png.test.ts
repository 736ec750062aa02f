import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflatePng, readPngFile } from '../../../src/document/pictures/png.js';
import { plainPng } from '../../../src/writers/pdf/plain-png.js';
import { type PngParts, pngOf } from '../../document/pictures/png-file.js';
import { readPdfObjects } from '../../support/pdf-objects.js';
import { documentOf, pdfOf } from './document-of.js';

/** Red, green, blue and white; the first clear, the second half so. */
const PALETTE = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255];
const CLEAR = [0, 128];
const COLOURS = [
  [255, 0, 0, 0],
  [0, 255, 0, 128],
  [0, 0, 255, 255],
  [255, 255, 255, 255],
];

interface Plain {
  readonly colourType: number;
  readonly lines: readonly (readonly number[])[];
}

/** The lines of a file that is plain: 8 bits, no filter, one pass. */
function plainOf(bytes: Uint8Array): Plain {
  const file = readPngFile(plainPng(bytes));
  const lines = file === null ? null : inflatePng(file);
  if (file === null || lines === null) throw new Error('no PNG');
  expect(file).toMatchObject({ bits: 8, interlaced: false, transparency: null });
  const step = 1 + file.width * file.channels;
  const starts = Array.from({ length: file.height }, (_, row) => row * step);
  expect(starts.map((start) => lines[start])).toEqual(starts.map(() => 0));
  return { colourType: file.colourType, lines: starts.map((start) => [...lines.subarray(start + 1, start + step)]) };
}

/** Samples of less than 8 bits in bytes, the first in the highest bits. */
function pack(samples: readonly number[], bits: number): number[] {
  const bytes = new Array<number>(Math.ceil((samples.length * bits) / 8)).fill(0);
  samples.forEach((sample, index) => {
    const bit = index * bits;
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (sample << (8 - bits - (bit & 7)));
  });
  return bytes;
}

/** A line after a filter: each byte less what the ones before foretell. */
function filtered(filter: number, line: readonly number[], above: readonly number[], pixelBytes: number): number[] {
  const rest = line.map((byte, index) => {
    const [a, b, c] = [line[index - pixelBytes] ?? 0, above[index] ?? 0, above[index - pixelBytes] ?? 0];
    const p = a + b - c;
    const nearest = [a, b, c].reduce((best, one) => (Math.abs(p - one) < Math.abs(p - best) ? one : best));
    return (byte - ([0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0)) & 0xff;
  });
  return [filter, ...rest];
}

describe('plainPng', () => {
  it.each([1, 2, 4, 8])('gives the colours of a palette with transparent entries of %i bits', (bits) => {
    const rows = [[0, 1, 1, 0, 1], [1, 0, 0, 0, 1], bits === 1 ? [1, 1, 1, 1, 1] : [2, 3, 3, 2, 0]];
    const lines = rows.flatMap((row) => [0, ...pack(row, bits)]);
    const palette = bits === 1 ? PALETTE.slice(0, 6) : PALETTE;
    const bytes = pngOf({ width: 5, height: 3, bits, colourType: 3, palette, transparency: CLEAR, lines });
    expect(plainOf(bytes)).toEqual({
      colourType: 6,
      lines: rows.map((row) => row.flatMap((entry) => COLOURS[entry] ?? [])),
    });
  });

  it('makes the one grey or colour that is transparent clear', () => {
    const grey: PngParts = {
      width: 3,
      height: 1,
      bits: 2,
      colourType: 0,
      transparency: [0, 2],
      lines: [0, 0b00_10_11_00],
    };
    expect(plainOf(pngOf(grey)).lines).toEqual([[0, 0, 0, 255, 170, 170, 170, 0, 255, 255, 255, 255]]);
    const colour = { width: 2, height: 1, bits: 8, colourType: 2, transparency: [0, 1, 0, 2, 0, 3] };
    expect(plainOf(pngOf({ ...colour, lines: [0, 1, 2, 3, 1, 2, 4] })).lines).toEqual([[1, 2, 3, 0, 1, 2, 4, 255]]);
    const deep = { width: 1, height: 1, bits: 16, colourType: 0, transparency: [7, 9], lines: [0, 7, 9] };
    expect(plainOf(pngOf(deep)).lines).toEqual([[7, 7, 7, 0]]);
  });

  it('puts the passes of an interlaced picture in their places', () => {
    // Entries 1 and 2 by turns; of 5 x 3 points all passes but the third hold some.
    const at = (x: number, y: number): number => 1 + ((x + y) % 2);
    const passes = [
      [0, 0, 8, 8],
      [4, 0, 8, 8],
      [2, 0, 4, 4],
      [0, 2, 2, 4],
      [1, 0, 2, 2],
      [0, 1, 1, 2],
    ];
    const lines = passes.flatMap(([left = 0, top = 0, dx = 1, dy = 1]) => {
      const rows: number[] = [];
      for (let y = top; y < 3; y += dy) {
        const row: number[] = [];
        for (let x = left; x < 5; x += dx) row.push(at(x, y));
        rows.push(0, ...pack(row, 2));
      }
      return rows;
    });
    const bytes = pngOf({ width: 5, height: 3, bits: 2, colourType: 3, palette: PALETTE, interlaced: true, lines });
    const expected = [0, 1, 2].map((y) =>
      [0, 1, 2, 3, 4].flatMap((x) => PALETTE.slice(3 * at(x, y), 3 * at(x, y) + 3)),
    );
    expect(plainOf(bytes)).toEqual({ colourType: 2, lines: expected });
  });

  it('takes off every filter', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const line = fc.record({
      filter: fc.integer({ min: 0, max: 4 }),
      bytes: fc.array(byte, { minLength: 9, maxLength: 9 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (all) => {
        const lines = all.flatMap(({ filter, bytes }, row) => filtered(filter, bytes, all[row - 1]?.bytes ?? [], 3));
        const parts = { width: 3, height: all.length, bits: 8, colourType: 2, transparency: [9, 9, 9, 9, 9, 9], lines };
        const opaque = plainOf(pngOf(parts)).lines.map((row) => row.filter((_, index) => index % 4 !== 3));
        expect(opaque).toEqual(all.map(({ bytes }) => bytes));
      }),
    );
  });

  it('leaves other files as they are', () => {
    const bytes = pngOf({ width: 2, height: 2, bits: 8, colourType: 0 });
    expect(plainPng(bytes)).toBe(bytes);
    expect(plainPng(bytes.subarray(0, 20))).toEqual(bytes.subarray(0, 20));
  });

  it('gives the file a mask as large as its picture', async () => {
    const lines = Array.from({ length: 9 }, () => [0, 0b01010101, 0b10000000]).flat();
    const bytes = pngOf({
      width: 9,
      height: 9,
      bits: 1,
      colourType: 3,
      palette: PALETTE.slice(0, 6),
      transparency: [0],
      lines,
    });
    const logo = { type: 'png', bytes, widthPx: 9, heightPx: 9 } as const;
    const markup =
      '<document lang="en" title="Sample"><figure><img src="logo" alt="A logo" height="10mm"/></figure></document>';
    const written = await pdfOf(documentOf(markup, new Map([['logo', logo]])));
    const { trailer, dictionary, list, stream } = readPdfObjects(written);
    const [page] = list(dictionary(dictionary(trailer.entries.get('Root')).entries.get('Pages')).entries.get('Kids'));
    const images = dictionary(dictionary(dictionary(page).entries.get('Resources')).entries.get('XObject')).entries;
    const mask = dictionary(images.get('I1')).entries.get('SMask');
    const { entries } = dictionary(mask);
    expect(['Width', 'Height', 'BitsPerComponent'].map((key) => entries.get(key))).toEqual([9, 9, 8]);
    const line = [0, 255, 0, 255, 0, 255, 0, 255, 255];
    expect([...Buffer.from(stream(mask), 'latin1')]).toEqual(Array.from({ length: 9 }, () => line).flat());
  });
});
