/** Documents about results: they are made of people's appraisals, not of roles, and `build` does not make them. */
export const OUTCOME_KINDS = ['appraisal-summary', 'appraisal-overview'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
