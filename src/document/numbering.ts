import { type Digits, inDigits } from './digits.js';
import type { Element } from './tree.js';
import type { List } from './types.js';

export interface ListNumber {
  readonly kind: List['kind'];
  readonly level: number;
}

export interface ItemNumber {
  readonly marker: string;
  readonly number: readonly number[];
}

export interface Numbering {
  readonly lists: ReadonlyMap<Element, ListNumber>;
  readonly items: ReadonlyMap<Element, ItemNumber>;
  /** By id: what a reference to the element prints, null for one without a number. The first of two wins. */
  readonly targets: ReadonlyMap<string, string | null>;
}

interface Surroundings {
  readonly kind: List['kind'] | null;
  readonly levels: Readonly<Record<List['kind'], number>>;
  /** Number of the clause or the ordered item around. */
  readonly clause: readonly number[];
  readonly item: readonly number[];
}

const OUTSIDE: Surroundings = {
  kind: null,
  levels: { clauses: 0, ordered: 0, unordered: 0 },
  clause: [],
  item: [],
};

/**
 * Numbers of all lists and their items. `ol class="clauses"` and each `ol` directly nested in one number 1., 1.1.,
 * 1.1.1.; every other `ol` starts again at 1.
 */
export function numberLists(root: Element, digits: Digits): Numbering {
  const lists = new Map<Element, ListNumber>();
  const items = new Map<Element, ItemNumber>();
  const targets = new Map<string, string | null>();

  const visit = (element: Element, around: Surroundings): void => {
    const id = element.attributes.get('id');
    const marker = items.get(element)?.marker;
    if (id !== undefined && !targets.has(id)) targets.set(id, marker?.endsWith('.') ? marker.slice(0, -1) : null);
    if (element.name === 'ol' || element.name === 'ul') visitList(element, around);
    else for (const child of element.children) if (typeof child !== 'string') visit(child, around);
  };

  const visitList = (list: Element, around: Surroundings): void => {
    const kind = kindOf(list, around);
    const level = around.levels[kind];
    lists.set(list, { kind, level });
    const prefix = kind === 'clauses' ? around.clause : kind === 'ordered' ? around.item : [];
    let position = 0;
    for (const child of list.children) {
      if (typeof child === 'string') continue;
      position += 1;
      const number = kind === 'unordered' ? [] : [...prefix, position];
      items.set(child, { marker: inDigits(markerOf(kind, number), digits), number });
      visit(child, {
        kind,
        levels: { ...around.levels, [kind]: level + 1 },
        clause: kind === 'clauses' ? number : around.clause,
        item: kind === 'ordered' ? number : around.item,
      });
    }
  };

  visit(root, OUTSIDE);
  return { lists, items, targets };
}

function kindOf(list: Element, around: Surroundings): List['kind'] {
  if (list.name === 'ul') return 'unordered';
  return list.attributes.get('class') === 'clauses' || around.kind === 'clauses' ? 'clauses' : 'ordered';
}

function markerOf(kind: List['kind'], number: readonly number[]): string {
  if (kind === 'unordered') return '•';
  return kind === 'clauses' ? `${number.join('.')}.` : `${number.at(-1)}.`;
}
