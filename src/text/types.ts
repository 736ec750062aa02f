/** Fonts and shaped text, as the PDF writer uses them. All measures are in thousandths of an em, y upwards. */

/** An outline of the font at an offset: what one shaped cluster is drawn from. */
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
  /** Unique within its face. */
  readonly id: number;
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
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly underlinePosition: number;
  has(codePoint: number): boolean;
  /** Shapes text of one script that this face has; cached. */
  shape(text: string, language: string): GlyphRun;
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
