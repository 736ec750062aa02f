import { readXml, type XmlElement } from '../../../document/xml.js';
import { escapeXml } from '../xml.js';

export type { XmlElement } from '../../../document/xml.js';

export type XmlNode = XmlElement | string;

/** The root element of a part that we have written ourselves. */
export function ownRoot(xml: string): XmlElement {
  const read = readXml(xml);
  if (!read.ok) throw new Error(`a part of ours is no XML: ${read.message}`);
  return read.root;
}

/** An element of our own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children, offset: 0 };
}

export function childrenOf(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  return parent === null ? null : (childrenOf(parent, name)[0] ?? null);
}

/** Elements of a name at any depth, in the order of the file. */
export function descendantsOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** `w:val` of a child: how most properties are written. Null without the child or the value. */
export function valOf(parent: XmlElement | null, name: string): string | null {
  return childOf(parent, name)?.attributes.get('w:val') ?? null;
}

/** The text in an element, at any depth. */
export function textOf(parent: XmlElement): string {
  return parent.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/**
 * The element with all that is in it changed from the inside out: `change` gets each element after those in it and the
 * element as it was, and gives what takes its place.
 */
export function rewritten(
  root: XmlElement,
  change: (current: XmlElement, before: XmlElement) => readonly XmlNode[],
): XmlElement {
  const children = root.children.flatMap((child): readonly XmlNode[] =>
    typeof child === 'string' ? [child] : change(rewritten(child, change), child),
  );
  return { ...root, children };
}

export function withChildren(parent: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...parent, children };
}

export function withAttribute(parent: XmlElement, name: string, value: string | null): XmlElement {
  const attributes = new Map(parent.attributes);
  if (value === null) attributes.delete(name);
  else attributes.set(name, value);
  return { ...parent, attributes };
}

/** The XML of an element. */
export function serialise(root: XmlElement): string {
  let attributes = '';
  for (const [name, value] of root.attributes) attributes += ` ${name}="${attributeText(value)}"`;
  if (root.children.length === 0) return `<${root.name}${attributes}/>`;
  let content = '';
  for (const child of root.children) content += typeof child === 'string' ? escapeXml(child) : serialise(child);
  return `<${root.name}${attributes}>${content}</${root.name}>`;
}

/** White space that a parser would change into spaces is written as references. */
function attributeText(value: string): string {
  return escapeXml(value).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
