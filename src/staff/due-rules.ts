import type { ResolvedCompany } from '../company/types.js';
import type { DueRules } from './due.js';

const DEFAULTS: DueRules = { probationMonths: 0, longLeaveDays: 60 };

/** The rules of a company about when an appraisal is due, as its section `appraisals` gives them. */
export function dueRules(company: ResolvedCompany): DueRules {
  return 'appraisals' in company ? { ...DEFAULTS, ...(company.appraisals as Partial<DueRules>) } : DEFAULTS;
}
