import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';
import { sectionItems } from './section-items.js';

/** Topics of rights that can do harm without a limit, and how messages speak of them. */
const POWERS: ReadonlyMap<string | null, string> = new Map([
  ['decisions', 'decide'],
  ['signing', 'sign'],
  ['spending', 'spend'],
]);

/**
 * A right to decide, to sign or to spend serves duties and has a limit (`role/right-scope`; domain reference §4.3, C21).
 * A standard clause serves all duties, so that it needs a limit alone.
 */
export function checkRightScopes(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  return sectionItems(role, company, 'rights').flatMap(({ id, topic, place, own, clause }) => {
    const power = POWERS.get(topic);
    if (power === undefined) return [];
    const isLimited = own === null ? clause?.hasLimit === true : own.limit !== undefined;
    const serves = own === null || own.duties !== undefined;
    if (isLimited && serves) return [];
    const missing = [...(isLimited ? [] : ['what limits it']), ...(serves ? [] : ['which duties it serves'])];
    const message = `The right "${id}" to ${power} does not say ${missing.join(' and ')}.`;
    const fields = [...(isLimited ? [] : [LIMIT]), ...(serves ? [] : [DUTIES])];
    return [roleError('role/right-scope', place, message, `add ${fields.join(' and ')}`)];
  });
}

const LIMIT = 'limit (competence, document-type or amount)';
const DUTIES = 'duties (their ids)';
