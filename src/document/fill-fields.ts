import type { Block, Document, Field, Inline, ListItem, TableRow } from './types.js';
import { collapse } from './white-space.js';

/** How figures and days are written where a form shows them. */
export interface Notation {
  /** Of an exact decimal, such as `-12.5`. */
  readonly number: (value: string) => string;
  /** Of a day, `YYYY-MM-DD`. */
  readonly date: (day: string) => string;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The document with values in its fields, by their names: boxes by `true`, choices by value, figures as exact decimals, days as
 * `YYYY-MM-DD`; what is no figure or no day stands as it is. A field without a value keeps what it has, an empty value clears it;
 * what a form does not let anybody change stays.
 */
export function fillFields(document: Document, values: ReadonlyMap<string, string>, notation: Notation): Document {
  const filled = (field: Field): Field => {
    const value = values.get(field.name);
    return value === undefined || field.readOnly ? field : withValue(field, value, notation);
  };
  return { ...document, blocks: document.blocks.map((block) => inBlock(block, filled)) };
}

function withValue(field: Field, value: string, notation: Notation): Field {
  switch (field.control) {
    case 'checkbox':
      return { ...field, checked: value === 'true' };
    case 'radio':
      return { ...field, checked: value === field.value };
    case 'number':
      return { ...field, value: DECIMAL.test(value) ? notation.number(value) : oneLine(value) };
    case 'date':
      return { ...field, value: DAY.test(value) ? notation.date(value) : oneLine(value) };
    case 'textarea':
      return {
        ...field,
        value: value
          .normalize('NFC')
          .split(/\r\n?|[\n\u0085\u2028\u2029]/)
          .map(oneLine)
          .join('\n')
          .trim(),
      };
    case 'text':
    case 'select':
      return { ...field, value: oneLine(value) };
  }
}

function oneLine(text: string): string {
  return collapse(text.normalize('NFC')).trim();
}

type Fill = (field: Field) => Field;

function inBlock(block: Block, fill: Fill): Block {
  switch (block.type) {
    case 'section':
      return { ...block, blocks: block.blocks.map((one) => inBlock(one, fill)) };
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: inInlines(block.inlines, fill) };
    case 'pair': {
      const { first, second } = block;
      return {
        ...block,
        first: { ...first, inlines: inInlines(first.inlines, fill) },
        second: { ...second, inlines: inInlines(second.inlines, fill) },
      };
    }
    case 'list':
      return { ...block, items: block.items.map((item) => inItem(item, fill)) };
    case 'descriptionList': {
      const items = block.items.map((item) => ({
        ...item,
        term: inInlines(item.term, fill),
        description: item.description.map((one) => inBlock(one, fill)),
      }));
      return { ...block, items };
    }
    case 'table':
      return {
        ...block,
        caption: inInlines(block.caption, fill),
        head: block.head.map((row) => inRow(row, fill)),
        body: block.body.map((row) => inRow(row, fill)),
      };
    case 'textArea':
      return { ...block, field: fill(block.field) };
    case 'signatures':
    case 'figure':
    case 'chart':
    case 'pageBreak':
      return block;
  }
}

function inItem(item: ListItem, fill: Fill): ListItem {
  return { ...item, blocks: item.blocks.map((block) => inBlock(block, fill)) };
}

function inRow(row: TableRow, fill: Fill): TableRow {
  const cells = row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => inBlock(block, fill)) }));
  return { ...row, cells };
}

function inInlines(inlines: readonly Inline[], fill: Fill): readonly Inline[] {
  return inlines.map((inline) => (inline.type === 'field' ? { ...inline, field: fill(inline.field) } : inline));
}
