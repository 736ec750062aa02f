import type { FontFile } from './font-file.js';
import type { Glyph, GlyphPart } from './types.js';

/** The glyphs of a face that texts have needed so far: one for each cluster of outlines, advance and source text. */
export interface GlyphStore {
  readonly file: FontFile;
  readonly notdef: Glyph;
  /** The glyph of these outlines, advance width in the file's units, and source text; the same one each time. */
  intern(parts: readonly GlyphPart[], advance: number, source: string): Glyph;
}

/** Distinct clusters remembered: more than all documents of one language together have. */
const REMEMBERED_GLYPHS = 16_384;

/** A store for the glyphs of one face. When it is full it starts anew; ids are never given twice. */
export function createGlyphStore(file: FontFile): GlyphStore {
  const glyphs = new Map<string, Glyph>();
  let nextId = 0;

  const create = (parts: readonly GlyphPart[], advance: number, codePoints: readonly number[]): Glyph => {
    const id = nextId;
    nextId += 1;
    return { id, parts, advanceWidth: (advance * 1000) / file.unitsPerEm, codePoints };
  };

  const notdef = create([{ gid: 0, dx: 0, dy: 0 }], file.advance(0), [0]);
  return {
    file,
    notdef,
    intern(parts, advance, source) {
      const key = glyphKey(parts, advance, source);
      const known = glyphs.get(key);
      if (known !== undefined) return known;
      if (glyphs.size >= REMEMBERED_GLYPHS) glyphs.clear();
      const glyph = create(parts, advance, codePointsOf(source));
      glyphs.set(key, glyph);
      return glyph;
    },
  };
}

/** Equal for glyphs of one content: the same outlines at the same places, advance width and source text. */
export function glyphKey(parts: readonly GlyphPart[], advance: number, source: string): string {
  let key = `${advance}`;
  for (const { gid, dx, dy } of parts) key += `;${gid},${dx},${dy}`;
  return `${key}|${source}`;
}

function codePointsOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
