import { copyTable, type FontFile } from './font-file.js';
import { glyphKey } from './glyph-store.js';
import { composed, isComposite, type OutlineSize, outlineSize, renumbered, totalSize } from './outline.js';
import { aligned, writeSfnt } from './sfnt.js';
import type { FontSubset, Glyph, GlyphPart } from './types.js';

/** A place in the subset's font file: an outline of the source font as it is, or several of them as one composite. */
interface Slot {
  readonly font: FontFile;
  readonly parts: readonly GlyphPart[];
  /** In the font file's units. */
  readonly advance: number;
}

interface FinishedSlot {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly leftSideBearing: number;
  readonly size: OutlineSize;
}

const MAX_GLYPHS = 65_535;
/** Above this the offsets of `loca`, halved, do not fit into 16 bits. */
const SHORT_LOCA_LIMIT = 0x1fffe;
/** Hinting programs: outlines may call them. */
const HINTING_TABLES = ['cvt ', 'fpgm', 'prep'];
const NO_OUTLINE: OutlineSize = { points: 0, contours: 0, components: 0, depth: 0 };

/** A new subset of a font. The same glyphs included in the same order give the same bytes. */
export function createSubset(font: FontFile, notdef: Glyph): FontSubset {
  const joined = createJoinedSubset(font, notdef);
  const numberById = new Map<number, number>();
  const includeGlyph = (glyph: Glyph): number => {
    const known = numberById.get(glyph.id);
    if (known !== undefined) return known;
    const number = joined.includeGlyph(glyph, font);
    numberById.set(glyph.id, number);
    return number;
  };
  return { includeGlyph, encode: joined.encode };
}

/** A subset of several fonts of the same units in one font file, which has the measures of the first. */
export interface JoinedSubset {
  readonly includeGlyph: (glyph: Glyph, from: FontFile) => number;
  readonly encode: () => Uint8Array;
}

export function createJoinedSubset(font: FontFile, notdef: Glyph): JoinedSubset {
  // Two glyphs of one content are one: after a cache was emptied a cluster may come back under a new id.
  const numberByContent = new Map<string, number>();
  const slots: Slot[] = [];

  const fonts: FontFile[] = [];
  const includeGlyph = (glyph: Glyph, from: FontFile): number => {
    const advance = Math.round((glyph.advanceWidth * font.unitsPerEm) / 1000);
    if (!fonts.includes(from)) fonts.push(from);
    const text = String.fromCodePoint(...glyph.codePoints);
    const content = `${fonts.indexOf(from)} ${glyphKey(glyph.parts, advance, text)}`;
    const known = numberByContent.get(content);
    if (known !== undefined) return known;
    numberByContent.set(content, slots.length);
    return slots.push({ font: from, parts: glyph.parts, advance }) - 1;
  };

  includeGlyph(notdef, font);
  return { includeGlyph, encode: () => encodeSlots(font, slots) };
}

function encodeSlots(font: FontFile, included: readonly Slot[]): Uint8Array {
  const slots = finishSlots(included);
  const { glyf, loca, hasLongLoca } = joinOutlines(slots.map((slot) => slot.outline));
  const tables = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['loca', loca],
    ['hmtx', hmtxTable(slots)],
    ['head', editedTable(font, 'head', (head) => head.setInt16(50, hasLongLoca ? 1 : 0))],
    ['hhea', editedTable(font, 'hhea', (hhea) => hhea.setUint16(34, slots.length))],
    ['maxp', editedTable(font, 'maxp', (maxp) => setMaxima(maxp, slots))],
  ]);
  // The programs of one font would hint the outlines of another wrongly.
  const isOfOne = included.every((slot) => slot.font === font);
  for (const tag of isOfOne ? HINTING_TABLES : []) {
    const table = copyTable(font, tag);
    if (table !== null) tables.set(tag, table);
  }
  return writeSfnt(tables);
}

