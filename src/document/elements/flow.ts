import { styleOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Block, Paragraph } from '../types.js';
import { isBlockName } from '../vocabulary.js';
import { isBlank } from '../white-space.js';
import { readBlock } from './blocks.js';
import { readInlineRun } from './inlines.js';

/** The blocks among the children; whatever else is there has been reported. */
export function readBlocks(element: Element, reader: Reader): readonly Block[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || !isBlockName(child.name)) return [];
    const block = readBlock(child.name, child, reader);
    return block === null ? [] : [block];
  });
}

/** Blocks, and text between them as paragraphs in the style of the element around, `fallback` when it has no class. */
export function readFlow(element: Element, fallback: string, reader: Reader): readonly Block[] {
  const style = styleOf(element, fallback, reader.styles.paragraphs, reader);
  const blocks: Block[] = [];
  let run: (Element | string)[] = [];
  const endRun = (): void => {
    const paragraph = paragraphOf(element, style, run, reader);
    if (paragraph.inlines.length > 0) blocks.push(paragraph);
    run = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || !isBlockName(child.name)) {
      run.push(child);
      continue;
    }
    endRun();
    const block = readBlock(child.name, child, reader);
    if (block !== null) blocks.push(block);
  }
  endRun();
  return blocks;
}

export function isEmpty(element: Element): boolean {
  return element.children.every((child) => typeof child === 'string' && isBlank(child));
}

/** A paragraph that the template does not write: the text of a list item, a cell or a description. */
export function paragraphOf(
  element: Element,
  style: string,
  children: readonly (Element | string)[],
  reader: Reader,
): Paragraph {
  const { language, place } = element;
  return { type: 'paragraph', inlines: readInlineRun(element, children, reader), style, language, id: null, place };
}
