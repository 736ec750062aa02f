import type { PlainData } from '../../source/plain-data.js';
import type { Path, Places } from '../../source/source.js';

/** Where in which file a part of a role was said. */
export interface Origin {
  readonly places: Places;
  /** The path in that file, which need not be the path in the role: a plain text is short for `{text: …}`. */
  readonly path: Path;
}

/** An origin and the value that it gave; `null` where it removed what there was. */
export interface Step extends Origin {
  readonly value: PlainData;
  /** Of a translation, the language (BCP 47) of the step before it, of which this one says the same. */
  readonly translates?: string;
}

/** A value that is replaced as a whole: a text, a figure, a list. */
export interface Leaf {
  readonly type: 'leaf';
  readonly value: PlainData;
  /** From the first file that set it to the one that holds now. */
  readonly steps: readonly Step[];
}

/** A set of fields, or a list of items by id, which merges entry by entry. */
export interface Branch {
  readonly type: 'branch';
  readonly entries: ReadonlyMap<string, Part>;
  /** All places that say something in it, the last one last. */
  readonly steps: readonly Origin[];
  /** Of a list: how files have ordered its items, one after the other. */
  readonly orders?: readonly Order[];
  /** Of a duty: where files have moved it to another group, one after the other. */
  readonly broughtBy?: readonly Origin[];
}

/** How one file orders the items of a list. */
export interface Order {
  /** Of its first move. */
  readonly origin: Origin;
  readonly moves: readonly Move[];
}

/** Where in its list an item goes: to the head, or beside the item that is its anchor. */
export interface Move {
  readonly id: string;
  readonly kind: 'first' | 'before' | 'after';
  readonly anchor: string;
}

/** What a file removed; kept so that another parent does not bring it back unseen. */
export interface Gone {
  readonly type: 'gone';
  readonly steps: readonly Origin[];
}

export type Part = Leaf | Branch | Gone;

export const NOTHING: Branch = { type: 'branch', entries: new Map(), steps: [] };

/** The part, unless it was removed. */
export function present(part: Part | undefined): Leaf | Branch | undefined {
  return part === undefined || part.type === 'gone' ? undefined : part;
}

/** The entry of a branch, unless it was removed or the part is none. */
export function entryOf(part: Part | undefined, key: string): Leaf | Branch | undefined {
  return part?.type === 'branch' ? present(part.entries.get(key)) : undefined;
}

/** The part at a path, unless it was removed. */
export function partAt(root: Branch, path: Path): Leaf | Branch | undefined {
  return path.reduce<Leaf | Branch | undefined>((part, step) => entryOf(part, String(step)), root);
}

/** The part at a path, also one that was removed. */
export function anyPartAt(root: Part, path: Path): Part | undefined {
  return path.reduce<Part | undefined>(
    (part, step) => (part?.type === 'branch' ? part.entries.get(String(step)) : undefined),
    root,
  );
}

/** The branch with other entries. */
export function withEntries(branch: Branch, entries: ReadonlyMap<string, Part>): Branch {
  return { ...branch, entries };
}

/** The tree with another part at a path; branches that are missing on the way are there, and no file speaks of them. */
export function withPart(root: Branch, path: Path, part: Part): Branch {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  const child = root.entries.get(String(key));
  const inner = child?.type === 'branch' ? child : NOTHING;
  const entries = new Map(root.entries);
  entries.set(String(key), rest.length === 0 ? part : withPart(inner, rest, part));
  return withEntries(root, entries);
}

/** The tree without the entry at a path. */
export function withoutPart(root: Branch, path: Path): Branch {
  const [key, ...rest] = path;
  const entries = new Map<string, Part>(root.entries);
  const child = entries.get(String(key));
  if (rest.length === 0) entries.delete(String(key));
  else if (child?.type === 'branch') entries.set(String(key), withoutPart(child, rest));
  return withEntries(root, entries);
}

/** The plain data of a tree, without what was removed and without lists that nothing is left of. */
export function dataOf(branch: Branch): { readonly [key: string]: PlainData } {
  // No id may be mistaken for something that every object has.
  const data: Record<string, PlainData> = Object.create(null);
  for (const [key, part] of branch.entries) {
    if (part.type === 'gone') continue;
    const value = part.type === 'leaf' ? part.value : dataOf(part);
    if (part.type === 'leaf' || Object.keys(value ?? {}).length > 0) data[key] = value;
  }
  return data;
}

/** Whether the second chain of places goes on where the first one ends. */
export function isContinued(first: readonly Origin[], second: readonly Origin[]): boolean {
  return first.length <= second.length && first.every((origin, index) => isSamePlace(origin, second[index]));
}

export function isSamePlace(a: Origin, b: Origin | undefined): boolean {
  return b !== undefined && a.places.file === b.places.file && a.path.join('\n') === b.path.join('\n');
}
