import type { ClauseSection } from '../company/types.js';

/** Sections that a company's standard clauses may add to, in the order of a role. */
export const CLAUSE_SECTIONS: readonly ClauseSection[] = [
  'governingDocuments',
  'knowledge',
  'competencies',
  'conduct',
  'tasks',
  'duties',
  'rights',
  'liability',
  'conditions',
];

/** Lists of a role of which each item is a clause; duties have groups, and working relations are a table. */
export const CLAUSE_LISTS = CLAUSE_SECTIONS.filter((section) => section !== 'duties');
