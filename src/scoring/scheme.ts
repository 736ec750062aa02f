import type { ResolvedCompany } from '../company/types.js';
import type { Component, Duty, RatedItem, ResolvedRole } from '../role/types.js';
import { groupedDuties } from './duty-groups.js';
import type { DutyRule, RatingRule, Scheme } from './types.js';

type Company = Pick<ResolvedCompany, 'scale' | 'bands' | 'scoring' | 'appraisals'>;
type Role = Pick<ResolvedRole, 'kpis' | 'duties' | 'knowledge' | 'competencies' | 'conduct' | 'appraisal' | 'pay'>;

/** What the appraisal of a role is scored by. */
export function schemeOf(role: Role, company: Company): Scheme {
  return {
    kpis: role.kpis,
    duties: dutyRules(role),
    ratings: ratingRules(role),
    dutyPercents: company.scoring.duty,
    levels: company.scale.levels,
    components: componentsOf(role, company),
    bands: company.bands,
    decimals: company.scoring.decimals,
    missingActuals: company.appraisals.missingActuals,
    vetoCapPercent: company.appraisals.vetoCapPercent,
    variablePercent: role.pay?.variablePercent ?? null,
  };
}

/** The components that a role has something for, in the order of the form, with the role's weights or the company's. */
export function componentsOf(
  role: Pick<Role, 'kpis' | 'duties' | 'knowledge' | 'competencies' | 'conduct' | 'appraisal'>,
  { scoring }: Pick<Company, 'scoring'>,
): Scheme['components'] {
  const { single, groups, compliance } = groupedDuties(role.duties);
  const counts: readonly (readonly [Component, number])[] = [
    ['kpis', role.kpis.length],
    ['duties', single.length + groups.length],
    ['compliance', compliance.length],
    ['knowledge', role.knowledge.length],
    ['competencies', role.competencies.length + role.conduct.length],
  ];
  const weights = role.appraisal?.components ?? scoring.components;
  return counts.filter(([, count]) => count > 0).map(([id]) => ({ id, weightPercent: weights[id] ?? 0 }));
}

function dutyRules({ duties }: Pick<Role, 'duties'>): readonly DutyRule[] {
  const { single, groups, compliance } = groupedDuties(duties);
  const headingOf = (duty: Duty): readonly string[] =>
    duties.filter(({ items }) => items.includes(duty)).map(({ id }) => id);
  const rule = (duty: Duty, groupField: string | null): DutyRule => ({
    field: `duty.${duty.id}`,
    ids: [duty.id, ...headingOf(duty)],
    groupField,
    component: duty.isCompliance ? 'compliance' : 'duties',
    hasVeto: duty.hasVeto,
  });
  return [
    ...single.map((duty) => rule(duty, null)),
    ...groups.flatMap(({ field, clauses }) => clauses.map((duty) => rule(duty, field))),
    ...compliance.map((duty) => rule(duty, null)),
  ];
}

function ratingRules({ knowledge, competencies, conduct }: Pick<Role, 'knowledge' | 'competencies' | 'conduct'>) {
  const rated = (prefix: string, items: readonly RatedItem[]): readonly RatingRule[] =>
    items.map(({ id, hasVeto }) => ({ field: `${prefix}.${id}`, component: 'competencies', hasVeto }));
  return [
    ...knowledge.map(({ id }): RatingRule => ({ field: `knowledge.${id}`, component: 'knowledge', hasVeto: false })),
    ...rated('competency', competencies),
    ...rated('conduct', conduct),
  ];
}
