import { DECLARATION } from '../xml.js';
import { harmless, type Surroundings } from './harmless.js';
import { hasSoundNames } from './namespaces.js';
import { markPlaceholders } from './placeholders.js';
import { type BasePage, SLOTS } from './sections.js';
import type { BaseMargin } from './types.js';
import { childrenOf, descendantsOf, serialise, textOf, type XmlElement } from './xml-tree.js';

/** What is seen without being text. */
const SEEN = ['w:drawing', 'w:pict', 'w:fldSimple', 'w:instrText', 'w:sym', 'w:ptab'];

/** The headers and footers of the page, ready to be filled. Codes: those of `harmless`, `base/unknown-placeholder`. */
export function readMargins(main: string, page: BasePage, around: Omit<Surroundings, 'path'>): readonly BaseMargin[] {
  const relations = around.base.relations(main);
  const margins: BaseMargin[] = [];
  for (const kind of ['header', 'footer'] as const) {
    for (const slot of SLOTS) {
      const id = page.references.get(`${kind} ${slot}`);
      const relation = relations.find((one) => one.id === id && one.kind === kind && !one.isExternal);
      const root = relation === undefined ? null : around.base.root(relation.target);
      if (relation === undefined || root === null) continue;
      const path = relation.target;
      if (root.name !== (kind === 'header' ? 'w:hdr' : 'w:ftr') || !hasSoundNames(path, root, around.report)) continue;
      const part = harmless(root, { ...around, path });
      const xml = DECLARATION + serialise(markPlaceholders(path, part.root, around.report));
      margins.push({ kind, slot, xml, relationships: part.relationships, isEmpty: isEmpty(root) });
    }
  }
  return margins;
}

function isEmpty(root: XmlElement): boolean {
  const texts = descendantsOf(root, 'w:t').map(textOf).join('');
  return texts.trim() === '' && SEEN.every((name) => descendantsOf(root, name).length === 0);
}

/** Whether a header or footer prints the number of the page. */
export function numbersPages({ xml }: BaseMargin): boolean {
  return /<w:instrText[^>]*>[^<]*\bPAGE\b|w:instr="[^"]*\bPAGE\b/i.test(xml) || xml.includes('<w:pgNum/>');
}

/** The body's paragraphs and tables, without the section's properties. */
export function blocksOf(body: XmlElement): readonly XmlElement[] {
  return childrenOf(body).filter(({ name }) => name !== 'w:sectPr');
}
