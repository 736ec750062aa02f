import type { ResolvedCompany } from '../company/types.js';
import type { RoleSource } from './load-role.js';

/** The language that a role is written in (BCP 47): that of the company unless it names another. */
export function languageOf(role: RoleSource, company: Pick<ResolvedCompany, 'language'>): string {
  return role.data.language ?? company.language;
}
