import type { Checked } from '../diagnostic/diagnostic.js';
import type { Document } from '../document/types.js';
import type { FaceStack, Hyphenate } from '../text/types.js';
import type { Theme } from '../theme/types.js';
import type { Base } from './docx/base/types.js';

export interface WriterContext {
  readonly faces: FaceStack;
  /** Parts words that are wider than a narrow column; null, or not given: none is parted. */
  readonly hyphenate?: Hyphenate | null;
  /** True: DOCX files carry their fonts. */
  readonly embedFonts?: boolean;
  /**
   * True: fields can be filled in on screen, and what is typed can be read back. False, or not given: they are blanks for
   * the hand.
   */
  readonly fillable?: boolean;
  /** What empty fields on screen say where they have room for it, in the document's language. */
  readonly prompts?: FieldPrompts;
  /** The document's date of issue: the only date in the file. */
  readonly issuedAt: Date;
  /** The Word document that DOCX files are built on, if there is one. */
  readonly base?: Base | null;
}

export interface FieldPrompts {
  readonly text: string;
  readonly date: string;
  readonly choice: string;
}

/** Bytes of a whole file, or diagnostics (`text/missing-glyph` and the like); throws only for a fault of ours. */
export type Writer = (document: Document, theme: Theme, context: WriterContext) => Promise<Checked<Uint8Array>>;
