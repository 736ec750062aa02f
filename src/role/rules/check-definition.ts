import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { checkWords } from '../../wording/check-words.js';
import { languageOf } from '../language-of.js';
import type { RoleSource } from '../load-role.js';
import type { RoleDefinition } from '../role-definition.generated.js';
import { roleTexts } from '../role-texts.js';
import { checkAppraisalComponents } from './appraisal-components.js';
import { checkCompanyReferences } from './company-references.js';
import { checkCriteriaInLiability, checkCriterionSupport, checkSeeCriteria } from './criteria.js';
import { checkKpiDecimals, checkOtherDecimals } from './decimals.js';
import { checkDuplicateTexts } from './duplicate-texts.js';
import { checkIds } from './ids.js';
import { checkIncludedKpis } from './included-kpis.js';
import { checkCriterionReferences, checkItemReferences, checkRightReferences } from './item-references.js';
import { checkKnowledgeTopics } from './knowledge-topics.js';
import { checkKpiLimits } from './kpi-limits.js';
import { checkKpiPeriods } from './kpi-periods.js';
import { checkKpiWeights } from './kpi-weights.js';
import { checkLiabilityCitations } from './liability-citations.js';
import { checkLiabilityLaws } from './liability-laws.js';
import { checkMainTasks } from './main-tasks.js';
import { checkKpiFields, checkRelationFields } from './open-fields.js';
import { checkOwnReferences } from './own-references.js';
import { checkPlaceholders } from './placeholders.js';
import { checkPlanPay } from './plan-liability.js';
import { checkEducation, checkReplacement, checkReplacementIsSaid, checkReplacementScope } from './qualification.js';
import { checkRelationPartners } from './relation-partners.js';
import { checkReportDeadlines } from './report-deadlines.js';
import { checkInstructions, checkOwnPost } from './reporting-line.js';
import { checkRightScopes } from './right-scopes.js';
import { checkSecrecy } from './secrecy.js';
import { checkUnfinished } from './unfinished.js';
import { checkVetoes } from './vetoes.js';

/** A check of one matter, and the top-level fields that it reads: unless they are sound, it would only echo. */
interface Rule {
  readonly reads: readonly (keyof RoleDefinition)[];
  readonly check: (role: RoleSource) => readonly Diagnostic[];
}

/** As `Rule`, for a matter that the company has a part in: its posts, or the standard clauses that a role carries. */
interface CompanyRule {
  readonly reads: readonly (keyof RoleDefinition)[];
  readonly check: (role: RoleSource, company: ResolvedCompany) => readonly Diagnostic[];
}

const RULES: readonly Rule[] = [
  { reads: ['education'], check: checkEducation },
  { reads: ['replacedBy', 'title'], check: checkReplacementIsSaid },
  { reads: ['replacedBy'], check: checkReplacement },
  { reads: ['replacedBy'], check: checkReplacementScope },
  { reads: ['duties'], check: checkIds },
  { reads: ['tasks', 'duties'], check: checkMainTasks },
  { reads: ['relations'], check: checkRelationPartners },
  { reads: ['relations'], check: checkRelationFields },
  { reads: ['liability'], check: checkLiabilityLaws },
  { reads: ['kpis'], check: checkKpiWeights },
  { reads: ['kpis'], check: checkKpiLimits },
  { reads: ['kpis'], check: checkKpiDecimals },
  { reads: ['experience', 'pay', 'appraisal'], check: checkOtherDecimals },
  { reads: ['kpis'], check: checkIncludedKpis },
  { reads: ['kpis'], check: checkKpiFields },
  { reads: ['kpis', 'appraisal'], check: checkKpiPeriods },
  { reads: ['kpis', 'appraisal'], check: checkCriterionSupport },
  { reads: ['appraisal'], check: checkAppraisalComponents },
];
const COMPANY_RULES: readonly CompanyRule[] = [
  { reads: ['duties', 'knowledge', 'kpis', 'appraisal'], check: checkItemReferences },
  { reads: ['rights', 'duties'], check: checkRightReferences },
  { reads: ['appraisal', 'duties', 'knowledge', 'competencies', 'conduct'], check: checkCriterionReferences },
  { reads: ['reportsTo', 'instructedBy'], check: checkInstructions },
  { reads: ['appointedBy', 'nominatedBy', 'reportsTo', 'replacedBy', 'appraisal'], check: checkOwnReferences },
  { reads: ['duties', 'knowledge'], check: checkKnowledgeTopics },
  { reads: ['duties', 'kpis'], check: checkReportDeadlines },
  { reads: ['duties', 'liability'], check: checkSecrecy },
  { reads: ['liability'], check: checkLiabilityCitations },
  { reads: ['liability'], check: checkCriteriaInLiability },
  { reads: ['liability', 'pay'], check: checkPlanPay },
  { reads: ['rights'], check: checkRightScopes },
  { reads: ['rights', 'appraisal'], check: checkSeeCriteria },
  { reads: ['duties', 'competencies', 'conduct'], check: checkVetoes },
];

/**
 * What the rules find in a role. Without a company, because that has problems of its own, what refers to it is not
 * looked at.
 */
export function checkDefinition(
  role: RoleSource,
  company: ResolvedCompany | null,
  faultyKeys: ReadonlySet<string>,
): readonly Diagnostic[] {
  const texts = roleTexts(role, faultyKeys);
  const isInSameLanguage = company !== null && languageOf(role, company) === company.language;
  const areSound = (keys: readonly string[]): boolean => keys.every((key) => !faultyKeys.has(key));
  return [
    ...RULES.filter(({ reads }) => areSound(reads)).flatMap(({ check }) => check(role)),
    ...(company === null
      ? []
      : [
          ...COMPANY_RULES.filter(({ reads }) => areSound(reads)).flatMap(({ check }) => check(role, company)),
          ...checkCompanyReferences(role, company, faultyKeys),
          // Titles in two languages are compared where the company is translated.
          ...checkOwnPost(role, company, isInSameLanguage ? faultyKeys : new Set([...faultyKeys, 'title'])),
          ...checkDuplicateTexts(role, company, faultyKeys),
          // Lists of words are of one language; other texts are searched where they are printed.
          ...(isInSameLanguage ? checkWords(texts, company.wordLists) : []),
        ]),
    ...checkUnfinished(role.file, texts),
    ...checkPlaceholders(role, company, faultyKeys, texts),
  ];
}