/** The included slots, followed by those that composites among them are made of. */
function finishSlots(included: readonly Slot[]): readonly FinishedSlot[] {
  const slots = [...included];
  const plainOf = new Map<FontFile, Map<number, number>>();
  const plainIn = (font: FontFile): Map<number, number> => {
    const known = plainOf.get(font) ?? new Map<number, number>();
    plainOf.set(font, known);
    return known;
  };
  slots.forEach((slot, number) => {
    const gid = plainGid(slot);
    const plain = plainIn(slot.font);
    if (gid !== null && slot.advance === slot.font.advance(gid) && !plain.has(gid)) plain.set(gid, number);
  });
  const componentNumber = (font: FontFile, gid: number): number => {
    const plain = plainIn(font);
    let number = plain.get(gid);
    if (number === undefined) {
      number = slots.length;
      slots.push({ font, parts: [{ gid, dx: 0, dy: 0 }], advance: font.advance(gid) });
      plain.set(gid, number);
    }
    return number;
  };
  const finished: FinishedSlot[] = [];
  // `slots` grows while components are found.
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    if (slot !== undefined) finished.push(finishSlot(slot, (gid) => componentNumber(slot.font, gid)));
  }
  if (finished.length > MAX_GLYPHS) throw new Error(`A font cannot hold ${finished.length} glyphs.`);
  return finished;
}

function finishSlot(slot: Slot, componentNumber: (gid: number) => number): FinishedSlot {
  const { font, parts, advance } = slot;
  if (parts.length === 0) return { outline: new Uint8Array(0), advance, leftSideBearing: 0, size: NO_OUTLINE };
  const gid = plainGid(slot);
  if (gid === null) {
    const size = totalSize(parts.map((part) => outlineSize(font, part.gid)));
    return { ...composed(font, parts, componentNumber), advance, size };
  }
  const source = font.outline(gid);
  const outline = isComposite(source) ? renumbered(source, componentNumber, advance === font.advance(gid)) : source;
  return { outline, advance, leftSideBearing: font.leftSideBearing(gid), size: outlineSize(font, gid) };
}

/** The glyph of the source font that a slot is a copy of; null when the slot is a composite or draws nothing. */
function plainGid({ parts }: Slot): number | null {
  const [part] = parts;
  return part !== undefined && parts.length === 1 && part.dx === 0 && part.dy === 0 ? part.gid : null;
}

function joinOutlines(outlines: readonly Uint8Array[]) {
  const offsets = [0];
  let end = 0;
  for (const outline of outlines) {
    end += aligned(outline.length);
    offsets.push(end);
  }
  const glyf = new Uint8Array(end);
  outlines.forEach((outline, i) => {
    glyf.set(outline, offsets[i]);
  });
  const hasLongLoca = end > SHORT_LOCA_LIMIT;
  const loca = new Uint8Array(offsets.length * (hasLongLoca ? 4 : 2));
  const view = new DataView(loca.buffer);
  offsets.forEach((offset, i) => {
    if (hasLongLoca) view.setUint32(4 * i, offset);
    else view.setUint16(2 * i, offset / 2);
  });
  return { glyf, loca, hasLongLoca };
}

function hmtxTable(slots: readonly FinishedSlot[]): Uint8Array {
  const hmtx = new Uint8Array(4 * slots.length);
  const view = new DataView(hmtx.buffer);
  slots.forEach(({ advance, leftSideBearing }, i) => {
    view.setUint16(4 * i, advance);
    view.setInt16(4 * i + 2, leftSideBearing);
  });
  return hmtx;
}

/** OpenType 1.9, `maxp` 1.0: number of glyphs; greatest numbers of points, contours, components; greatest depth. */
function setMaxima(maxp: DataView, slots: readonly FinishedSlot[]): void {
  maxp.setUint16(4, slots.length);
  const simple = slots.filter((slot) => slot.size.depth === 0).map((slot) => slot.size);
  const composite = slots.filter((slot) => slot.size.depth > 0).map((slot) => slot.size);
  const greatest = (sizes: readonly OutlineSize[], field: keyof OutlineSize) =>
    sizes.reduce((most, size) => Math.max(most, size[field]), 0);
  maxp.setUint16(6, greatest(simple, 'points'));
  maxp.setUint16(8, greatest(simple, 'contours'));
  maxp.setUint16(10, greatest(composite, 'points'));
  maxp.setUint16(12, greatest(composite, 'contours'));
  maxp.setUint16(28, greatest(composite, 'components'));
  maxp.setUint16(30, greatest(composite, 'depth'));
}

function editedTable(font: FontFile, tag: string, edit: (table: DataView) => void): Uint8Array {
  const table = copyTable(font, tag);
  if (table === null) throw new Error(`The font lacks the table "${tag}".`);
  edit(new DataView(table.buffer));
  return table;
}
