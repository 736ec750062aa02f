/** Entries of a `glyf` table: simple outlines, and composite ones made of other glyphs. */

import type { FontFile } from './font-file.js';
import type { GlyphPart } from './types.js';

/** OpenType 1.9, `glyf`, component flags. */
const ARGS_ARE_WORDS = 0x0001;
const ARGS_ARE_XY_VALUES = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_X_AND_Y_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;
const USE_MY_METRICS = 0x0200;

const HEADER = 10;
/** Length of a component with offsets as words and no scale. */
const COMPONENT = 8;
/** Deeper nesting than any real font has: a font whose composites go round in circles ends here. */
const MAX_DEPTH = 16;

/** What `maxp` counts of an outline with all its components. */
export interface OutlineSize {
  readonly points: number;
  readonly contours: number;
  /** Components at the top level. */
  readonly components: number;
  /** 0 for a simple outline, 1 for a composite of simple ones. */
  readonly depth: number;
}

export function isComposite(outline: Uint8Array): boolean {
  return outline.length > 0 && viewOf(outline).getInt16(0) < 0;
}

/** Numbers of the glyphs that a composite outline is made of; none for a simple one. */
export function componentsOf(outline: Uint8Array): readonly number[] {
  const view = viewOf(outline);
  return componentOffsets(outline).map((at) => view.getUint16(at + 2));
}

/**
 * A copy of a composite outline whose components have other numbers. `keepsMetrics` false takes away the flag by which
 * a component lends its advance width to the whole.
 */
export function renumbered(outline: Uint8Array, newGid: (gid: number) => number, keepsMetrics: boolean): Uint8Array {
  const copy = new Uint8Array(outline);
  const view = viewOf(copy);
  for (const at of componentOffsets(copy)) {
    view.setUint16(at + 2, newGid(view.getUint16(at + 2)));
    if (!keepsMetrics) view.setUint16(at, view.getUint16(at) & ~USE_MY_METRICS);
  }
  return copy;
}

/** A composite outline of several glyphs, each at its offset; its left side bearing is where its ink begins. */
export function composed(
  font: FontFile,
  parts: readonly GlyphPart[],
  newGid: (gid: number) => number,
): { readonly outline: Uint8Array; readonly leftSideBearing: number } {
  const outline = new Uint8Array(HEADER + COMPONENT * parts.length);
  const view = viewOf(outline);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  parts.forEach(({ gid, dx, dy }, i) => {
    const part = viewOf(font.outline(gid));
    // A glyph is drawn so that its ink begins at its left side bearing, a component so that its own zero is at dx.
    const x = dx + font.leftSideBearing(gid) - part.getInt16(2);
    minX = Math.min(minX, part.getInt16(2) + x);
    minY = Math.min(minY, part.getInt16(4) + dy);
    maxX = Math.max(maxX, part.getInt16(6) + x);
    maxY = Math.max(maxY, part.getInt16(8) + dy);
    const at = HEADER + COMPONENT * i;
    view.setUint16(at, ARGS_ARE_WORDS | ARGS_ARE_XY_VALUES | (i < parts.length - 1 ? MORE_COMPONENTS : 0));
    view.setUint16(at + 2, newGid(gid));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, dy);
  });
  view.setInt16(0, -1);
  [minX, minY, maxX, maxY].forEach((value, i) => {
    view.setInt16(2 + 2 * i, value);
  });
  return { outline, leftSideBearing: minX };
}

/** Counts of outlines that were asked for before: every document asks for those of the same letters. */
const sizes = new WeakMap<FontFile, Map<number, OutlineSize>>();

/** Counts of a glyph of the font with all its components; throws for a font whose composites contain themselves. */
export function outlineSize(font: FontFile, gid: number): OutlineSize {
  const ofFont = sizes.get(font) ?? new Map<number, OutlineSize>();
  sizes.set(font, ofFont);
  const size = ofFont.get(gid) ?? countedSize(font, gid, 0);
  ofFont.set(gid, size);
  return size;
}

function countedSize(font: FontFile, gid: number, level: number): OutlineSize {
  if (level > MAX_DEPTH) throw new Error(`Glyph ${gid} of the font contains itself.`);
  const outline = font.outline(gid);
  if (outline.length === 0) return { points: 0, contours: 0, components: 0, depth: 0 };
  const view = viewOf(outline);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const points = contours === 0 ? 0 : view.getUint16(HEADER + 2 * (contours - 1)) + 1;
    return { points, contours, components: 0, depth: 0 };
  }
  return totalSize(componentsOf(outline).map((component) => countedSize(font, component, level + 1)));
}

/** Counts of a composite made of outlines of these counts. */
export function totalSize(parts: readonly OutlineSize[]): OutlineSize {
  return {
    points: parts.reduce((sum, part) => sum + part.points, 0),
    contours: parts.reduce((sum, part) => sum + part.contours, 0),
    components: parts.length,
    depth: 1 + Math.max(0, ...parts.map((part) => part.depth)),
  };
}

function componentOffsets(outline: Uint8Array): readonly number[] {
  if (!isComposite(outline)) return [];
  const view = viewOf(outline);
  const offsets: number[] = [];
  let at = HEADER;
  let flags = MORE_COMPONENTS;
  while ((flags & MORE_COMPONENTS) !== 0) {
    offsets.push(at);
    flags = view.getUint16(at);
    at += 4 + ((flags & ARGS_ARE_WORDS) !== 0 ? 4 : 2) + transformLength(flags);
  }
  return offsets;
}

function transformLength(flags: number): number {
  if ((flags & HAS_SCALE) !== 0) return 2;
  if ((flags & HAS_X_AND_Y_SCALE) !== 0) return 4;
  return (flags & HAS_TWO_BY_TWO) !== 0 ? 8 : 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
