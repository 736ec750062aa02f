import type { Code } from '../diagnostic/codes.js';
import type { Place } from '../diagnostic/diagnostic.js';
import type { Numbering } from './numbering.js';
import type { Element } from './tree.js';
import type { Pictures } from './types.js';

/** Names of the styles of a theme. */
export interface StyleNames {
  readonly paragraphs: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

export interface Advice {
  readonly hint?: string;
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
}

/** What the readers of elements share while one document is read. */
export interface Reader {
  readonly styles: StyleNames;
  readonly pictures: Pictures;
  readonly numbering: Numbering;
  /** Places of the fields so far, by name. */
  readonly fields: Map<string, Place>;
  report(element: Element, code: Code, message: string, advice?: Advice): void;
}

/** `<td>` */
export function tagOf(element: Element): string {
  return `<${element.name}>`;
}
