import type { Path } from '../source/source.js';

/** The fields of an item of any list; each list takes some of them. */
export interface ItemFields {
  readonly text: string;
  readonly topic?: string;
  readonly veto?: true;
  readonly requires?: readonly string[];
  readonly due?: object;
  readonly duties?: readonly string[];
  readonly limit?: string;
  readonly shownBy?: readonly string[];
  readonly items?: ItemMap;
}

export type ItemMap = Readonly<Record<string, string | ItemFields>>;

/** An item of a role file in its long form, and where its parts stand. */
export interface DefinedItem extends ItemFields {
  readonly id: string;
  readonly path: Path;
  readonly textPath: Path;
}

/** The items of a list in the order of the file; a plain text is short for `{text: …}`. */
export function definedItems(map: ItemMap | undefined, path: Path): readonly DefinedItem[] {
  return Object.entries(map ?? {}).map(([id, item]) => {
    const itemPath = [...path, id];
    if (typeof item === 'string') return { id, path: itemPath, textPath: itemPath, text: item };
    return { ...item, id, path: itemPath, textPath: [...itemPath, 'text'] };
  });
}

/** All duties of a role file: plain ones, headings of groups, and the duties in groups, in the order of the file. */
export function allDuties(map: ItemMap | undefined): readonly DefinedItem[] {
  return definedItems(map, ['duties']).flatMap((duty) => [duty, ...definedItems(duty.items, [...duty.path, 'items'])]);
}
