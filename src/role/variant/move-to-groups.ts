import { didYouMean } from '../../diagnostic/did-you-mean.js';
import type { Path } from '../../source/source.js';
import { gone, type Merging, report, valuePlaceOf } from './merging.js';
import { type Branch, entryOf, type Origin, partAt, withoutPart, withPart } from './part.js';

export interface Moved {
  readonly inherited: Branch;
  readonly layer: Branch;
}

interface Request {
  readonly id: string;
  readonly group: string;
  /** Where the layer writes the duty. */
  readonly path: Path;
  readonly part: Branch;
  readonly origin: Origin;
}

/**
 * Both trees with every duty that says `in` under the group it names, so that it merges there like any other. A group
 * that is not there is `role/unknown-anchor`, a group that is to stand in a group `role/order`; such a duty stays.
 */
export function moveToGroups(inherited: Branch, layer: Branch, on: Merging): Moved {
  return requests(layer).reduce((trees, request) => move(trees, request, on), { inherited, layer });
}

function requests(layer: Branch): readonly Request[] {
  const within = (path: Path): readonly Request[] => {
    const list = partAt(layer, path);
    if (list?.type !== 'branch') return [];
    return [...list.entries].flatMap(([id, part]) => {
      const group = entryOf(part, 'in');
      const origin = group?.steps.at(-1);
      if (part.type !== 'branch' || group?.type !== 'leaf' || origin === undefined) return [];
      return [{ id, group: String(group.value), path: [...path, id], part, origin }];
    });
  };
  const duties = partAt(layer, ['duties']);
  const groups = duties?.type === 'branch' ? [...duties.entries.keys()] : [];
  return [...within(['duties']), ...groups.flatMap((group) => within(['duties', group, 'items']))];
}

function move(trees: Moved, { id, group, path, part, origin }: Request, on: Merging): Moved {
  const { inherited, layer } = trees;
  const from = inheritedPath(inherited, id);
  const target: Path = ['duties', group, 'items', id];
  const inner = from === null ? undefined : partAt(inherited, from);
  if (entryOf(part, 'items') !== undefined || entryOf(inner, 'items') !== undefined) {
    report(on, 'role/order', valuePlaceOf(origin), `"${id}" is a group, which cannot stand in another one.`);
    return trees;
  }
  const groups = [...new Set([...groupsOf(inherited), ...groupsOf(layer)])].filter((name) => name !== id);
  if (!groups.includes(group)) {
    const near = didYouMean(group, groups);
    const hint = near === null ? null : `did you mean "${near}"?`;
    report(on, 'role/unknown-anchor', valuePlaceOf(origin), `There is no group of duties "${group}".`, hint);
    return from === null ? trees : { inherited, layer: withPart(withoutPart(layer, path), from, part) };
  }
  const isThere = (place: Path): boolean => place.length === target.length && place[1] === group;
  const said = isThere(path) ? layer : withPart(withoutPart(layer, path), target, part);
  if (from === null || inner?.type !== 'branch') return { inherited, layer: said };
  const left = isThere(from) ? inherited : withPart(inherited, from, gone(inner, origin));
  const brought = { ...inner, broughtBy: [...(inner.broughtBy ?? []), origin] };
  return { inherited: withPart(left, target, brought), layer: said };
}

function inheritedPath(inherited: Branch, id: string): Path | null {
  if (partAt(inherited, ['duties', id]) !== undefined) return ['duties', id];
  const group = groupsOf(inherited).find((name) => partAt(inherited, ['duties', name, 'items', id]) !== undefined);
  return group === undefined ? null : ['duties', group, 'items', id];
}

function groupsOf(root: Branch): readonly string[] {
  const duties = partAt(root, ['duties']);
  if (duties?.type !== 'branch') return [];
  return [...duties.entries].filter(([, part]) => entryOf(part, 'items') !== undefined).map(([id]) => id);
}
