import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from '../rules/role-error.js';
import type { Descent } from './check-variant.js';
import { valuePlaceOf } from './merging.js';
import { anyPartAt, type Part, partAt } from './part.js';

/**
 * Groups of duties without duties, which would read as duties themselves (`role/empty-group`): at the group if the role's
 * own file speaks of it, else at what takes its last duty away.
 */
export function emptyGroups(role: RoleSource, descent: Descent): readonly Diagnostic[] {
  const duties = partAt(role.tree, ['duties']);
  if (duties?.type !== 'branch') return [];
  return [...duties.entries].flatMap(([id, duty]) => {
    const items = anyPartAt(duty, ['items']);
    if (items === undefined || !isEmpty(items)) return [];
    const message = `The group "${id}" has no duties left, and its heading is no duty.`;
    const place = placeOf(role, id, items) ?? descent.place;
    return [roleError('role/empty-group', place, message, `write ${id}: null to remove the group`)];
  });
}

function isEmpty(items: Part): boolean {
  return items.type === 'gone' || (items.type === 'branch' && [...items.entries.values()].every(isGone));
}

function isGone({ type }: Part): boolean {
  return type === 'gone';
}

/** In the role's own file; undefined when that says nothing of the group. */
function placeOf(role: RoleSource, id: string, items: Part): Place | undefined {
  if (items.type === 'gone') return ownPlace(role, items);
  const group = role.keyPlace(['duties', id]);
  if (group.file === role.file) return group;
  const duties = items.type === 'branch' ? [...items.entries.values()] : [];
  return duties.flatMap((duty) => ownPlace(role, duty) ?? []).at(-1);
}

function ownPlace(role: RoleSource, part: Part): Place | undefined {
  const origin = part.steps.at(-1);
  return origin?.places.file === role.file ? valuePlaceOf(origin) : undefined;
}
