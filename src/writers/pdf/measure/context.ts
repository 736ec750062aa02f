import type { Place } from '../../../diagnostic/diagnostic.js';
import type { Digits } from '../../../document/digits.js';
import type { Align, Block } from '../../../document/types.js';
import type { FaceStack, Hyphenate } from '../../../text/types.js';
import type { ParagraphStyle, TableStyle, Theme } from '../../../theme/types.js';
import type { Item, Tag, TextInk } from '../types.js';

/** What measuring needs beside the block itself; the same for a whole document. */
export interface MeasureContext {
  readonly theme: Theme;
  readonly faces: FaceStack;
  /** Null: no word is hyphenated. */
  readonly hyphenate: Hyphenate | null;
  /** Height of a page's body: what is higher cannot stay together. */
  readonly bodyHeightPt: number;
  /** True: fields are filled in on screen; false: they are blanks for the hand. */
  readonly fillable: boolean;
  /** Known in heads and feet, which are measured page by page. */
  readonly pageNumbers: { readonly page: number; readonly count: number } | null;
  /** Of page numbers. */
  readonly digits: Digits;
  /** Takes a character that no face has, with the place of its node. */
  readonly reportMissing: (character: string, place: Place) => void;
  /** The next heading's level in the structure: never more than one below the heading before. */
  readonly headingLevel: (level: 1 | 2 | 3) => 1 | 2 | 3;
}

/** Where a block stands. */
export interface Frame {
  /** From the left edge of the text block. */
  readonly leftPt: number;
  readonly widthPt: number;
  /** The element that takes the block's content. */
  readonly tag: Tag;
  /** True in a row whose style is bold. */
  readonly bold: boolean;
  /** True in a table with rules between its rows: a blank that fills its line needs no rule of its own there. */
  readonly ruled: boolean;
  /** Of a table cell; null outside tables. */
  readonly align: Align | null;
  /** Left edge of the outermost clause list, from which clause columns count; null outside such lists. */
  readonly clauseLeftPt: number | null;
  /** Number of the list item whose heading comes next, for its bookmark. */
  readonly marker: string;
  /** Of a list item that begins with a pair: what its second text has; null elsewhere. */
  readonly second: SecondText | null;
}

/** The element that takes the second text of a pair and all that follows it, and the marker before that text. */
export interface SecondText {
  readonly tag: Tag;
  readonly marker: TextInk;
}

/** Appends the items of a block. */
export type Measure<Kind extends Block> = (block: Kind, frame: Frame, context: MeasureContext, out: Item[]) => void;

/** Measures any block; handed to the handlers of blocks that hold others. */
export type MeasureBlocks = (blocks: readonly Block[], frame: Frame, context: MeasureContext, out: Item[]) => void;

/** A paragraph style by name, `body` for a name that the theme does not know. */
export function paragraphStyle(theme: Theme, name: string): ParagraphStyle {
  const style = theme.paragraphs[name] ?? theme.paragraphs.body;
  if (style === undefined) throw new Error('the theme has no paragraph style "body"');
  return style;
}

/** A table style by name; for a name that the theme does not know, `grid`. */
export function tableStyle(theme: Theme, name: string): TableStyle {
  const style = theme.tables[name] ?? theme.tables.grid;
  if (style === undefined) throw new Error('the theme has no table style "grid"');
  return style;
}

/** From the top of a line to its base line: the face's ascent and descent stand in the middle of the leading. */
export function baselinePt(style: ParagraphStyle, faces: FaceStack): number {
  const face = faces.regular[0];
  if (face === undefined) throw new Error('the font stack is empty');
  return (style.leadingPt + ((face.ascent + face.descent) * style.sizePt) / 1000) / 2;
}
