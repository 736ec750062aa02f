import { keepsTogether, styleOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import { tagOf } from '../reader.js';
import type { Element } from '../tree.js';
import type { Heading, Inline, PageBreak, Paragraph, Section } from '../types.js';
import { isInlineName } from '../vocabulary.js';
import { readBlocks } from './flow.js';
import { readInlines } from './inlines.js';

export function readSection(element: Element, reader: Reader): Section {
  return {
    type: 'section',
    keepTogether: keepsTogether(element, reader),
    blocks: readBlocks(element, reader),
    style: element.attributes.get('class') ?? 'section',
    ...common(element),
  };
}

export function readHeading(element: Element, level: Heading['level'], reader: Reader): Heading {
  const style = styleOf(element, element.name, reader.styles.paragraphs, reader);
  return { type: 'heading', level, inlines: someInlines(element, reader), style, ...common(element) };
}

export function readParagraph(element: Element, reader: Reader): Paragraph {
  const style = styleOf(element, 'body', reader.styles.paragraphs, reader);
  return { type: 'paragraph', inlines: someInlines(element, reader), style, ...common(element) };
}

export function readPageBreak(element: Element): PageBreak {
  return { type: 'pageBreak', style: 'page-break', ...common(element) };
}

/** What each block has besides its style. */
export function common(element: Element): { language: string; id: string | null; place: Element['place'] } {
  return { language: element.language, id: element.attributes.get('id') ?? null, place: element.place };
}

function someInlines(element: Element, reader: Reader): readonly Inline[] {
  const inlines = readInlines(element, reader);
  const hasStrays = element.children.some((child) => typeof child !== 'string' && !isInlineName(child.name));
  if (inlines.length === 0 && !hasStrays) {
    reader.report(element, 'template/empty-element', `${tagOf(element)} is empty.`);
  }
  return inlines;
}
