import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import type { RoleDefinition } from '../role-definition.generated.js';
import { checkAppraisalComponents } from './appraisal-components.js';
import { checkCompanyReferences } from './company-references.js';
import { checkIds } from './ids.js';
import { checkItemReferences } from './item-references.js';
import { checkKpiLimits } from './kpi-limits.js';
import { checkKpiPeriods } from './kpi-periods.js';
import { checkKpiWeights } from './kpi-weights.js';
import { checkLiabilityLaws } from './liability-laws.js';
import { checkPlaceholders } from './placeholders.js';
import { checkEducation, checkReplacement } from './qualification.js';
import { checkRelationPartners } from './relation-partners.js';

/** A check of one matter, and the top-level fields that it reads: unless they are sound, it would only echo. */
interface Rule {
  readonly reads: readonly (keyof RoleDefinition)[];
  readonly check: (role: RoleSource) => readonly Diagnostic[];
}

const RULES: readonly Rule[] = [
  { reads: ['education'], check: checkEducation },
  { reads: ['replacedBy'], check: checkReplacement },
  { reads: ['duties'], check: checkIds },
  { reads: ['relations'], check: checkRelationPartners },
  { reads: ['liability'], check: checkLiabilityLaws },
  { reads: ['kpis'], check: checkKpiWeights },
  { reads: ['kpis'], check: checkKpiLimits },
  { reads: ['kpis', 'appraisal'], check: checkKpiPeriods },
  { reads: ['appraisal'], check: checkAppraisalComponents },
];
const REFERENCES_READ: readonly (keyof RoleDefinition)[] = ['duties', 'knowledge', 'kpis', 'appraisal'];

/**
 * What the rules find in a role. Without a company, because that has problems of its own, what refers to it is not
 * looked at.
 */
export function checkDefinition(
  role: RoleSource,
  company: ResolvedCompany | null,
  faultyKeys: ReadonlySet<string>,
): readonly Diagnostic[] {
  const areSound = (keys: readonly string[]): boolean => keys.every((key) => !faultyKeys.has(key));
  return [
    ...RULES.filter(({ reads }) => areSound(reads)).flatMap(({ check }) => check(role)),
    ...(company !== null && areSound(REFERENCES_READ) ? checkItemReferences(role, company) : []),
    ...(company !== null ? checkCompanyReferences(role, company, faultyKeys) : []),
    ...checkPlaceholders(role, company, faultyKeys),
  ];
}
