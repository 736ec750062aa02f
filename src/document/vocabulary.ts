/** The closed vocabulary of the markup: what each element may be given and may hold. */
import type { AttributeName } from './attribute-table.js';

/** Names of elements, or one of four kinds of contents. `flow`: text, inline elements and blocks but page breaks. */
export type Content = 'blocks' | 'flow' | 'inline' | 'text' | 'none' | readonly string[];

export interface ElementInfo {
  readonly description: string;
  readonly attributes: readonly AttributeName[];
  readonly content: Content;
}

const BLOCK = ['id', 'class', 'lang'] as const;
const CELL = ['align', 'colspan', 'rowspan', 'class', 'lang'] as const;
const FIELD = ['name', 'label', 'value', 'readonly'] as const;

export const INLINE_ELEMENTS = {
  strong: { description: 'Words of weight, in bold.', attributes: ['lang'], content: 'inline' },
  em: {
    description: 'Stressed words, in italics where the script has them.',
    attributes: ['lang'],
    content: 'inline',
  },
  span: {
    description: 'Words in a character style of the theme, by its `class`.',
    attributes: ['class', 'lang'],
    content: 'inline',
  },
  ins: { description: 'Words that a change added, underlined.', attributes: ['lang'], content: 'inline' },
  del: { description: 'Words that a change took out, struck through.', attributes: ['lang'], content: 'inline' },
  a: { description: 'A link.', attributes: ['href', 'lang'], content: 'inline' },
  br: { description: 'A new line within a paragraph.', attributes: [], content: 'none' },
  ref: { description: 'The number of another clause of the document.', attributes: ['to'], content: 'none' },
  blank: { description: 'A ruled blank to fill in by hand.', attributes: ['width'], content: 'none' },
  input: {
    description: 'A field on one line, a box to tick or a radio button.',
    attributes: ['type', ...FIELD, 'checked', 'width', 'calculate', 'values'],
    content: 'none',
  },
  select: { description: 'A field with a choice of answers.', attributes: [...FIELD, 'width'], content: ['option'] },
  'page-number': { description: 'The number of the page.', attributes: [], content: 'none' },
  'page-count': { description: 'How many pages the document has.', attributes: [], content: 'none' },
} as const satisfies Record<string, ElementInfo>;

export const BLOCK_ELEMENTS = {
  section: {
    description: 'Blocks that belong together; draws nothing.',
    attributes: [...BLOCK, 'keep'],
    content: 'blocks',
  },
  h1: { description: 'The title of the document.', attributes: BLOCK, content: 'inline' },
  h2: { description: 'The heading of a section.', attributes: BLOCK, content: 'inline' },
  h3: { description: 'A heading within a section; levels are not skipped.', attributes: BLOCK, content: 'inline' },
  p: { description: 'A paragraph.', attributes: BLOCK, content: 'inline' },
  ul: { description: 'A list with bullets.', attributes: BLOCK, content: ['li'] },
  ol: {
    description: 'A numbered list. With `class="clauses"` it and the lists in its items are numbered 1., 1.1., 1.1.1.',
    attributes: BLOCK,
    content: ['li'],
  },
  dl: { description: 'Terms and what they say, side by side.', attributes: BLOCK, content: ['dt', 'dd'] },
  table: {
    description: 'A table; every row fills all columns.',
    attributes: [...BLOCK, 'layout', 'keep'],
    content: ['caption', 'colgroup', 'thead', 'tbody', 'tr'],
  },
  signatures: {
    description: 'Signature blocks, side by side where they fit.',
    attributes: ['across', 'names', 'id', 'lang'],
    content: ['signature'],
  },
  figure: { description: 'A picture on its own.', attributes: ['id', 'lang'], content: ['img'] },
  img: {
    description: 'A picture by its name; it needs a width or a height.',
    attributes: ['src', 'alt', 'width', 'height', 'align', 'id', 'lang'],
    content: 'none',
  },
  chart: {
    description: 'A bar, a bullet chart or a trend; it needs a width and a height.',
    attributes: [
      ...['kind', 'alt', 'width', 'height', 'floor', 'target', 'stretch', 'value', 'end'],
      ...['values', 'targets', 'id', 'lang'],
    ],
    content: 'none',
  },
  textarea: {
    description: 'Room for several lines, over the full width, with its label above.',
    attributes: [...FIELD, 'lines', 'id', 'lang'],
    content: 'none',
  },
  'page-break': { description: 'A new page begins.', attributes: [], content: 'none' },
} as const satisfies Record<string, ElementInfo>;

