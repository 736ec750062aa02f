import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { roleError } from '../rules/role-error.js';
import { LISTS, type ListName, listPath } from './lists.js';
import { keyPlaceOf, placeOf, type Retired, valuePlaceOf } from './merging.js';
import { type Branch, entryOf, type Origin, type Part, partAt } from './part.js';

interface NamedItem {
  readonly name: string;
  readonly id: string;
  readonly part: Part;
}

/** All earlier ids of the items of a role: those known before, and those that its items name in `was`. */
export function retiredIds(role: Branch, before: readonly Retired[]): Retired {
  const retired = new Map(before.flatMap((known) => [...known]));
  for (const list of LISTS) {
    for (const { id, part } of itemsOf(role, list)) {
      const was = entryOf(part, 'was');
      const origin = was?.steps.at(-1);
      if (was?.type !== 'leaf' || origin === undefined) continue;
      const name = nameIn(list, String(was.value));
      if (!retired.has(name)) retired.set(name, { now: id, origin });
    }
  }
  return retired;
}

/** An id that was given up stands for nothing else (`role/retired-id`). */
export function checkRetiredIds(role: Branch, retired: Retired): readonly Diagnostic[] {
  return LISTS.flatMap((list) =>
    itemsOf(role, list).flatMap(({ name, id, part }) => [
      ...checkId(name, id, part, retired),
      ...checkWas(list, id, part, retired),
    ]),
  );
}

function checkId(name: string, id: string, part: Part, retired: Retired): readonly Diagnostic[] {
  const known = retired.get(name);
  if (known === undefined) return [];
  const message = `"${id}" is what "${known.now}" was called before, so it cannot name another item.`;
  const origin = part.steps.at(-1);
  const place = placeOf(part, valuePlaceOf(known.origin));
  const related = [{ place: valuePlaceOf(known.origin), message: 'The earlier id is here.' }];
  const hint = `write "${known.now}" if that is meant, or give the item another id`;
  return origin === undefined
    ? []
    : [{ ...roleError('role/retired-id', keyPlaceOf(origin) ?? place, message, hint), related }];
}

/** Two items cannot both have been one. */
function checkWas(list: ListName, id: string, part: Part, retired: Retired): readonly Diagnostic[] {
  const was = entryOf(part, 'was');
  const origin = was?.steps.at(-1);
  if (was?.type !== 'leaf' || origin === undefined) return [];
  const known = retired.get(nameIn(list, String(was.value)));
  if (known === undefined || known.now === id || isSame(known.origin, origin)) return [];
  const message = `Both "${known.now}" and "${id}" say that they were "${String(was.value)}".`;
  const related = [{ place: valuePlaceOf(known.origin), message: 'The other one is here.' }];
  return [{ ...roleError('role/retired-id', valuePlaceOf(origin), message, 'remove one of the two'), related }];
}

function isSame(a: Origin, b: Origin): boolean {
  return a.places.file === b.places.file && a.path.join('.') === b.path.join('.');
}

function itemsOf(role: Branch, list: ListName): readonly NamedItem[] {
  const items = partAt(role, listPath(list));
  const named = (part: Part | undefined): readonly NamedItem[] =>
    part?.type !== 'branch'
      ? []
      : [...part.entries].flatMap(([id, item]) =>
          item.type === 'gone' ? [] : [{ name: nameIn(list, id), id, part: item }, ...named(entryOf(item, 'items'))],
        );
  return named(items);
}

function nameIn(list: ListName, id: string): string {
  return [...listPath(list), id].join('.');
}
