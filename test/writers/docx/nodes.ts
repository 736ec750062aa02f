import { plainInlines } from '../../../src/document/plain-inlines.js';
import type {
  Blank,
  Block,
  Chart,
  DescriptionList,
  Document,
  Drawing,
  Field,
  FieldInline,
  Figure,
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  Reference,
  Section,
  Signature,
  Signatures,
  Table,
  TableCell,
  TableRow,
  Text,
  TextArea,
} from '../../../src/document/types.js';

/** Short ways to write the nodes of a document in tests, all at one place of one file. */
export const place = { file: 'test.hbs', line: 1, column: 1 } as const;
const common = { place, language: 'en', id: null } as const;

export const text = (words: string, more: Partial<Text> = {}): Text => ({
  type: 'text',
  text: words,
  strong: false,
  emphasis: false,
  change: null,
  style: null,
  language: 'en',
  href: null,
  place,
  ...more,
});

/** Inlines as they are, or a string as one text. */
export type Words = string | readonly Inline[];
const inlines = (words: Words): readonly Inline[] =>
  typeof words === 'string' ? (words === '' ? [] : [text(words)]) : words;

export const lineBreak: Inline = { type: 'lineBreak', place };
export const pageNumber: Inline = { type: 'pageNumber', place };
export const pageCount: Inline = { type: 'pageCount', place };
export const blank = (widthPt: number | null): Blank => ({ type: 'blank', widthPt, place });
export const reference = (target: string, shown: string): Reference => ({
  type: 'reference',
  target,
  text: shown,
  strong: false,
  language: 'en',
  place,
});

export const field = (control: Field['control'], more: Partial<Field> = {}): Field => ({
  control,
  name: 'field',
  label: 'Field',
  value: '',
  checked: false,
  options: [],
  readOnly: false,
  calculation: null,
  ...more,
});
export const input = (
  control: Field['control'],
  widthPt: number | null = null,
  more: Partial<Field> = {},
): FieldInline => ({ type: 'field', field: field(control, more), widthPt, place });

export const p = (words: Words, style = 'body', more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  style,
  inlines: inlines(words),
  ...common,
  ...more,
});

export const h = (level: 1 | 2 | 3, words: Words, more: Partial<Heading> = {}): Heading => ({
  type: 'heading',
  level,
  style: `h${level}`,
  inlines: inlines(words),
  ...common,
  ...more,
});

export const section = (blocks: readonly Block[], keepTogether = false): Section => ({
  type: 'section',
  style: 'section',
  keepTogether,
  blocks,
  ...common,
});

/** An item: its blocks, or the words of its only paragraph; an inner list is numbered with it. */
export interface ItemSource {
  readonly id?: string;
  readonly blocks: readonly Block[];
}

/** A list whose items, and those of the lists of its kind within, are numbered as a parser would number them. */
export function list(
  kind: List['kind'],
  sources: readonly (string | ItemSource)[],
  above: readonly number[] = [],
): List {
  const items = sources.map((source, index): ListItem => {
    const number = [...above, index + 1];
    const blocks = typeof source === 'string' ? [p(source, 'li')] : source.blocks;
    return {
      id: typeof source === 'string' ? null : (source.id ?? null),
      marker: marker(kind, number),
      number: kind === 'unordered' ? [] : number,
      blocks: blocks.map((block) => (block.type === 'list' && block.kind === kind ? renumbered(block, number) : block)),
      place,
    };
  });
  return { type: 'list', kind, level: above.length, style: 'list', items, ...common };
}

function renumbered(inner: List, above: readonly number[]): List {
  return list(
    inner.kind,
    inner.items.map((item) => ({ ...(item.id === null ? {} : { id: item.id }), blocks: item.blocks })),
    above,
  );
}

function marker(kind: List['kind'], number: readonly number[]): string {
  if (kind === 'unordered') return '•';
  return kind === 'ordered' ? `${number.at(-1)}.` : `${number.join('.')}.`;
}

