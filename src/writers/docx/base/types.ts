import type { BasePage, MarginKind, Slot } from './sections.js';
import type { Placeholder } from './tokens.js';
import type { XmlElement } from './xml-tree.js';

/** A company's own Word document, checked, on which DOCX files are built. */
export interface Base {
  readonly page: BasePage;
  readonly margins: readonly BaseMargin[];
  /** What stands before the document in the body, its placeholders marked; empty for nothing. */
  readonly front: FrontMatter | null;
  readonly styles: XmlElement;
  readonly numbering: XmlElement | null;
  readonly numberingRelationships: string;
  readonly settings: XmlElement | null;
  readonly fonts: XmlElement | null;
  readonly fontRelationships: string;
  /** The XML of colours and fonts that Word offers; null for none. */
  readonly theme: string | null;
  readonly themeRelationships: string;
  /** Pictures and fonts by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly asksFor: readonly Placeholder[];
  /** Numbers of drawings and bookmarks that headers and footers use, and names of bookmarks. */
  readonly takenIds: ReadonlySet<number>;
  readonly takenBookmarks: readonly string[];
}

/** A header or footer, its placeholders marked. */
export interface BaseMargin {
  readonly kind: MarginKind;
  readonly slot: Slot;
  readonly xml: string;
  readonly relationships: string;
  /** True: nothing in it is printed. */
  readonly isEmpty: boolean;
}

export interface FrontMatter {
  readonly xml: string;
  readonly relationships: string;
  /** Attributes of the root element that declare what `xml` uses. */
  readonly namespaces: ReadonlyMap<string, string>;
}
