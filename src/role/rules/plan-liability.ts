import type { LawNames, ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import type { LiabilityItem } from '../types.js';
import { roleError, roleWarning } from './role-error.js';
import { placeInRole, sectionItems } from './section-items.js';

/**
 * Who answers for a plan with variable pay has variable pay (`role/plan-pay`; domain reference §4.3, C15). That the plan
 * costs nothing else is a matter of `role/liability-laws`.
 */
export function checkPlanPay(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const { pay } = role.data;
  if (pay?.variable !== undefined || (pay?.variablePercent ?? 0) > 0) return [];
  const item = sectionItems(role, company, 'liability').find(({ own, clause }) => {
    return (own === null ? clause?.liability?.type : role.data.liability[own.id]?.type) === 'plan';
  });
  if (item === undefined) return [];
  const message = `"${item.id}" puts variable pay at stake, and the role has none.`;
  const hint = 'add variable under pay, or remove the liability';
  const { place, related } = placeInRole(role, item, 'liability');
  return [{ ...roleError('role/plan-pay', place, message, hint), related }];
}

/**
 * Variable pay may be reduced for a missed plan where the law allows it (`role/deduction`; domain reference §4.3, C15):
 * an error when the jurisdiction says no, a warning while nobody has said.
 */
export function deductionProblems(liability: readonly LiabilityItem[], laws: LawNames): readonly Diagnostic[] {
  const { jurisdiction, deductionAllowed } = laws;
  if (deductionAllowed === true) return [];
  return liability
    .filter(({ type }) => type === 'plan')
    .map(({ id, place }) => {
      if (deductionAllowed === false) {
        const message = `"${id}" reduces pay for a missed plan, which the law of the jurisdiction "${jurisdiction}" forbids.`;
        return roleError('role/deduction', place, message, 'remove the liability for this jurisdiction');
      }
      const message = `"${id}" reduces pay for a missed plan, and nobody has said whether the law of the jurisdiction "${jurisdiction}" allows it.`;
      const hint = `ask local counsel, then set deductionAllowed in templates/jurisdictions/${jurisdiction}.yaml`;
      return roleWarning('role/deduction', place, message, hint);
    });
}
