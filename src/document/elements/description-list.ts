import { styleOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { DescriptionItem, DescriptionList } from '../types.js';
import { readFlow } from './flow.js';
import { readInlines } from './inlines.js';
import { common } from './text-blocks.js';

/** Each `dt` with the `dd`s that follow it. */
export function readDescriptionList(element: Element, reader: Reader): DescriptionList {
  const items: DescriptionItem[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const last = items.at(-1);
    if (child.name === 'dt') {
      items.push({ term: readInlines(child, reader), description: [], place: child.place });
    } else if (child.name === 'dd' && last !== undefined) {
      items[items.length - 1] = { ...last, description: [...last.description, ...readFlow(child, 'dd', reader)] };
    } else if (child.name === 'dd') {
      reader.report(child, 'template/misplaced', '<dd> needs a <dt> before it.');
    }
  }
  checkItems(element, items, reader);
  const style = styleOf(element, 'dl', new Set([...reader.styles.tables, ...reader.styles.paragraphs]), reader);
  return { type: 'descriptionList', items, style, ...common(element) };
}

function checkItems(element: Element, items: readonly DescriptionItem[], reader: Reader): void {
  if (items.length === 0) reader.report(element, 'template/empty-element', '<dl> has no entries.');
  for (const { term, description, place } of items) {
    if (term.length === 0) reader.report({ ...element, place }, 'template/empty-element', '<dt> is empty.');
    else if (description.length === 0) {
      reader.report({ ...element, place }, 'template/empty-element', 'A <dt> has no <dd> with something in it.');
    }
  }
}
