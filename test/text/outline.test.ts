import { describe, expect, it } from 'vitest';
import type { FontFile } from '../../src/text/font-file.js';
import { componentsOf, composed, isComposite, outlineSize, renumbered } from '../../src/text/outline.js';

/** Big-endian 16-bit words. */
function words(...values: number[]): Uint8Array {
  const bytes = new Uint8Array(2 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setInt16(2 * i, value);
  });
  return bytes;
}

const MORE = 0x20;
const BOX = [0, 0, 100, 100];

/** Components with a scale, with two, with a matrix, and with offsets in one byte each; the last one has instructions. */
const COMPOSITE = words(
  ...[-1, ...BOX],
  ...[0x0003 | 0x0008 | MORE, 7, 10, -20, 0x2000],
  ...[0x0003 | 0x0040 | MORE, 8, 10, -20, 0x2000, 0x2000],
  ...[0x0003 | 0x0080 | MORE, 9, 10, -20, 0x2000, 0, 0, 0x2000],
  ...[0x0002 | 0x0100 | 0x0200, 7, 0x05fb],
  ...[1, 0x4f00],
);
/** One contour of four points, another of three. */
const SIMPLE = words(2, ...BOX, 3, 6);

function fontOf(outlines: readonly Uint8Array[], leftSideBearings: readonly number[] = []): FontFile {
  return {
    bytes: new Uint8Array(0),
    tables: new Map(),
    unitsPerEm: 1000,
    glyphCount: outlines.length,
    metrics: {
      ascent: 0,
      descent: 0,
      lineGap: 0,
      xHeight: 0,
      capHeight: 0,
      underlinePosition: 0,
      underlineThickness: 0,
      bbox: { minX: 0, minY: 0, maxX: 0, maxY: 0 },
      italicAngle: 0,
      isFixedPitch: false,
      isItalic: false,
      familyClass: 0,
      checkSumAdjustment: 0,
    },
    advance: () => 500,
    leftSideBearing: (gid) => leftSideBearings[gid] ?? 0,
    hasOutline: (gid) => (outlines[gid]?.length ?? 0) > 0,
    outline: (gid) => outlines[gid] ?? new Uint8Array(0),
  };
}

describe('componentsOf', () => {
  it('finds components behind every kind of transformation', () => {
    expect(isComposite(COMPOSITE)).toBe(true);
    expect(componentsOf(COMPOSITE)).toEqual([7, 8, 9, 7]);
    expect(isComposite(SIMPLE)).toBe(false);
    expect(componentsOf(SIMPLE)).toEqual([]);
    expect(componentsOf(new Uint8Array(0))).toEqual([]);
  });
});

describe('renumbered', () => {
  it('changes the numbers and nothing else', () => {
    const copy = renumbered(COMPOSITE, (gid) => gid + 100, true);
    expect(componentsOf(copy)).toEqual([107, 108, 109, 107]);
    expect(renumbered(copy, (gid) => gid - 100, true)).toEqual(COMPOSITE);
    expect(componentsOf(COMPOSITE)).toEqual([7, 8, 9, 7]);
  });

  it('takes away lent metrics where they would no longer hold', () => {
    const changed = renumbered(COMPOSITE, (gid) => gid, false).map((byte, i) => byte ^ (COMPOSITE[i] ?? 0));
    expect([...changed].filter((byte) => byte !== 0)).toEqual([0x02]);
  });
});

describe('composed', () => {
  it('moves a part whose ink does not begin at its own zero, and measures the whole', () => {
    const font = fontOf([words(1, 10, 0, 110, 200, 3), words(1, -50, 300, 50, 400, 3)], [15, -50]);
    const { outline, leftSideBearing } = composed(
      font,
      [
        { gid: 0, dx: 0, dy: 0 },
        { gid: 1, dx: 60, dy: 20 },
      ],
      (gid) => gid + 1,
    );
    expect(outline).toEqual(words(-1, 10, 0, 115, 420, 0x23, 1, 5, 0, 0x03, 2, 60, 20));
    expect(leftSideBearing).toBe(10);
  });
});

describe('outlineSize', () => {
  it('counts through nested composites', () => {
    const pair = words(-1, ...BOX, 0x0003 | MORE, 0, 0, 0, 0x0003, 0, 50, 0);
    const nested = words(-1, ...BOX, 0x0003 | MORE, 1, 0, 0, 0x0003, 0, 50, 0);
    const font = fontOf([SIMPLE, pair, nested]);
    expect(outlineSize(font, 0)).toEqual({ points: 7, contours: 2, components: 0, depth: 0 });
    expect(outlineSize(font, 1)).toEqual({ points: 14, contours: 4, components: 2, depth: 1 });
    expect(outlineSize(font, 2)).toEqual({ points: 21, contours: 6, components: 2, depth: 2 });
    expect(outlineSize(font, 3)).toEqual({ points: 0, contours: 0, components: 0, depth: 0 });
  });

  it('does not go round in circles', () => {
    const font = fontOf([words(-1, ...BOX, 0x0003, 0, 0, 0)]);
    expect(() => outlineSize(font, 0)).toThrow('Glyph 0 of the font contains itself.');
  });
});
