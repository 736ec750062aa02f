import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleWarning } from './role-error.js';
import { placeInRole, sectionItems } from './section-items.js';

/**
 * For each topic of duties that the company relates to knowledge, the role asks for knowledge on it
 * (`role/knowledge-topic`; domain reference §4.3, C1). Reported once a topic, at the first such duty.
 */
export function checkKnowledgeTopics(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const known = new Set(sectionItems(role, company, 'knowledge').map(({ topic }) => topic));
  const duties = sectionItems(role, company, 'duties');
  return [...company.knowledgeFor].flatMap(([topic, needed]) => {
    const duty = duties.find((candidate) => candidate.topic === topic);
    if (duty === undefined || known.has(needed)) return [];
    const message = `The duty "${duty.id}" has the topic ${topic}, and no knowledge of the role has the topic ${needed}.`;
    const hint = `add knowledge with topic: ${needed}, or correct the topic of the duty`;
    const { place, related } = placeInRole(role, duty, 'duties');
    return [{ ...roleWarning('role/knowledge-topic', place, message, hint), related }];
  });
}
