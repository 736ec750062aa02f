import type { List } from '../../document/types.js';
import type { ListDefinition } from './package/compiled-parts.js';
import type { Skeleton } from './package/skeleton.js';

/** The lists of one document. */
export interface Numbering {
  /** The list to use for a new outermost list that starts at a number: a restarted one, unless it is the first. */
  readonly start: (kind: List['kind'], first: number) => { readonly numId: number; readonly tied: boolean };
  /** A list that counts as another one does and on its own, for the second of two languages; the same at each call. */
  readonly twin: (numId: number) => number;
  /** `word/numbering.xml`, or null when the document needs no list beyond those of the styles. */
  readonly xml: () => string | null;
}

export function createNumbering(skeleton: Skeleton): Numbering {
  const used = new Set<List['kind']>();
  const starts = new Map<number, Start>();
  const twins = new Map<number, number>();
  const lists: string[] = [];
  const definitions: string[] = [];
  const highest = Math.max(...Object.values(skeleton.lists).map((list) => list.numId));
  const add = (start: Start): number => {
    const numId = highest + lists.length + 1;
    starts.set(numId, start);
    lists.push(restart(start, numId));
    return numId;
  };
  return {
    start(kind, first) {
      const definition = skeleton.lists[kind];
      const fresh = !used.has(kind) && first === 1;
      if (fresh || kind === 'unordered') {
        used.add(kind);
        starts.set(definition.numId, { definition, first });
        return { numId: definition.numId, tied: skeleton.stylesNumber };
      }
      return { numId: add({ definition, first }), tied: false };
    },
    twin(numId) {
      const known = twins.get(numId);
      if (known !== undefined) return known;
      const start = starts.get(numId);
      if (start === undefined) throw new Error(`no list ${numId} has been started`);
      // Lists of one definition go on counting from each other, so that the twin needs one of its own.
      const abstractNumId = highestDefinition(skeleton.numberingXml) + definitions.length + 1;
      definitions.push(copyOf(start.definition, abstractNumId, skeleton.numberingXml));
      const twin = add({ definition: { ...start.definition, abstractNumId }, first: start.first });
      twins.set(numId, twin);
      return twin;
    },
    xml: () =>
      lists.length === 0
        ? null
        : skeleton.numberingXml
            .replace('<w:num ', `${definitions.join('')}<w:num `)
            .replace('</w:numbering>', `${lists.join('')}</w:numbering>`),
  };
}

interface Start {
  readonly definition: ListDefinition;
  readonly first: number;
}

function restart({ definition, first }: Start, numId: number): string {
  return (
    `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definition.abstractNumId}"/>` +
    `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${first}"/></w:lvlOverride></w:num>`
  );
}

const DEFINITION = /<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>.*?<\/w:abstractNum>/gs;

function highestDefinition(numberingXml: string): number {
  return Math.max(...Array.from(numberingXml.matchAll(DEFINITION), ([, id]) => Number(id)));
}

/** The definition under another number, without the styles that are tied to it: a style belongs to one definition. */
function copyOf({ abstractNumId }: ListDefinition, newId: number, numberingXml: string): string {
  const [xml] = Array.from(numberingXml.matchAll(DEFINITION)).find(([, id]) => Number(id) === abstractNumId) ?? [];
  if (xml === undefined) throw new Error(`no definition ${abstractNumId} of a list`);
  return xml
    .replace(`w:abstractNumId="${abstractNumId}"`, `w:abstractNumId="${newId}"`)
    .replace(/<w:nsid w:val="[^"]*"\/>/, `<w:nsid w:val="${newId.toString(16).toUpperCase().padStart(8, '0')}"/>`)
    .replace(/<w:tmpl w:val="[^"]*"\/>/, '')
    .replace(/<w:pStyle w:val="[^"]*"\/>/g, '');
}
