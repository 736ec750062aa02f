import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Align, Block, Document, List } from '../../document/types.js';
import type { FaceStack, Hyphenate } from '../../text/types.js';
import type { Theme } from '../../theme/types.js';
import type { Supplement } from './base/theme-on-base.js';
import type { Form } from './form/form.js';
import type { Keeps } from './keeps.js';
import type { Media } from './media.js';
import type { Numbering } from './numbering.js';
import type { Relationships } from './package/relationships.js';
import type { StyleNames } from './styles/style-ids.js';

/** What writing needs beside the block itself; the same for the whole file. */
export interface FileContext {
  readonly document: Document;
  readonly theme: Theme;
  /** What words are measured in, for the widths of columns. */
  readonly faces: FaceStack;
  /** Null: no word is hyphenated. */
  readonly hyphenate: Hyphenate | null;
  readonly names: StyleNames;
  /** Styles of the theme that carry numbers in Word, which outside a list they must not. */
  readonly numberedStyles: ReadonlySet<string>;
  /** By name of a style, what its paragraphs say themselves, as the letterhead's style does not. */
  readonly supplements: ReadonlyMap<string, Supplement>;
  readonly numbering: Numbering;
  readonly media: Media;
  readonly keeps: Keeps;
  /** The name of the bookmark at the block or item with an id. */
  readonly bookmark: (id: string) => string;
  /** Numbers for bookmarks and drawings, which Word wants different in the whole file. */
  readonly nextId: () => number;
  readonly diagnostics: Diagnostic[];
}

/** One part of the package, such as a header, while its content is written. */
export interface Part extends FileContext {
  /** Null: fields are blanks for the hand. */
  readonly form: Form | null;
  readonly relationships: Relationships;
  /** The content of a body, header, footer or table cell; ends with a paragraph, as Word wants. */
  readonly writeBlocks: (blocks: readonly Block[], frame: Frame) => string;
}

/** Where a block stands. */
export interface Frame {
  /** From the left edge of the text block, or of the table cell. */
  readonly leftTwips: number;
  readonly widthTwips: number;
  /** True: nothing in it may be parted from what follows. */
  readonly keepNext: boolean;
  /** True in a row whose style is bold. */
  readonly bold: boolean;
  /** True: no space is wanted before the first block, as at the top of a cell or of the first page. */
  readonly startsFlush: boolean;
  /** True: no space is wanted after the last block, as at the end of a cell. */
  readonly endsFlush: boolean;
  /** Of a table cell; null outside tables. */
  readonly align: Align | null;
  /** True in a cell of a table with rules between its rows: a blank that fills it needs no rule of its own. */
  readonly ruled: boolean;
  /** The list around, and the edge from which its indents count; null outside lists. */
  readonly list: ListFrame | null;
  /** The number that the next paragraph carries; null for none. */
  readonly item: ItemMark | null;
}

export interface ListFrame {
  readonly kind: List['kind'];
  readonly numId: number;
  /** True: the list that the styles are tied to, so that a style alone gives the number. */
  readonly tied: boolean;
  /** Left edge of the outermost list of its kind, from which indents count. */
  readonly leftTwips: number;
}

export interface ItemMark {
  readonly kind: List['kind'];
  readonly level: number;
  readonly numId: number;
  /** True: the list that the styles are tied to, so that a style alone gives the number. */
  readonly tied: boolean;
  readonly bookmark: string | null;
  readonly textTwips: number;
}

/** The whole text width of a page, outside of tables and lists. */
export function pageFrame(widthTwips: number): Frame {
  return {
    leftTwips: 0,
    widthTwips,
    keepNext: false,
    bold: false,
    startsFlush: false,
    endsFlush: false,
    align: null,
    ruled: false,
    list: null,
    item: null,
  };
}

/** A cell's inside, of a width. */
export function cellFrame(widthTwips: number, cell: Partial<Frame>): Frame {
  return { ...pageFrame(Math.max(widthTwips, 0)), startsFlush: true, endsFlush: true, ...cell };
}
