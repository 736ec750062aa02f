import { styleOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import { tagOf } from '../reader.js';
import type { Element } from '../tree.js';
import type { List, ListItem } from '../types.js';
import { isEmpty, readFlow } from './flow.js';
import { common } from './text-blocks.js';

/** As deep as clause numbers go: 1.1.1. */
const CLAUSE_LEVELS = 3;

/** A class of the list other than `clauses` is the style of its items' text. */
export function readList(element: Element, reader: Reader): List {
  const place = reader.numbering.lists.get(element);
  const kind = place?.kind ?? 'unordered';
  const level = place?.level ?? 0;
  if (kind === 'clauses' && level >= CLAUSE_LEVELS) {
    reader.report(element, 'template/misplaced', `Clauses are numbered ${CLAUSE_LEVELS} levels deep, not deeper.`);
  }
  const isClauses = element.name === 'ol' && element.attributes.get('class') === 'clauses';
  const style = isClauses ? 'li' : styleOf(element, 'li', reader.styles.paragraphs, reader);
  const items = element.children.flatMap((child) =>
    typeof child === 'string' || child.name !== 'li' ? [] : [readItem(child, style, reader)],
  );
  if (isEmpty(element)) reader.report(element, 'template/empty-element', `${tagOf(element)} has no items.`);
  return { type: 'list', kind, level, items, style: style === 'li' ? element.name : style, ...common(element) };
}

function readItem(element: Element, style: string, reader: Reader): ListItem {
  const blocks = readFlow(element, style, reader);
  const [first] = blocks;
  if (first === undefined) {
    reader.report(element, 'template/empty-element', '<li> is empty: only its number would be printed.');
  } else if (first.type !== 'paragraph' && first.type !== 'heading') {
    const message = 'A list item must begin with text, a paragraph or a heading, for its number to stand beside.';
    reader.report(element, 'template/misplaced', message);
  }
  const { marker = '', number = [] } = reader.numbering.items.get(element) ?? {};
  return { id: element.attributes.get('id') ?? null, marker, number, blocks, place: element.place };
}
