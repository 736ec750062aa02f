import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleWarning } from './role-error.js';

const OF_KPI = { definition: 'what is counted', measures: 'which duties or criteria it measures' } as const;
const OF_RELATION = { channel: 'the channel', responseTime: 'the response time' } as const;

/**
 * Each KPI says what it counts and what it measures, or that this is left open by design (`role/kpi-open`; domain
 * reference §4.3, C7). Target, unit and period are the schema's to ask for; the target of a plan lies in the plan.
 */
export function checkKpiFields(role: RoleSource): readonly Diagnostic[] {
  return Object.entries(role.data.kpis ?? {}).flatMap(([id, kpi]) => {
    const open = openFields(OF_KPI, kpi, kpi.designDecision);
    if (open === null) return [];
    const message = `The KPI "${id}" does not say ${open.words}.`;
    return [roleWarning('role/kpi-open', role.keyPlace(['kpis', id]), message, open.hint)];
  });
}

/**
 * Each relation with a post or unit of the company has a channel and a response time, or leaves them open by design
 * (`role/relation-open`; domain reference §4.3, C23).
 */
export function checkRelationFields(role: RoleSource): readonly Diagnostic[] {
  return Object.entries(role.data.relations ?? {}).flatMap(([id, relation]) => {
    const isInside = relation.with !== undefined && relation.external === undefined;
    const open = isInside ? openFields(OF_RELATION, relation, relation.designDecision) : null;
    if (open === null) return [];
    const message = `The relation "${id}" does not say ${open.words}.`;
    return [roleWarning('role/relation-open', role.keyPlace(['relations', id]), message, open.hint)];
  });
}

function openFields<Field extends string>(
  wordings: Readonly<Record<Field, string>>,
  item: Readonly<Partial<Record<Field, unknown>>>,
  leftOpen: readonly Field[] = [],
): { readonly words: string; readonly hint: string } | null {
  const fields = Object.keys(wordings) as Field[];
  const open = fields.filter((field) => item[field] === undefined && !leftOpen.includes(field));
  if (open.length === 0) return null;
  const words = open.map((field) => wordings[field]).join(' and ');
  return { words, hint: `add ${open.join(' and ')}, or designDecision: [${open.join(', ')}] to leave it open` };
}
