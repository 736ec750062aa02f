import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

/** Each working relation is with somebody of the company or with somebody outside, not both (`role/relation-partner`). */
export function checkRelationPartners(role: RoleSource): readonly Diagnostic[] {
  return Object.entries(role.data.relations ?? {}).flatMap(([id, relation]) => {
    const isInside = relation.with !== undefined;
    const isOutside = relation.external !== undefined;
    if (isInside !== isOutside) return [];
    const message = isInside
      ? `The relation "${id}" is both with a post or unit and with somebody outside.`
      : `The relation "${id}" does not say with whom.`;
    const hint = isInside ? 'keep with or external' : 'add with: and the id of a post or unit, or external: and words';
    return [roleError('role/relation-partner', role.keyPlace(['relations', id]), message, hint)];
  });
}
