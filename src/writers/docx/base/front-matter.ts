import { harmless, type Surroundings } from './harmless.js';
import { blocksOf } from './margins.js';
import { asks, BODY_MARK, markPlaceholders } from './placeholders.js';
import type { FrontMatter } from './types.js';
import { childrenOf, rewritten, serialise, textOf, withChildren, type XmlElement } from './xml-tree.js';

/**
 * What a base has in its body before the paragraph `{{body}}`; null without that paragraph, or when nothing stands before
 * it. `base/no-body-mark` warns of placeholders that are lost because the paragraph is missing.
 */
export function readFront(
  path: string,
  document: XmlElement,
  body: XmlElement,
  around: Omit<Surroundings, 'path'>,
): FrontMatter | null {
  const blocks = blocksOf(body);
  const end = blocks.findIndex((block) => block.name === 'w:p' && BODY_MARK.test(textOf(block)));
  if (end === -1 && asks(body)) {
    const message = 'The body of the file has placeholders, but no paragraph {{body}}, so that none of it is printed.';
    around.report.warn('base/no-body-mark', message, 'write {{body}} as a paragraph of its own where the text begins');
  }
  if (end < 1) return null;
  const front = withChildren(document, [withChildren(body, blocks.slice(0, end))]);
  const { root, relationships } = harmless(front, { ...around, path });
  const renamed = rewritten(markPlaceholders(path, root, around.report), (current) => [withFrontIds(current)]);
  const xml = childrenOf(renamed)
    .flatMap((inner) => childrenOf(inner))
    .map(serialise)
    .join('');
  return { xml, relationships: relationships.replaceAll(' Id="', ' Id="front-'), namespaces: document.attributes };
}

/** Ids of relationships as no other part of the new document has them. */
function withFrontIds(current: XmlElement): XmlElement {
  if (![...current.attributes.keys()].some((name) => name.startsWith('r:'))) return current;
  const attributes = [...current.attributes].map(([name, value]): [string, string] => [
    name,
    name.startsWith('r:') && value !== '' ? `front-${value}` : value,
  ]);
  return { ...current, attributes: new Map(attributes) };
}
