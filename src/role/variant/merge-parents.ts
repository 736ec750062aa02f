import type { Path } from '../../source/source.js';
import type { Conflict } from './merging.js';
import { type Branch, type Origin, type Part, partAt } from './part.js';

/**
 * What two parents say together: fields of either, items of the left one first. Where one only hands on what the other
 * has changed since, the change holds. Fields that they set differently are added to `conflicts`; the left one stands in
 * for them.
 */
export function mergeParents(left: Branch, right: Branch, conflicts: Conflict[], path: Path = []): Branch {
  const entries = new Map(left.entries);
  for (const [key, theirs] of right.entries) {
    const ours = entries.get(key);
    entries.set(key, ours === undefined ? theirs : agreed(ours, theirs, conflicts, [...path, key]));
  }
  return { type: 'branch', entries, steps: [...left.steps, ...right.steps] };
}

function agreed(left: Part, right: Part, conflicts: Conflict[], path: Path): Part {
  if (left.type === 'branch' && right.type === 'branch') return mergeParents(left, right, conflicts, path);
  if (isContinued(right.steps, left.steps)) return left;
  if (isContinued(left.steps, right.steps)) return right;
  const isSame =
    (left.type === 'gone' && right.type === 'gone') ||
    (left.type === 'leaf' && right.type === 'leaf' && JSON.stringify(left.value) === JSON.stringify(right.value));
  if (!isSame) conflicts.push({ path, left, right });
  return left;
}

/** Whether the second chain of places goes on where the first one ends. */
function isContinued(first: readonly Origin[], second: readonly Origin[]): boolean {
  return first.length <= second.length && first.every((origin, index) => isSamePlace(origin, second[index]));
}

function isSamePlace(a: Origin, b: Origin | undefined): boolean {
  return b !== undefined && a.places.file === b.places.file && a.path.join('\n') === b.path.join('\n');
}

/** Whether a layer settles what its parents disagree about: it sets the field, or removes it or what it belongs to. */
export function isSettled({ path }: Conflict, layer: Branch): boolean {
  if (partAt(layer, path) !== undefined) return true;
  return path.some((_step, index) => {
    const holder = index === 0 ? layer : partAt(layer, path.slice(0, index));
    return holder?.type === 'branch' && holder.entries.get(String(path[index]))?.type === 'gone';
  });
}
