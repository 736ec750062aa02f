import { childrenOf, ownRoot, withChildren, type XmlElement } from './xml-tree.js';

/** The fonts of a base with those of ours that it lacks, such as that of boxes. */
export function mergeFonts(base: XmlElement | null, compiledXml: string): XmlElement {
  const compiled = ownRoot(compiledXml);
  if (base === null) return compiled;
  const known = new Set(childrenOf(base, 'w:font').map(nameOf));
  const lacking = childrenOf(compiled, 'w:font').filter((font) => !known.has(nameOf(font)));
  return withChildren(base, [...childrenOf(base, 'w:font'), ...lacking]);
}

function nameOf(font: XmlElement): string {
  return font.attributes.get('w:name')?.toLowerCase() ?? '';
}
