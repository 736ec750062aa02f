import type { ResolvedCompany, StandardClause } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { isDropped } from '../standard-clauses.js';
import { roleError } from './role-error.js';
import { placeInRole, type SectionItem, sectionItems } from './section-items.js';

/**
 * Secrecy is a duty if and only if breaching it is a liability (`role/secrecy`; domain reference §4.3, C10): duties by
 * their topic, liabilities by their type.
 */
export function checkSecrecy(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const duty = sectionItems(role, company, 'duties').find(({ topic }) => topic === 'secrecy');
  const liability = sectionItems(role, company, 'liability').find(({ own, clause }) => {
    return (own === null ? clause?.liability?.type : role.data.liability[own.id]?.type) === 'secrecy';
  });
  if (duty !== undefined && liability === undefined) {
    const message = `"${duty.id}" is a duty of secrecy, and no liability is of the type secrecy.`;
    const dropped = droppedClause(role, company, (clause) => clause.liability?.type === 'secrecy');
    if (dropped !== undefined) return [droppedError(role, dropped, duty, message)];
    const hint = 'add a liability with type: secrecy, or a standard clause';
    const { place, related } = placeInRole(role, duty, 'duties');
    return [{ ...roleError('role/secrecy', place, message, hint), related }];
  }
  if (duty === undefined && liability !== undefined) {
    const message = `"${liability.id}" is a liability for breaches of secrecy, and no duty has the topic secrecy.`;
    const dropped = droppedClause(role, company, ({ section, topic }) => section === 'duties' && topic === 'secrecy');
    if (dropped !== undefined) return [droppedError(role, dropped, liability, message)];
    const hint = 'add a duty with topic: secrecy, or a standard clause';
    const { place, related } = placeInRole(role, liability, 'liability');
    return [{ ...roleError('role/secrecy', place, message, hint), related }];
  }
  return [];
}

function droppedClause(
  role: RoleSource,
  company: ResolvedCompany,
  isMeant: (clause: StandardClause) => boolean,
): StandardClause | undefined {
  return company.standardClauses.find((clause) => isMeant(clause) && isDropped(role.tree, clause));
}

/** At the `null` that drops one of the two, with the other one. */
function droppedError(
  role: RoleSource,
  { section, id }: StandardClause,
  other: SectionItem,
  message: string,
): Diagnostic {
  const hint = `keep "${id}", or remove "${other.id}" too`;
  const what = other.own === null ? 'The standard clause of the company' : `"${other.id}"`;
  const related = [{ place: other.place, message: `${what} is here.` }];
  return { ...roleError('role/secrecy', role.valuePlace([section, id]), message, hint), related };
}
