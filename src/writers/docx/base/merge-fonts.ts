import { readXml } from '../../../document/xml.js';
import { childrenOf, withChildren, type XmlElement } from './xml-tree.js';

/** The fonts of a base with those of ours that it lacks, such as that of boxes. */
export function mergeFonts(base: XmlElement | null, compiledXml: string): XmlElement {
  const compiled = readXml(compiledXml);
  if (!compiled.ok) throw new Error(`our own table of fonts is no XML: ${compiled.message}`);
  if (base === null) return compiled.root;
  const known = new Set(childrenOf(base, 'w:font').map(nameOf));
  const lacking = childrenOf(compiled.root, 'w:font').filter((font) => !known.has(nameOf(font)));
  return withChildren(base, [...childrenOf(base, 'w:font'), ...lacking]);
}

function nameOf(font: XmlElement): string {
  return font.attributes.get('w:name')?.toLowerCase() ?? '';
}
