import type { Place } from '../diagnostic/diagnostic.js';
import { untagged } from '../tagged-text.js';
import type { XmlElement } from './xml.js';

/** An element of the markup with what it inherits. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
  /** Of its opening tag in a template; of the next outer one for an element that no template wrote. */
  readonly place: Place;
  readonly language: string;
}

/** By this attribute an element knows its template: `file:line:column`, the file by its number in a list. */
const MARK = 'at';

/** The tree with places and languages settled; the marks are no longer among the attributes. */
export function placedTree(root: XmlElement, files: readonly string[]): Element {
  const convert = (element: XmlElement, outer: Place, outerLanguage: string): Element => {
    const attributes = new Map(Array.from(element.attributes, ([name, value]) => [name, untagged(value)] as const));
    const place = markedPlace(attributes.get(MARK), element.name, files) ?? outer;
    attributes.delete(MARK);
    const language = attributes.get('lang') ?? outerLanguage;
    const children = element.children.map((child) =>
      typeof child === 'string' ? child : convert(child, place, language),
    );
    return { name: element.name, attributes, children, place, language };
  };
  return convert(root, { file: files[0] ?? '' }, 'und');
}

/** The place of the last mark before an offset of the markup. */
export function placeBefore(markup: string, offset: number, files: readonly string[]): Place {
  const marks = markup.slice(0, offset).matchAll(new RegExp(`<([\\w:.-]+) ${MARK}="([^"]*)"`, 'g'));
  let place: Place = { file: files[0] ?? '' };
  for (const [, name = '', mark] of marks) place = markedPlace(mark, name, files) ?? place;
  return place;
}

function markedPlace(mark: string | undefined, name: string, files: readonly string[]): Place | null {
  const [file, line, column] = (mark ?? '').split(':').map(Number);
  if (file === undefined || line === undefined || column === undefined) return null;
  return { file: files[file] ?? '', line, column, length: name.length + 1 };
}
