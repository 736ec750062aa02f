import type { Drawing, Field, Picture } from '../../document/types.js';
import type { GlyphRun } from '../../text/types.js';

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that a document uses. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Span'
  | 'Link'
  | 'Form';

/** A node of the structure tree as measuring plans it; drawing makes an element of it when its first content comes. */
export interface Tag {
  readonly role: Role;
  readonly parent: Tag | null;
  /** The language of its text; written only where it differs from the parent's. */
  readonly language: string;
  readonly alt: string | null;
  /** An attribute dictionary in PDF syntax, or null. */
  readonly attributes: string | null;
  readonly link: Link | null;
}

/** Where a link leads, and what a screen reader says of it. */
export type Link =
  | { readonly type: 'address'; readonly href: string; readonly description: string }
  | { readonly type: 'destination'; readonly id: string; readonly description: string };

/** How a stretch of text looks. */
export interface Look {
  readonly sizePt: number;
  readonly colour: string;
  /** Slanted by the writer: the faces have no italics. */
  readonly oblique: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** How far the text stands above its base line. */
  readonly risePt: number;
}

/**
 * What is drawn of an item. x counts from the left edge of the text block, y downwards from the top of the item.
 * Texts, pictures and presences are content and belong to a tag; rules and fills are artifacts.
 */
export type Ink =
  | TextInk
  | PageNumberInk
  | RuleInk
  | FillInk
  | DrawingInk
  | ImageInk
  | PresenceInk
  | FieldInk
  | GroupInk;

/** Shaped text on one base line. */
export interface TextInk {
  readonly type: 'text';
  /** Null: an artifact, such as the box that a field lies on. */
  readonly tag: Tag | null;
  readonly xPt: number;
  /** Of the base line. */
  readonly yPt: number;
  /** Without the space at a line's end. */
  readonly widthPt: number;
  readonly look: Look;
  readonly runs: readonly GlyphRun[];
}

/** A page number in the body: known only when the pages are. */
export interface PageNumberInk {
  readonly type: 'pageNumber';
  readonly tag: Tag;
  readonly xPt: number;
  readonly yPt: number;
  readonly look: Look;
  readonly of: 'page' | 'count';
  readonly shape: (number: number) => readonly GlyphRun[];
}

export interface RuleInk {
  readonly type: 'rule';
  readonly xPt: number;
  /** Of the middle of the line. */
  readonly yPt: number;
  readonly lengthPt: number;
  readonly thicknessPt: number;
  readonly colour: string;
}

export interface FillInk {
  readonly type: 'fill';
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly colour: string;
}

interface PictureBox {
  /** Null for a decoration. */
  readonly tag: Tag | null;
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

export interface DrawingInk extends PictureBox {
  readonly type: 'drawing';
  readonly drawing: Drawing;
}

export interface ImageInk extends PictureBox {
  readonly type: 'image';
  readonly picture: Exclude<Picture, { readonly type: 'drawing' }>;
}

/** Draws nothing: an element without content, such as an empty cell. */
export interface PresenceInk {
  readonly type: 'presence';
  readonly tag: Tag;
}

/** What can be filled in on screen: a text, a choice, or a box to tick. What is drawn under it are inks of their own. */
export interface FieldInk {
  readonly type: 'field';
  /** A `Form`. */
  readonly tag: Tag;
  readonly field: Field;
  readonly xPt: number;
  /** Of its top. */
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Of what is typed. */
  readonly look: Look;
  /** What stands in it already. */
  readonly lines: readonly FieldLine[];
  /** Of its text, if there is one, from the item's top: what stands beside it is level with it. */
  readonly baselinePt: number | null;
}

/** Text on one line in a field: x and y count from the field's corner, y is that of the base line. */
export interface FieldLine {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly sizePt: number;
  readonly runs: readonly GlyphRun[];
}

export interface GroupInk {
  readonly type: 'group';
  readonly yPt: number;
  readonly inks: readonly Ink[];
}

/**
 * May a page end after an item? `part`: only rather than leave it a third empty, as before a table in a section that stays
 * together; `avoid`: only when nothing better is left, as inside a block that stays together; `never`: only when the page
 * cannot be filled otherwise, as between a heading and its text; `always`: it ends there.
 */
export type Break = 'free' | 'part' | 'avoid' | 'never' | 'always';

/** What paginating knows of an item: a line, a table row, a box. */
export interface FlowItem<Item> {
  readonly heightPt: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly breakAfter: Break;
  /** Drawn again at the top of a page that begins with this item: the head of its table. */
  readonly repeatedHead: readonly Item[];
}

/** The smallest thing that a page holds whole. */
export interface Item extends FlowItem<Item> {
  readonly inks: readonly Ink[];
  /** Ids of the document whose place this is. */
  readonly ids: readonly string[];
  readonly bookmark: Bookmark | null;
}

export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2 | 3;
}
