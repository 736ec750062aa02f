import { MAIN } from './namespaces.js';
import { childrenOf, element, ownRoot, rewritten, valOf, withAttribute, type XmlElement } from './xml-tree.js';

export interface MergedNumbering {
  readonly root: XmlElement;
  /** What is added to the numbers of our lists and of their definitions. */
  readonly numIdOffset: number;
  readonly abstractOffset: number;
}

/** The lists of a base, and how far the numbers of ours must move to stand beside them. */
export function numberingOffsets(base: XmlElement | null): { readonly num: number; readonly abstract: number } {
  const highest = (name: string, attribute: string): number =>
    base === null ? 0 : Math.max(0, ...childrenOf(base, name).map((one) => Number(one.attributes.get(attribute)) || 0));
  return { num: highest('w:num', 'w:numId'), abstract: highest('w:abstractNum', 'w:abstractNumId') };
}

/**
 * The lists of a base with ours beside them. A level of ours stays tied to a style only if the style is ours: `styleId` gives
 * the style's id in the file, or null where the base's style of the name serves.
 */
export function mergeNumbering(
  base: XmlElement | null,
  compiledXml: string,
  styleId: (ownId: string) => string | null,
): XmlElement {
  const compiled = ownRoot(compiledXml);
  const offset = numberingOffsets(base);
  const taken = new Set(base === null ? [] : childrenOf(base, 'w:abstractNum').map((one) => valOf(one, 'w:nsid')));
  const own = rewritten(compiled, (current) => {
    const value = current.attributes.get('w:val') ?? '';
    switch (current.name) {
      case 'w:abstractNum':
        return [moved(plain(current), 'w:abstractNumId', offset.abstract)];
      case 'w:num':
        return [moved(plain(current), 'w:numId', offset.num)];
      case 'w:abstractNumId':
        return [moved(current, 'w:val', offset.abstract)];
      case 'w:nsid':
        return [withAttribute(current, 'w:val', freshNsid(value, taken))];
      case 'w:pStyle': {
        const id = styleId(value);
        return id === null ? [] : [withAttribute(current, 'w:val', id)];
      }
      default:
        return [current];
    }
  });
  const both = [...(base === null ? [] : childrenOf(base)), ...childrenOf(own)];
  const inOrder = ['w:numPicBullet', 'w:abstractNum', 'w:num'].flatMap((name) =>
    both.filter((one) => one.name === name),
  );
  const root = base ?? element('w:numbering', { 'xmlns:w': MAIN });
  return { ...root, children: inOrder };
}

function moved(current: XmlElement, attribute: string, by: number): XmlElement {
  return withAttribute(current, attribute, String(Number(current.attributes.get(attribute)) + by));
}

/** Attributes of newer namespaces, which the base may not declare, say nothing that counts here. */
function plain(current: XmlElement): XmlElement {
  return { ...current, attributes: new Map([...current.attributes].filter(([name]) => name.startsWith('w:'))) };
}

/** By this number Word tells lists apart when text is pasted. */
function freshNsid(wanted: string, taken: Set<string | null>): string {
  for (let value = Number.parseInt(wanted, 16); ; value += 0x10) {
    const nsid = value.toString(16).toUpperCase().padStart(8, '0');
    if (taken.has(nsid)) continue;
    taken.add(nsid);
    return nsid;
  }
}
