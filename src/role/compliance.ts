import type { Resolving } from './resolving.js';
import type { Duty } from './types.js';

/** Topics of the duties that an appraisal scores as compliance, where that has a weight. */
const COMPLIANCE_TOPICS: readonly string[] = ['secrecy', 'data-protection', 'safety', 'work-rules', 'reporting'];

/** Whether compliance has a weight of its own: that of the role, or of the company where the role weighs nothing. */
export function weighsCompliance({ role, company }: Pick<Resolving, 'role' | 'company'>): boolean {
  const weights = role.data.appraisal?.components ?? company.scoring.components;
  return (weights.compliance ?? 0) > 0;
}

export function isComplianceTopic(topic: string | null | undefined): boolean {
  return topic !== null && topic !== undefined && COMPLIANCE_TOPICS.includes(topic);
}

/** The duties that are marked each by itself: plain ones and those in groups, without the headings. */
export function clausesOf(duties: readonly Duty[]): readonly Duty[] {
  return duties.flatMap((duty) => (duty.items.length === 0 ? [duty] : duty.items));
}