const PART_ELEMENTS = {
  document: {
    description: 'The whole document; needs `lang` and `title`.',
    attributes: [
      'lang',
      'title',
      'subject',
      'author',
      'keywords',
      'number',
      'revision',
      'date',
      'position',
      'stamp',
      'orientation',
    ],
    content: ['header', 'footer', ...Object.keys(BLOCK_ELEMENTS)],
  },
  header: {
    description:
      'The head of the pages from the second on; with `class="first"` that of the first page, the letterhead.',
    attributes: ['class', 'lang'],
    content: 'blocks',
  },
  footer: { description: 'The foot of every page.', attributes: ['lang'], content: 'blocks' },
  li: {
    description: 'An item of a list; it begins with text, a paragraph or a heading.',
    attributes: BLOCK,
    content: 'flow',
  },
  dt: { description: 'A term.', attributes: ['lang'], content: 'inline' },
  dd: { description: 'What is said of the term before it.', attributes: ['class', 'lang'], content: 'flow' },
  caption: { description: 'The title of a table.', attributes: ['lang'], content: 'inline' },
  colgroup: { description: 'The columns of a table, for their widths.', attributes: [], content: ['col'] },
  col: { description: 'One column.', attributes: ['width'], content: 'none' },
  thead: {
    description: 'The head of a table, repeated on every page that the table reaches.',
    attributes: [],
    content: ['tr'],
  },
  tbody: { description: 'The rows of a table.', attributes: [], content: ['tr'] },
  tr: { description: 'A row.', attributes: ['class'], content: ['th', 'td'] },
  th: { description: 'A cell that heads a column or a row.', attributes: [...CELL, 'scope'], content: 'flow' },
  td: { description: 'A cell.', attributes: CELL, content: 'flow' },
  signature: {
    description: 'One signature block: a statement, a post, and lines for signature, name and date.',
    attributes: ['name', 'statement', 'role', 'person', 'signature-label', 'person-label', 'date-label', 'lang'],
    content: 'none',
  },
  option: { description: 'One answer of a `select`.', attributes: ['value'], content: 'text' },
} as const satisfies Record<string, ElementInfo>;

export type InlineName = keyof typeof INLINE_ELEMENTS;
export type BlockName = keyof typeof BLOCK_ELEMENTS;

export const ELEMENTS: Readonly<Record<string, ElementInfo>> = {
  ...PART_ELEMENTS,
  ...BLOCK_ELEMENTS,
  ...INLINE_ELEMENTS,
};

/** Attributes by element. */
export const VOCABULARY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ELEMENTS).map(([name, info]) => [name, new Set(info.attributes)]),
);

/** Null when the vocabulary has no such element. */
export function elementInfo(name: string): ElementInfo | null {
  return Object.hasOwn(ELEMENTS, name) ? (ELEMENTS[name] ?? null) : null;
}

export function isInlineName(name: string): name is InlineName {
  return Object.hasOwn(INLINE_ELEMENTS, name);
}

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(BLOCK_ELEMENTS, name);
}

/** Whether an element with these contents may hold that child. */
export function allows(content: Content, child: string): boolean {
  if (typeof content !== 'string') return content.includes(child);
  if (content === 'flow') return isInlineName(child) || (isBlockName(child) && child !== 'page-break');
  if (content === 'inline') return isInlineName(child);
  return content === 'blocks' && isBlockName(child);
}

export function allowsText(content: Content): boolean {
  return content === 'flow' || content === 'inline' || content === 'text';
}
