import type { List } from '../../document/types.js';
import type { ListDefinition } from './package/compiled-parts.js';
import type { Skeleton } from './package/skeleton.js';

/** The lists of one document. */
export interface Numbering {
  /** The list to use for a new outermost list that starts at a number: a restarted one, unless it is the first. */
  readonly start: (kind: List['kind'], first: number) => { readonly numId: number; readonly tied: boolean };
  /** `word/numbering.xml`, or null when the document needs no list beyond those of the styles. */
  readonly xml: () => string | null;
}

export function createNumbering(skeleton: Skeleton): Numbering {
  const used = new Set<List['kind']>();
  const restarts: string[] = [];
  const highest = Math.max(...Object.values(skeleton.lists).map((list) => list.numId));
  return {
    start(kind, first) {
      const definition = skeleton.lists[kind];
      const fresh = !used.has(kind) && first === 1;
      if (fresh || kind === 'unordered') {
        used.add(kind);
        return { numId: definition.numId, tied: skeleton.stylesNumber };
      }
      const numId = highest + restarts.length + 1;
      restarts.push(restart(definition, numId, first));
      return { numId, tied: false };
    },
    xml: () =>
      restarts.length === 0
        ? null
        : skeleton.numberingXml.replace('</w:numbering>', `${restarts.join('')}</w:numbering>`),
  };
}

function restart(definition: ListDefinition, numId: number, first: number): string {
  return (
    `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definition.abstractNumId}"/>` +
    `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${first}"/></w:lvlOverride></w:num>`
  );
}
