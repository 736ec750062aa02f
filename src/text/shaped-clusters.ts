import type { FontFile } from './font-file.js';
import type { GlyphStore } from './glyph-store.js';
import type { Glyph, GlyphPart } from './types.js';

/** Glyphs of the font as the shaper leaves them, in the order of the text; measures in the font file's units. */
export interface ShapedText {
  readonly infos: readonly GlyphInfo[];
  readonly positions: readonly GlyphPosition[];
}

interface GlyphInfo {
  /** Number of the glyph in the font, in spite of its name. */
  readonly codepoint: number;
  /** Where in the text its cluster begins, in UTF-16 units. */
  readonly cluster: number;
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** One glyph for each text cluster, with what the pen moves after it in thousandths of an em. */
export function clusterGlyphs(
  text: string,
  { infos, positions }: ShapedText,
  store: GlyphStore,
): { readonly glyphs: readonly Glyph[]; readonly advances: readonly number[] } {
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  const thousandths = 1000 / store.file.unitsPerEm;
  let pen = newPen();
  infos.forEach(({ codepoint, cluster }, i) => {
    const position = positions[i];
    if (position !== undefined) place(pen, codepoint, position, store.file);
    const next = infos[i + 1];
    if (next?.cluster === cluster) return;
    glyphs.push(store.intern(pen.parts, Math.max(0, pen.ownAdvance), text.slice(cluster, next?.cluster)));
    advances.push(pen.x * thousandths);
    pen = newPen();
  });
  return { glyphs, advances };
}

/** The cluster in hand. */
interface Pen {
  readonly parts: GlyphPart[];
  /** What the shaper moves the pen over the cluster. */
  x: number;
  /** The same without the kerning with the next cluster, so that a cluster is one glyph whatever follows it. */
  ownAdvance: number;
}

function newPen(): Pen {
  return { parts: [], x: 0, ownAdvance: 0 };
}

function place(pen: Pen, gid: number, { xAdvance, xOffset, yOffset }: GlyphPosition, file: FontFile): void {
  if (file.hasOutline(gid)) pen.parts.push({ gid, dx: pen.x + xOffset, dy: yOffset });
  // Marks and joiners have no advance: the last glyph that has one is what kerning has moved.
  if (xAdvance !== 0) pen.ownAdvance = pen.x + file.advance(gid);
  pen.x += xAdvance;
}
