import type { FieldSpot } from './field-spots.js';

/** A node of the names of fields, which are told apart by their parts: `employee.name` is `name` below `employee`. */
export interface FieldNode {
  /** The last part of its name. */
  readonly part: string;
  readonly children: Map<string, FieldNode>;
  /** Where the field of that name stands: once, but for the buttons of a radio group; nowhere for a name that only begins others. */
  readonly spots: FieldSpot[];
}

/** The names of fields as a tree, in order of first appearance. */
export function fieldTree(spots: readonly FieldSpot[]): FieldNode {
  const root: FieldNode = { part: '', children: new Map(), spots: [] };
  for (const spot of spots) {
    let node = root;
    for (const part of spot.ink.field.name.split('.')) {
      const child = node.children.get(part) ?? { part, children: new Map(), spots: [] };
      node.children.set(part, child);
      node = child;
    }
    node.spots.push(spot);
  }
  return root;
}
