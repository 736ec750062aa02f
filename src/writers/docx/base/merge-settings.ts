import { childOf, childrenOf, element, ownRoot, rewritten, withAttribute, type XmlElement } from './xml-tree.js';

/**
 * What of a base's settings says how its pages look, in the order of the schema (ECMA-376, CT_Settings). Protection, tracking,
 * mail merge, templates and revision marks are the base's own business.
 */
const KEPT = [
  'w:embedTrueTypeFonts',
  'w:saveSubsetFonts',
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:drawingGridHorizontalSpacing',
  'w:drawingGridVerticalSpacing',
  'w:characterSpacingControl',
  'w:hdrShapeDefaults',
  'w:compat',
  'm:mathPr',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:shapeDefaults',
  'w:decimalSymbol',
  'w:listSeparator',
];

/** The settings of a base that concern its look, with the document's language; what it does not say is as in ours. */
export function mergeSettings(base: XmlElement | null, compiledXml: string): XmlElement {
  const compiled = ownRoot(compiledXml);
  if (base === null) return compiled;
  const children = KEPT.flatMap((name) => {
    if (name === 'w:themeFontLang') return childrenOf(compiled, name);
    if (name === 'w:compat') return [childOf(base, name) ?? childOf(compiled, name) ?? element(name)];
    return childrenOf(base, name).slice(0, 1);
  });
  const settings = rewritten({ ...base, children }, (current) => {
    const ids = [...current.attributes.keys()].filter((name) => name.startsWith('r:'));
    return [ids.reduce((kept, name) => withAttribute(kept, name, null), current)];
  });
  return settings;
}
