/** The closed vocabulary of the markup: what each element may be given and may hold. */

/** Names of elements, or one of four kinds of contents. `flow`: text, inline elements and blocks but page breaks. */
export type Content = 'blocks' | 'flow' | 'inline' | 'text' | 'none' | readonly string[];

export interface ElementInfo {
  readonly attributes: readonly string[];
  readonly content: Content;
}

const BLOCK = ['id', 'class', 'lang'];
const CELL = ['align', 'colspan', 'rowspan', 'class', 'lang'];
const FIELD = ['name', 'label', 'value'];

export const INLINE_ELEMENTS = {
  strong: { attributes: ['lang'], content: 'inline' },
  em: { attributes: ['lang'], content: 'inline' },
  span: { attributes: ['class', 'lang'], content: 'inline' },
  ins: { attributes: ['lang'], content: 'inline' },
  del: { attributes: ['lang'], content: 'inline' },
  a: { attributes: ['href', 'lang'], content: 'inline' },
  br: { attributes: [], content: 'none' },
  ref: { attributes: ['to'], content: 'none' },
  blank: { attributes: ['width'], content: 'none' },
  input: { attributes: ['type', ...FIELD, 'checked', 'width'], content: 'none' },
  select: { attributes: [...FIELD, 'width'], content: ['option'] },
  'page-number': { attributes: [], content: 'none' },
  'page-count': { attributes: [], content: 'none' },
} as const satisfies Record<string, ElementInfo>;

export const BLOCK_ELEMENTS = {
  section: { attributes: [...BLOCK, 'keep'], content: 'blocks' },
  h1: { attributes: BLOCK, content: 'inline' },
  h2: { attributes: BLOCK, content: 'inline' },
  h3: { attributes: BLOCK, content: 'inline' },
  p: { attributes: BLOCK, content: 'inline' },
  ul: { attributes: BLOCK, content: ['li'] },
  ol: { attributes: BLOCK, content: ['li'] },
  dl: { attributes: BLOCK, content: ['dt', 'dd'] },
  table: { attributes: [...BLOCK, 'layout', 'keep'], content: ['caption', 'colgroup', 'thead', 'tbody', 'tr'] },
  signatures: { attributes: ['id', 'lang'], content: ['signature'] },
  figure: { attributes: ['id', 'lang'], content: ['img'] },
  img: { attributes: ['src', 'alt', 'width', 'height', 'align', 'id', 'lang'], content: 'none' },
  chart: {
    attributes: ['kind', 'alt', 'width', 'height', 'floor', 'target', 'stretch', 'value', 'end', 'id', 'lang'],
    content: 'none',
  },
  textarea: { attributes: [...FIELD, 'lines', 'id', 'lang'], content: 'none' },
  'page-break': { attributes: [], content: 'none' },
} as const satisfies Record<string, ElementInfo>;

const PART_ELEMENTS = {
  document: {
    attributes: ['lang', 'title', 'subject', 'author', 'keywords', 'number', 'revision', 'date', 'orientation'],
    content: ['header', 'footer', ...Object.keys(BLOCK_ELEMENTS)],
  },
  header: { attributes: ['class', 'lang'], content: 'blocks' },
  footer: { attributes: ['lang'], content: 'blocks' },
  li: { attributes: BLOCK, content: 'flow' },
  dt: { attributes: ['lang'], content: 'inline' },
  dd: { attributes: ['class', 'lang'], content: 'flow' },
  caption: { attributes: ['lang'], content: 'inline' },
  colgroup: { attributes: [], content: ['col'] },
  col: { attributes: ['width'], content: 'none' },
  thead: { attributes: [], content: ['tr'] },
  tbody: { attributes: [], content: ['tr'] },
  tr: { attributes: ['class'], content: ['th', 'td'] },
  th: { attributes: [...CELL, 'scope'], content: 'flow' },
  td: { attributes: CELL, content: 'flow' },
  signature: {
    attributes: ['name', 'statement', 'role', 'person', 'signature-label', 'person-label', 'date-label', 'lang'],
    content: 'none',
  },
  option: { attributes: ['value'], content: 'text' },
} as const satisfies Record<string, ElementInfo>;

export type InlineName = keyof typeof INLINE_ELEMENTS;
export type BlockName = keyof typeof BLOCK_ELEMENTS;

const ALL: Readonly<Record<string, ElementInfo>> = { ...PART_ELEMENTS, ...BLOCK_ELEMENTS, ...INLINE_ELEMENTS };

/** Attributes by element. */
export const VOCABULARY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ALL).map(([name, info]) => [name, new Set(info.attributes)]),
);

/** Null when the vocabulary has no such element. */
export function elementInfo(name: string): ElementInfo | null {
  return Object.hasOwn(ALL, name) ? (ALL[name] ?? null) : null;
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
