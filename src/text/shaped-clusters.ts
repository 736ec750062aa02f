import type { GlyphStore } from './glyph-store.js';
import type { Glyph, GlyphPart } from './types.js';

/** A glyph of the font as the shaper places it, in the font file's units. */
export interface ShapedGlyph {
  readonly gid: number;
  /** Where in the text its cluster begins, in UTF-16 units. Clusters come in the order of the text. */
  readonly cluster: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** One glyph for each text cluster, with what the pen moves after it in thousandths of an em. */
export function clusterGlyphs(
  text: string,
  shaped: readonly ShapedGlyph[],
  store: GlyphStore,
): { readonly glyphs: readonly Glyph[]; readonly advances: readonly number[] } {
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  for (let from = 0, to = 0; from < shaped.length; from = to) {
    const start = shaped[from]?.cluster ?? 0;
    do to += 1;
    while (to < shaped.length && shaped[to]?.cluster === start);
    const source = text.slice(start, shaped[to]?.cluster ?? text.length);
    const { parts, advance, ownAdvance } = placed(shaped.slice(from, to), store);
    glyphs.push(store.intern(parts, ownAdvance, codePointsOf(source)));
    advances.push((advance * 1000) / store.file.unitsPerEm);
  }
  return { glyphs, advances };
}

/**
 * The outlines of one cluster at their places. `advance` is what the shaper moves the pen; `ownAdvance` is the same
 * without the kerning with the next cluster, so that a cluster is one glyph whatever follows it.
 */
function placed(cluster: readonly ShapedGlyph[], { file }: GlyphStore) {
  const parts: GlyphPart[] = [];
  let advance = 0;
  let ownAdvance = 0;
  for (const { gid, xAdvance, xOffset, yOffset } of cluster) {
    if (file.outline(gid).length > 0) parts.push({ gid, dx: advance + xOffset, dy: yOffset });
    // Marks and joiners have no advance: the last glyph that has one is what kerning has moved.
    if (xAdvance !== 0) ownAdvance = advance + file.advance(gid);
    advance += xAdvance;
  }
  return { parts, advance, ownAdvance: Math.max(0, ownAdvance) };
}

function codePointsOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
