import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { MissingField } from '../../source/missing-fields.js';
import { listed } from '../../source/schema-wording.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from '../rules/role-error.js';
import type { Descent } from './check-variant.js';
import { valuePlaceOf } from './merging.js';
import { anyPartAt, partAt } from './part.js';

/**
 * What a role lacks after it was put together (`role/missing-key`): a field that its own file removes at the `null`, a list
 * that it does not take over at `inherit`, a part of an item at the item if its own file speaks of it, all else where it
 * names what it builds on.
 */
export function missingErrors(
  role: RoleSource,
  missing: readonly MissingField[],
  descent: Descent,
): readonly Diagnostic[] {
  const ownError = (one: MissingField): Diagnostic | null => removedError(role, one) ?? notTakenError(role, one);
  const removed = missing.flatMap((one) => ownError(one) ?? []);
  const rest = missing.filter((one) => ownError(one) === null);
  const inItems = rest.filter(({ path }) => path.length > 0);
  const ofRole = rest.filter(({ path }) => path.length === 0).map(({ field }) => field);
  return [
    ...removed,
    ...inItems.map((one) => itemError(role, one, descent)),
    ...(ofRole.length === 0 ? [] : [roleErrorFor(ofRole, descent)]),
  ];
}

function removedError(role: RoleSource, { path, field }: MissingField): Diagnostic | null {
  const part = anyPartAt(role.tree, [...path, field]);
  const origin = part?.type === 'gone' ? part.steps.at(-1) : undefined;
  if (origin === undefined || origin.places.file !== role.file) return null;
  // A comparison that takes the old target away stands for no removal by the user.
  if (origin.path.at(-1) === 'comparison') return null;
  const owner = path.length === 0 ? 'a role' : path.join('.');
  const message = `"${field}" is removed here, but ${owner} needs it.`;
  return roleError('role/missing-key', valuePlaceOf(origin), message, `give ${field} a value, or remove the line`);
}

/** Of a list that its own file does not take over. */
function notTakenError(role: RoleSource, { path, field }: MissingField): Diagnostic | null {
  const origin = partAt(role.tree, [...path, field])?.steps.findLast(({ path: [first] }) => first === 'inherit');
  if (origin === undefined || origin.places.file !== role.file) return null;
  const owner = path.length === 0 ? 'a role' : path.join('.');
  const message = `Nothing of "${field}" is inherited here, but ${owner} needs it.`;
  return roleError('role/missing-key', valuePlaceOf(origin), message, `inherit some of it, or add ${field}`);
}

function itemError(role: RoleSource, { path, field }: MissingField, descent: Descent): Diagnostic {
  const message = `${path.join('.')} needs the field "${field}"${whichStands('stands', descent)}.`;
  const own = role.keyPlace(path);
  if (own.file === role.file) return roleError('role/missing-key', own, message, `add ${field}`);
  const related = [{ place: own, message: 'It comes from here.' }];
  return { ...roleError('role/missing-key', descent.place, message, `add ${field}`), related };
}

function roleErrorFor(fields: readonly string[], descent: Descent): Diagnostic {
  const names = listed(fields.map((field) => `"${field}"`)).replace(/ or (?="[^"]*"$)/, ' and ');
  const which =
    fields.length === 1
      ? `field ${names}${whichStands('stands', descent)}`
      : `fields ${names}${whichStands('stand', descent)}`;
  const message = `The role needs the ${which}.`;
  return roleError('role/missing-key', descent.place, message, `add ${fields.join(', ')}`);
}

/** That what is missing stands in no parent either; a role that has none just needs it. */
function whichStands(verb: 'stand' | 'stands', { parents }: Descent): string {
  return parents.length === 0 ? '' : `, which ${verb} neither here${parents.map((id) => ` nor in "${id}"`).join('')}`;
}
