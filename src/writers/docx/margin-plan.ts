/** A header or footer of the new file, and where its content comes from. */
export interface PlannedMargin {
  readonly element: 'hdr' | 'ftr';
  /** Of the part in `word/`, without its ending. */
  readonly name: string;
  readonly slot: 'default' | 'first' | 'even';
  readonly content: OwnContent | PreparedContent;
}

/** Blocks of the document. */
export type OwnContent = 'header' | 'firstHeader' | 'footer';

/** XML that is the same in every document, but for what `filled` puts into it. */
export interface PreparedContent {
  readonly xml: string;
  /** `Relationship` elements. */
  readonly relationships: string;
}

/** Without a base: a letterhead on the first page, a running head on the others, one foot on all. */
export const OWN_MARGINS: readonly PlannedMargin[] = [
  { element: 'hdr', name: 'header1', slot: 'default', content: 'header' },
  { element: 'hdr', name: 'header2', slot: 'first', content: 'firstHeader' },
  { element: 'ftr', name: 'footer1', slot: 'default', content: 'footer' },
  { element: 'ftr', name: 'footer2', slot: 'first', content: 'footer' },
];
