import type { StyleName } from '../styles/style-ids.js';
import type { BaseStyles } from './base-styles.js';
import type { XmlElement } from './xml-tree.js';

/** Styles of Word's own that do what some of ours do under other names, by the ids of ours. */
const ALIASES: Readonly<Record<string, string>> = {
  Li: 'list paragraph',
  GridTable: 'table grid',
};

/**
 * The style of a base that one of ours goes by: of the same type and name, whatever the id, which Word translates
 * ("berschrift1" is "heading 1"). Null for none.
 */
export function counterpart(type: string, { id, label }: StyleName, styles: BaseStyles): XmlElement | null {
  const alias = ALIASES[id];
  return styles.named(type, label) ?? (alias === undefined ? null : styles.named(type, alias));
}
