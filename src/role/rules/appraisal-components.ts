import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError, sumOf } from './role-error.js';

/** The role's own weights of the components of its appraisal sum to 100 (`role/component-weights`). */
export function checkAppraisalComponents(role: RoleSource): readonly Diagnostic[] {
  const weights = role.data.appraisal?.components;
  if (weights === undefined) return [];
  const sum = sumOf(Object.values(weights));
  if (sum === 100) return [];
  const off = sumOf([100, -sum]);
  const message = `The weights of the components sum to ${sum}, not 100.`;
  const hint = off > 0 ? `${off} is missing` : `${-off} is too much`;
  return [roleError('role/component-weights', role.keyPlace(['appraisal', 'components']), message, hint)];
}
