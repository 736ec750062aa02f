/** Fonts and shaped text, as the PDF writer uses them. All measures are in thousandths of an em, y upwards. */

/** An outline of the font at an offset, in the font file's own units: what one shaped cluster is drawn from. */
export interface GlyphPart {
  readonly gid: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * One text cluster as one glyph. Its code points are the source text of the cluster, in order, so that the text layer
 * of a PDF gives back exactly what was written.
 */
export interface Glyph {
  /** Unique within its face for the life of the process; 0 is the box drawn for a missing character. */
  readonly id: number;
  /** Outlines only: a space, a joiner or a soft hyphen has none. */
  readonly parts: readonly GlyphPart[];
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

export interface GlyphRun {
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
  /** What the pen moves after each glyph: its advance with kerning. */
  readonly advances: readonly number[];
  readonly width: number;
}

/** One font file, opened once per process and shared by all documents. */
export interface Face {
  readonly key: string;
  readonly postscriptName: string;
  /** The font file. */
  readonly bytes: Uint8Array;
  /** Whether the maker allows the font in documents that are edited, not only in those that are read. */
  readonly isEditable: boolean;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  readonly bbox: BoundingBox;
  /** Degrees, counter-clockwise from upright: negative for a face that leans to the right. */
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
  readonly isItalic: boolean;
  /** Class and subclass of the `OS/2` table. */
  readonly familyClass: number;
  /** Check sum that the font file states of itself: tells apart files of one PostScript name. */
  readonly checkSumAdjustment: number;
  /** The box drawn for a missing character, its id is 0. */
  readonly notdef: Glyph;
  /**
   * Whether the face draws a character, or rightly draws nothing for it. Control characters, bidirectional controls and
   * noncharacters are drawn by no face.
   */
  has(codePoint: number): boolean;
  /** Shapes text of one script that this face has; cached. */
  shape(text: string, language: string): GlyphRun;
  /** A character by itself, as it stands before any shaping; null when the face has none. Its text is the character. */
  plain(codePoint: number): Glyph | null;
  /** The hyphen drawn where a word is parted: its text is a soft hyphen, so that who copies the word gets it whole. */
  softHyphen(): GlyphRun;
  /** A new, empty selection of this face's glyphs: one for each document. */
  createSubset(): FontSubset;
}

export interface BoundingBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The glyphs that one document uses of one face. */
export interface FontSubset {
  /** The glyph's number in the subset's font file: 0 is the missing glyph, others count up in order of first use. */
  includeGlyph(glyph: Glyph): number;
  /** A TrueType file of the glyphs included so far, without `cmap`, `name` and `post`: as a PDF embeds it. */
  encode(): Uint8Array;
}

export interface FaceStack {
  readonly regular: readonly Face[];
  readonly bold: readonly Face[];
}

/** A piece of a line that is never broken, with what follows it. */
export interface Word {
  readonly text: string;
  /** Spaces after it (breakable ones); they hang at a line's end. */
  readonly spaces: number;
  /** True: a line must end here. */
  readonly mandatoryBreak: boolean;
}

/**
 * Places in a word where a hyphen may part it, in UTF-16 units, ascending; none in a language without patterns.
 * `language` is a BCP 47 tag.
 */
export type Hyphenate = (word: string, language: string) => readonly number[];
