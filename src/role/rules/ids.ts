import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { allDuties, type DefinedItem } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

/** The ids of duties are unique across groups (`role/duplicate-id`), so that `{duties.visits}` means one clause. */
export function checkIds(role: RoleSource): readonly Diagnostic[] {
  const first = new Map<string, DefinedItem>();
  return allDuties(role.data.duties).flatMap((duty) => {
    const other = first.get(duty.id);
    if (other === undefined) {
      first.set(duty.id, duty);
      return [];
    }
    const message = `There are two duties with the id "${duty.id}".`;
    const related = [{ place: role.keyPlace(other.path), message: 'The first one is here.' }];
    const place = role.keyPlace(duty.path);
    return [{ ...roleError('role/duplicate-id', place, message, 'give one of them another id'), related }];
  });
}
