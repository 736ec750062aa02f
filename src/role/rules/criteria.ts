import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { definedItems } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import { roleError, roleWarning } from './role-error.js';
import { placeInRole, sectionItems } from './section-items.js';

/** No criterion stands among the liabilities (`role/criterion-in-liability`; domain reference §4.3, C8). */
export function checkCriteriaInLiability(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  return sectionItems(role, company, 'liability')
    .filter(({ topic }) => topic === 'criteria')
    .map(({ id, place }) => {
      const message = `"${id}" is a criterion, not a liability.`;
      return roleError('role/criterion-in-liability', place, message, 'move it to criteria under appraisal');
    });
}

/** A right to see the criteria needs criteria to see (`role/see-criteria`; domain reference §4.3, C9). */
export function checkSeeCriteria(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const right = sectionItems(role, company, 'rights').find(({ topic }) => topic === 'criteria');
  if (right === undefined || Object.keys(role.data.appraisal?.criteria ?? {}).length > 0) return [];
  const message = `The right "${right.id}" is to see the criteria, and the role has none.`;
  const { place, related } = placeInRole(role, right, 'rights');
  return [
    { ...roleError('role/see-criteria', place, message, 'add criteria under appraisal, or remove the right'), related },
  ];
}

/** Each criterion is measured by a KPI, or says what else shows it (`role/criterion-support`). */
export function checkCriterionSupport(role: RoleSource): readonly Diagnostic[] {
  const measured = new Set(Object.values(role.data.kpis ?? {}).flatMap(({ measures = [] }) => measures));
  return definedItems(role.data.appraisal?.criteria, ['appraisal', 'criteria']).flatMap(({ id, path, shownBy }) => {
    if (measured.has(id) || shownBy !== undefined) return [];
    const message = `No KPI measures the criterion "${id}", and it does not say what else shows it.`;
    const hint = `add "${id}" to measures of a KPI, or shownBy with ids of duties, or with lists such as knowledge`;
    return [roleWarning('role/criterion-support', role.keyPlace(path), message, hint)];
  });
}
