import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

/** "None" is the only level where it stands (`role/education`). */
export function checkEducation(role: RoleSource): readonly Diagnostic[] {
  const levels = role.data.education?.levels ?? [];
  const index = levels.indexOf('none');
  if (index === -1 || levels.length === 1) return [];
  const place = role.valuePlace(['education', 'levels', index]);
  const message = 'The level "none" cannot stand beside other levels.';
  return [roleError('role/education', place, message, 'keep none alone, or remove it')];
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
