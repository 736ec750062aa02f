/**
 * The Document: the waist of the program. Everything before it knows roles and nothing of DOCX or PDF; everything
 * after it knows documents and nothing of roles. Unions are closed, every node has its place in a template, and the
 * language of every text is settled, so that a writer inherits nothing and guesses nothing.
 */

import type { Place } from '../diagnostic/diagnostic.js';
import type { Calculation } from './calculation.js';
import type { Digits } from './digits.js';
import type { Picture } from './picture-types.js';

export type { Drawing, Picture, Pictures, Segment, Shape } from './picture-types.js';

export interface Document {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Kind of document and other words for the file's properties; empty when there is none. */
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  /** The document's own number, its revision and its date as they are printed; empty when there is none. */
  readonly number: string;
  readonly revision: string;
  readonly date: string;
  /** The position that the document is about, by its title alone; empty when there is none. */
  readonly position: string;
  /** What a filled form is known by when it comes back; empty when there is none. */
  readonly stamp: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Of the numbers of clauses and pages. */
  readonly digits: Digits;
  /** Head of the first page (letterhead). */
  readonly firstHeader: readonly Block[];
  /** Running head from page two on. */
  readonly header: readonly Block[];
  /** Foot of every page. */
  readonly footer: readonly Block[];
  readonly blocks: readonly Block[];
  readonly place: Place;
}

interface Node {
  readonly place: Place;
}

interface BlockNode extends Node {
  /** A style of the theme; for a block without a class the style named after its element (`body`, `h1`, `li` …). */
  readonly style: string;
  readonly language: string;
  /** What a `ref` points at; unique in the document. */
  readonly id: string | null;
}

export type Block =
  | Section
  | Heading
  | Paragraph
  | Pair
  | List
  | DescriptionList
  | Table
  | Signatures
  | Figure
  | Chart
  | TextArea
  | PageBreak;

/** Groups blocks for the reader of the structure; draws nothing. */
export interface Section extends BlockNode {
  readonly type: 'section';
  /** True: not split over pages when it fits on one. */
  readonly keepTogether: boolean;
  readonly blocks: readonly Block[];
}

export interface Heading extends BlockNode {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly inlines: readonly Inline[];
}

export interface Paragraph extends BlockNode {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
}

/**
 * The same text in two languages, side by side over the width of the page: the first on the left. A list item that begins
 * with one has its marker in both columns. Never in a table.
 */
export interface Pair extends BlockNode {
  readonly type: 'pair';
  readonly first: Heading | Paragraph;
  readonly second: Heading | Paragraph;
}

