import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError, roleWarning } from './role-error.js';

/** "None" is the only level where it stands, and leaves no field of study (`role/education`). */
export function checkEducation(role: RoleSource): readonly Diagnostic[] {
  const { levels = [], in: field } = role.data.education ?? {};
  const index = levels.indexOf('none');
  if (index === -1) return [];
  const place = role.valuePlace(['education', 'levels', index]);
  if (levels.length > 1) {
    const message = 'The level "none" cannot stand beside other levels.';
    return [roleError('role/education', place, message, 'keep none alone, or remove it')];
  }
  if (field === undefined) return [];
  const message = 'The level "none" asks for no education, so there is none in a field.';
  const related = [{ place: role.keyPlace(['education', 'in']), message: 'The field is here.' }];
  return [{ ...roleError('role/education', place, message, 'name a level, or remove in'), related }];
}

/** A role says who stands in (`role/replacement-missing`; domain reference §4.3, C12). */
export function checkReplacementIsSaid(role: RoleSource): readonly Diagnostic[] {
  if (role.data.replacedBy !== undefined) return [];
  const message = 'The role does not say who stands in for the holder during an absence.';
  const hint = 'add replacedBy with a post, or with appointedBy: the post that names a deputy each time';
  return [roleWarning('role/replacement-missing', role.keyPlace(['title']), message, hint)];
}

/** The replacement names a deputy or who appoints one, not both (`role/replacement`). */
export function checkReplacement(role: RoleSource): readonly Diagnostic[] {
  const { replacedBy } = role.data;
  if (replacedBy === undefined || (replacedBy.post === undefined) !== (replacedBy.appointedBy === undefined)) return [];
  const message =
    replacedBy.post === undefined
      ? 'The replacement names neither a deputy nor who appoints one.'
      : 'The replacement names both a deputy and who appoints one.';
  const hint = 'give post, or appointedBy';
  return [roleError('role/replacement', role.keyPlace(['replacedBy']), message, hint)];
}

/** Rights and liability pass over to the deputy (`role/replacement-scope`; domain reference §4.3, C12). */
export function checkReplacementScope(role: RoleSource): readonly Diagnostic[] {
  const { replacedBy } = role.data;
  const kept = (['rightsPassOver', 'liabilityPassesOver'] as const).filter((field) => replacedBy?.[field] === false);
  const [first] = kept;
  if (first === undefined) return [];
  const what =
    kept.length === 2
      ? 'neither rights nor liability'
      : `the ${first === 'rightsPassOver' ? 'liability and not the rights' : 'rights and not the liability'}`;
  const message = `The deputy takes over ${what} of the position.`;
  const hint = `let both pass over, or ask a lawyer who acts and who answers during an absence`;
  return [roleWarning('role/replacement-scope', role.valuePlace(['replacedBy', first]), message, hint)];
}
