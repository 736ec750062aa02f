import { didYouMean } from '../../diagnostic/did-you-mean.js';
import type { Path } from '../../source/source.js';
import { CLAUSE_SECTIONS } from '../clause-lists.js';
import { withoutOutdated } from './falls-away.js';
import { isItemPath, isListPath, nameAt } from './lists.js';
import { clausesOf, gone, keyPlaceOf, type Merging, report, valuePlaceOf } from './merging.js';
import { moveToGroups } from './move-to-groups.js';
import { ORDER_KEYS, ordered } from './order.js';
import { type Branch, entryOf, type Leaf, NOTHING, type Part, partAt, present } from './part.js';
import { removalOf } from './removals.js';

/**
 * What is inherited, changed by what a file says: fields one by one, lists of values as a whole, `null` removes, items
 * unknown so far are added at the end unless they say where they stand. Codes: `role/not-inherited`, `role/order`,
 * `role/unknown-anchor`.
 */
export function mergeLayer(inherited: Branch, layer: Branch, on: Merging): Branch {
  const moved = moveToGroups(inherited, layer, on);
  return mergeBranch(moved.inherited, moved.layer, [], on);
}

function mergeBranch(inherited: Branch, layer: Branch, path: Path, on: Merging): Branch {
  const isItem = isItemPath(path);
  const entries = new Map(withoutOutdated(inherited, layer, path, on));
  for (const [key, part] of layer.entries) {
    if (isItem && ORDER_KEYS.has(key)) continue;
    const old = present(inherited.entries.get(key));
    const at = [...path, key];
    if (part.type === 'gone') {
      const origin = part.steps.at(-1);
      const removed = old ?? disputed(at, on) ?? droppable(at, on);
      if (removed === undefined || origin === undefined) reportUnknown(inherited, part, at, on);
      else {
        entries.set(key, gone(removed, origin));
        on.removals.push(removalOf(at, removed, valuePlaceOf(origin), 'null'));
      }
    } else if (old !== undefined) {
      entries.set(key, mergePart(old, part, at, on));
    } else if (isMovedAway(inherited.entries.get(key), part)) {
      reportMoved(part, at, on);
    } else if (isListPath(path) && entryOf(part, path[0] === 'kpis' ? 'name' : 'text') === undefined) {
      reportUnknown(inherited, part, at, on);
    } else {
      // What was removed before and is said anew stands at the end, like any addition.
      entries.delete(key);
      entries.set(key, part.type === 'branch' ? mergeBranch(NOTHING, part, at, on) : part);
    }
  }
  const merged = { ...inherited, entries, steps: [...inherited.steps, ...layer.steps] };
  return isListPath(path) ? ordered(merged, layer, path, on) : merged;
}

/** What one parent removed and another one changed: the `null` sides with the first. */
function disputed(path: Path, on: Merging): Leaf | Branch | undefined {
  const conflict = on.conflicts.find((one) => one.path.join('.') === path.join('.'));
  return present(conflict?.left) ?? present(conflict?.right);
}

/** A standard clause of the company, of which nothing is inherited; any item while nothing is known of the company. */
function droppable([section, id, ...rest]: Path, on: Merging): Branch | undefined {
  const isClause = rest.length === 0 && clausesOf(section, on).some((clause) => clause.id === id);
  const mayBe = on.clauses === null && id !== undefined && CLAUSE_SECTIONS.some((name) => name === section);
  return isClause || (mayBe && rest.length === 0) ? NOTHING : undefined;
}

function mergePart(old: Leaf | Branch, part: Leaf | Branch, path: Path, on: Merging): Part {
  if (old.type === 'branch' && part.type === 'branch') return mergeBranch(old, part, path, on);
  if (part.type === 'branch') return mergeBranch(NOTHING, part, path, on);
  return old.type === 'leaf' ? { ...part, steps: [...old.steps, ...part.steps] } : part;
}

/** Whether another file has brought a duty to another group, so that it is not here any more. */
function isMovedAway(old: Part | undefined, part: Part): boolean {
  const [origin, own] = [old?.steps.at(-1), part.steps.at(-1)];
  return old?.type === 'gone' && origin?.path.at(-1) === 'in' && origin.places.file !== own?.places.file;
}

function reportMoved(part: Part, path: Path, on: Merging): void {
  const origin = part.steps.at(-1);
  const id = String(path.at(-1));
  const message = `"${id}" does not stand here any more.`;
  if (origin !== undefined) report(on, 'role/not-inherited', keyPlaceOf(origin), message, elsewhere(id, path, on));
}

/** A change or removal of something that is not there. */
function reportUnknown(inherited: Branch, part: Part, path: Path, on: Merging): void {
  const origin = part.steps.at(-1);
  if (origin === undefined) return;
  const id = String(path.at(-1));
  const isList = isListPath(path.slice(0, -1));
  const known = [...inherited.entries].filter(([, entry]) => entry.type !== 'gone').map(([key]) => key);
  const renamed = on.retired.get(nameAt(path))?.now;
  const clauses = part.type === 'gone' && path.length === 2 ? clausesOf(path[0], on).map((clause) => clause.id) : [];
  const near = renamed === undefined ? didYouMean(id, [...known, ...clauses]) : null;
  if (part.type === 'gone') {
    const message = on.hasParents
      ? `Nothing is inherited under "${id}" that could be removed.`
      : `Nothing is said about "${id}", and there is no standard clause of this id to drop.`;
    const otherwise = on.hasParents ? 'remove the line' : 'write its text after the colon, or remove the line';
    const hint = renamedHint(renamed) ?? elsewhere(id, path, on) ?? nearHint(near) ?? otherwise;
    report(on, 'role/not-inherited', keyPlaceOf(origin), message, hint);
    return;
  }
  if (!isList) return;
  const text = path[0] === 'kpis' ? 'name' : 'text';
  const message = `There is no "${id}" to change, and without ${text} it is no new item.`;
  const hint = renamedHint(renamed) ?? elsewhere(id, path, on) ?? nearHint(near) ?? `give it a ${text}`;
  report(on, 'role/not-inherited', keyPlaceOf(origin), message, hint);
}

function renamedHint(now: string | undefined): string | null {
  return now === undefined ? null : `it is called "${now}" now`;
}

function nearHint(near: string | null): string | null {
  return near === null ? null : `did you mean "${near}"?`;
}

/** Where the duty does stand, when it is in another group than the file says. */
function elsewhere(id: string, path: Path, on: Merging): string | null {
  const duties = on.inheritedDuties;
  if (path[0] !== 'duties' || duties?.type !== 'branch') return null;
  if (path.length > 2 && entryOf(duties, id) !== undefined) return `it stands in no group: write it under duties`;
  const group = [...duties.entries.keys()].find((key) => partAt(duties, [key, 'items', id]) !== undefined);
  return group === undefined ? null : `it stands in the group "${group}": write it under duties.${group}.items`;
}
