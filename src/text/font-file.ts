import { readSfnt, type SfntTables } from './sfnt.js';
import type { BoundingBox } from './types.js';

/** A TrueType file, read as far as measuring and subsetting need. All measures are in the file's own units. */
export interface FontFile {
  readonly bytes: Uint8Array;
  readonly tables: SfntTables;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly metrics: FontMetrics;
  /** Advance width of a glyph by `hmtx`. */
  advance(gid: number): number;
  /** Left side bearing of a glyph by `hmtx`. */
  leftSideBearing(gid: number): number;
  /** Whether the glyph draws something. */
  hasOutline(gid: number): boolean;
  /** The glyph's entry in `glyf`; empty for a glyph that draws nothing. */
  outline(gid: number): Uint8Array;
}

export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  readonly bbox: BoundingBox;
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
  readonly isItalic: boolean;
  readonly familyClass: number;
  readonly checkSumAdjustment: number;
}

const REQUIRED_TABLES = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];
/** OpenType 1.9, `OS/2` fsType: usage permissions, of which 2 is restricted; no subsetting; bitmap embedding only. */
const USAGE_PERMISSIONS = 0x000f;
const RESTRICTED = 0x0002;
const PREVIEW_AND_PRINT = 0x0004;
const NO_SUBSETTING = 0x0100;
const BITMAPS_ONLY = 0x0200;

/**
 * What is wrong with a font file, in one sentence, or null when documents can be made with it: it must be TrueType with
 * `glyf` outlines and have all tables that an embedded font needs.
 */
export function fontProblem(bytes: Uint8Array): string | null {
  const tables = readSfnt(bytes);
  if (tables.size === 0) return 'The file is not a font.';
  if (tables.has('CFF ') || tables.has('CFF2'))
    return 'The font has PostScript outlines; TrueType outlines are needed.';
  const missing = REQUIRED_TABLES.filter((tag) => !tables.has(tag));
  return missing.length > 0 ? `The font lacks these tables: ${missing.join(', ')}.` : null;
}

/** What the maker of a sound font forbids of that which documents do with it, in one sentence, or null. */
export function fontRefusal(bytes: Uint8Array): string | null {
  const fsType = table(readSfnt(bytes), 'OS/2').getUint16(8);
  if ((fsType & USAGE_PERMISSIONS) === RESTRICTED) return 'The maker of the font forbids putting it into documents.';
  if ((fsType & NO_SUBSETTING) !== 0) {
    return 'The maker of the font forbids putting a part of it into documents, and a PDF holds the part that it needs.';
  }
  if ((fsType & BITMAPS_ONLY) !== 0) return 'The maker of the font allows only its bitmaps in documents.';
  return null;
}

/** Whether the maker of a sound font allows it in documents that are edited. */
export function isEditable(bytes: Uint8Array): boolean {
  return (table(readSfnt(bytes), 'OS/2').getUint16(8) & USAGE_PERMISSIONS) !== PREVIEW_AND_PRINT;
}

/** Reads a font file; throws when `fontProblem` or `fontRefusal` finds something. */
export function readFontFile(bytes: Uint8Array): FontFile {
  const problem = fontProblem(bytes) ?? fontRefusal(bytes);
  if (problem !== null) throw new Error(problem);
  const tables = readSfnt(bytes);
  const head = table(tables, 'head');
  const hmtx = table(tables, 'hmtx');
  const loca = table(tables, 'loca');
  const glyf = table(tables, 'glyf');
  const longMetrics = table(tables, 'hhea').getUint16(34);
  const hasLongLoca = head.getInt16(50) === 1;
  const glyphOffset = (gid: number) => (hasLongLoca ? loca.getUint32(4 * gid) : 2 * loca.getUint16(2 * gid));
  return {
    bytes,
    tables,
    unitsPerEm: head.getUint16(18),
    glyphCount: table(tables, 'maxp').getUint16(4),
    metrics: readMetrics(tables),
    advance: (gid) => hmtx.getUint16(4 * Math.min(gid, longMetrics - 1)),
    leftSideBearing: (gid) =>
      hmtx.getInt16(gid < longMetrics ? 4 * gid + 2 : 4 * longMetrics + 2 * (gid - longMetrics)),
    hasOutline: (gid) => glyphOffset(gid + 1) > glyphOffset(gid),
    outline(gid) {
      const from = glyphOffset(gid);
      return new Uint8Array(glyf.buffer, glyf.byteOffset + from, glyphOffset(gid + 1) - from);
    },
  };
}

/** A copy of a table's bytes, or null when the font has no such table. */
export function copyTable(font: FontFile, tag: string): Uint8Array<ArrayBuffer> | null {
  const view = font.tables.get(tag);
  return view === undefined ? null : new Uint8Array(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}

function readMetrics(tables: SfntTables): FontMetrics {
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const os2 = table(tables, 'OS/2');
  const post = table(tables, 'post');
  const hasHeights = os2.getUint16(0) >= 2;
  return {
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: hasHeights ? os2.getInt16(86) : 0,
    capHeight: hasHeights ? os2.getInt16(88) : hhea.getInt16(4),
    underlinePosition: post.getInt16(8),
    underlineThickness: post.getInt16(10),
    bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
    italicAngle: post.getInt32(4) / 65_536,
    isFixedPitch: post.getUint32(12) !== 0,
    isItalic: (head.getUint16(44) & 2) !== 0,
    familyClass: os2.getInt16(30),
    checkSumAdjustment: head.getUint32(8),
  };
}

function table(tables: SfntTables, tag: string): DataView {
  const view = tables.get(tag);
  if (view === undefined) throw new Error(`The font lacks the table "${tag}".`);
  return view;
}