export const descriptions = (rows: readonly (readonly [string, Words])[], style = 'dl'): DescriptionList => ({
  type: 'descriptionList',
  style,
  items: rows.map(([term, words]) => ({ term: inlines(term), description: [p(words, 'dd')], place })),
  ...common,
});

export const cell = (content: Words | readonly Block[], more: Partial<TableCell> = {}): TableCell => {
  const style = more.header ? 'th' : 'td';
  const first = typeof content === 'string' ? undefined : content[0];
  const isBlocks = first !== undefined && 'style' in first && 'id' in first;
  const blocks = isBlocks ? (content as readonly Block[]) : [p(content as Words, style)];
  return { header: null, align: 'left', colspan: 1, rowspan: 1, blocks, place, ...more };
};
export const row = (cells: readonly TableCell[], style = 'row'): TableRow => ({ style, cells, place });

export const table = (
  columns: Table['columns'],
  head: readonly TableRow[],
  body: readonly TableRow[],
  more: Partial<Table> = {},
): Table => ({
  type: 'table',
  style: 'grid',
  layout: false,
  keepTogether: false,
  caption: [],
  columns,
  head,
  body,
  ...common,
  ...more,
});

export const signature = (name: string, more: Partial<Signature> = {}): Signature => ({
  name,
  statement: [],
  role: plainInlines('Employee', 'en', place),
  person: '',
  signatureLabel: plainInlines('Signature', 'en', place),
  personLabel: plainInlines('Name in print', 'en', place),
  dateLabel: plainInlines('Date', 'en', place),
  place,
  ...more,
});
export const signatures = (items: readonly Signature[]): Signatures => ({
  type: 'signatures',
  style: 'signatures',
  across: null,
  names: 'line',
  items,
  ...common,
});

export const figure = (picture: Figure['picture'], more: Partial<Figure> = {}): Figure => ({
  type: 'figure',
  style: 'figure',
  picture,
  alt: '',
  widthPt: 72,
  heightPt: 36,
  align: 'left',
  ...common,
  ...more,
});

export const chart = (more: Partial<Chart> = {}): Chart => ({
  type: 'chart',
  style: 'chart',
  kind: 'bullet',
  alt: 'Floor 80 %, target 100 %, stretch 120 %',
  widthPt: 158,
  heightPt: 11.3,
  floor: 80,
  target: 100,
  stretch: 120,
  value: null,
  end: 130,
  values: [],
  targets: [],
  ...common,
  ...more,
});

export const textArea = (label: string, lines: number, value = ''): TextArea => ({
  type: 'textArea',
  style: 'textarea',
  label: plainInlines(label, 'en', place),
  field: field('textarea', { name: label, label, value }),
  lines,
  ...common,
});

export const pageBreak: Block = { type: 'pageBreak', style: 'page-break', ...common };

export const document = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  language: 'en',
  title: 'Account manager – job description',
  subject: 'Job description',
  author: 'Example Trading',
  keywords: '',
  number: '',
  revision: '',
  position: '',
  stamp: '',
  date: '',
  orientation: 'portrait',
  digits: 'western',
  firstHeader: [],
  header: [],
  footer: [],
  blocks,
  place,
  ...more,
});

/** A square with a curve and a stroke. */
export const drawing: Drawing = {
  width: 40,
  height: 20,
  shapes: [
    {
      path: [
        { to: 'M', x: 0, y: 0 },
        { to: 'L', x: 20, y: 0 },
        { to: 'L', x: 20, y: 20 },
        { to: 'L', x: 0, y: 20 },
        { to: 'Z' },
      ],
      fill: '1F4E79',
      stroke: null,
      strokeWidth: 0,
    },
    {
      path: [
        { to: 'M', x: 22, y: 10 },
        { to: 'C', x1: 26, y1: 0, x2: 34, y2: 0, x: 38, y: 10 },
      ],
      fill: null,
      stroke: '7C8793',
      strokeWidth: 1,
    },
  ],
};