export interface List extends BlockNode {
  readonly type: 'list';
  /** `clauses` are numbered 1., 1.1., 1.1.1. through nested lists; `ordered` 1., 2.; `unordered` has bullets. */
  readonly kind: 'clauses' | 'ordered' | 'unordered';
  /** 0 for the outermost list of its kind. */
  readonly level: number;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Node {
  readonly id: string | null;
  /** As printed: `2.`, `2.13.`, `•`. */
  readonly marker: string;
  /** The position at each level, e.g. [2, 13]; empty in an unordered list. */
  readonly number: readonly number[];
  /** At least one; the first is a heading, a paragraph or a pair of them and stands on the marker's line. */
  readonly blocks: readonly Block[];
}

/** Label–value rows. */
export interface DescriptionList extends BlockNode {
  readonly type: 'descriptionList';
  readonly items: readonly DescriptionItem[];
}

export interface DescriptionItem extends Node {
  readonly term: readonly Inline[];
  readonly description: readonly Block[];
}

export type Align = 'left' | 'center' | 'right';

export type ColumnWidth = { readonly mm: number } | { readonly percent: number } | null;

export interface Table extends BlockNode {
  readonly type: 'table';
  /** True: only arranges its cells on the page (letterhead); it has no head and is no table to a screen reader. */
  readonly layout: boolean;
  readonly keepTogether: boolean;
  readonly caption: readonly Inline[];
  /** One per column of the grid; columns without a width share what is left. */
  readonly columns: readonly ColumnWidth[];
  /** Repeated on every page that the table reaches. */
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

export interface TableRow extends Node {
  /** `row`, or a class such as `total` or `group`: a row style of the theme. */
  readonly style: string;
  /** Where each cell starts follows from the spans; every row fills the grid exactly. */
  readonly cells: readonly TableCell[];
}

export interface TableCell extends Node {
  readonly header: 'column' | 'row' | null;
  readonly align: Align;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}

/** Signature blocks, side by side where two fit; never split, never alone on a page. */
export interface Signatures extends BlockNode {
  readonly type: 'signatures';
  readonly items: readonly Signature[];
  /** How many stand side by side; null for as many as have room. */
  readonly across: number | null;
  /** What the printed name stands in: on a line, or in brackets as in Thai, with the post below them. */
  readonly names: 'line' | 'brackets';
}

export interface Signature extends Node {
  /** Base of the names of its fields. */
  readonly name: string;
  /** Above the line: what the signature says ("Approved"), then the signatory's post, unless that stands below the name. */
  readonly statement: readonly Inline[];
  readonly role: readonly Inline[];
  /** Printed under the line when known, else a blank for it. */
  readonly person: string;
  readonly signatureLabel: readonly Inline[];
  readonly personLabel: readonly Inline[];
  readonly dateLabel: readonly Inline[];
}

export interface Figure extends BlockNode {
  readonly type: 'figure';
  readonly picture: Picture;
  /** Alternative text; empty for a decoration. */
  readonly alt: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly align: Align;
}

/**
 * A bullet chart: one bar from 0 to `end` in percent of the target, with bands at floor, target and stretch; a bar chart: one
 * figure; a trend: a line through `values`, with short lines at `targets`.
 */
export interface Chart extends BlockNode {
  readonly type: 'chart';
  readonly kind: 'bullet' | 'bar' | 'trend';
  readonly alt: string;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Percent; `value` is the measured bar, null where nothing is measured yet. */
  readonly floor: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly value: number | null;
  readonly end: number;
  /** Of a trend, one after the other, null where there is none; `targets` has as many, or none. Else empty. */
  readonly values: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
}

/** Room for several lines of handwriting or typing, over the full width, with its label above. */
export interface TextArea extends BlockNode {
  readonly type: 'textArea';
  /** What is printed above. */
  readonly label: readonly Inline[];
  readonly field: Field;
  readonly lines: number;
}

export interface PageBreak extends BlockNode {
  readonly type: 'pageBreak';
}

export type Inline = Text | Reference | LineBreak | Blank | FieldInline | PageNumber | PageCount;

export interface Text extends Node {
  readonly type: 'text';
  /** NFC; white space as it is to be printed (no runs of spaces, no line ends). */
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly change: 'inserted' | 'deleted' | null;
  /** A character style of the theme, or null. */
  readonly style: string | null;
  readonly language: string;
  readonly href: string | null;
}

/** The number of another clause of this document. */
export interface Reference extends Node {
  readonly type: 'reference';
  readonly target: string;
  /** As printed, without the closing full stop: `2.13`. */
  readonly text: string;
  readonly strong: boolean;
  readonly language: string;
}

export interface LineBreak extends Node {
  readonly type: 'lineBreak';
}

/** A ruled blank that is no field: always filled in by hand. */
export interface Blank extends Node {
  readonly type: 'blank';
  /** Null: to the end of the line. */
  readonly widthPt: number | null;
}

export interface FieldInline extends Node {
  readonly type: 'field';
  readonly field: Field;
  /** Null: to the end of the line. */
  readonly widthPt: number | null;
}

export interface Field {
  readonly control: 'text' | 'number' | 'date' | 'checkbox' | 'radio' | 'select' | 'textarea';
  /** Unique in the document, but for radio buttons: there name and value together are. */
  readonly name: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly value: string;
  readonly checked: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** True: shown in a fillable form, but not to be changed there. */
  readonly readOnly: boolean;
  /** How a fillable form works the figure out from other fields; null for one that is typed. */
  readonly calculation: Calculation | null;
}

export interface PageNumber extends Node {
  readonly type: 'pageNumber';
}

export interface PageCount extends Node {
  readonly type: 'pageCount';
}
