import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { companyTexts } from '../../src/company/company-texts.js';
import { loadJurisdiction, resolveLaws } from '../../src/company/jurisdiction.js';
import { loadCompany } from '../../src/company/load-company.js';
import { resolveCompany } from '../../src/company/resolve-company.js';
import type { LawNames, ResolvedCompany } from '../../src/company/types.js';
import type { Checked, Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { orderDiagnostics } from '../../src/diagnostic/order.js';
import { loadRole } from '../../src/role/load-role.js';
import { resolveRole } from '../../src/role/resolve-role.js';
import { roleTexts } from '../../src/role/role-texts.js';
import type { ResolvedRole } from '../../src/role/types.js';
import { missingGlyphs } from '../../src/source/missing-glyphs.js';
import { rootPath } from './generate-types.js';

export const PERIODS = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
} as const;

export interface CheckedCase {
  readonly role: ResolvedRole | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics as a user sees them. */
  readonly shown: string;
}

/**
 * A folder of `test/cases`: its company and jurisdiction, or the shared ones, and its role if it has one, checked and
 * resolved in English. As glyphs it has those of Latin and Greek.
 */
export function checkCase(folder: string): CheckedCase {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const open = (name: string): readonly [string, string] => {
    const own = `${folder}/${name}`;
    const text = readFileSync(rootPath(existsSync(rootPath(own)) ? own : `test/cases/${name}`), 'utf8');
    texts.set(name, text);
    return [text, name];
  };
  const keep = <T>(result: Checked<T>): T | null => {
    diagnostics.push(...result.diagnostics);
    return result.ok ? result.value : null;
  };
  const companySource = keep(loadCompany(...open('company.yaml')));
  const company = companySource === null ? null : keep(resolveCompany(companySource));
  const jurisdiction = keep(loadJurisdiction(...open('jurisdiction.yaml')));
  const laws = jurisdiction === null ? null : keep(resolveLaws(jurisdiction, 'en'));
  const file = readdirSync(rootPath(folder)).find((name) => /\.yaml$/.test(name) && !NOT_ROLES.includes(name));
  const source = file === undefined ? null : keep(loadRole(...open(file), company));
  const printed = [
    ...(companySource === null ? [] : companyTexts(companySource)),
    ...(source === null ? [] : roleTexts(source)),
  ];
  diagnostics.push(...missingGlyphs(printed, (codePoint) => codePoint < 0x2e80));
  const role = source === null ? null : resolved(source, company, laws, keep);
  const ordered = orderDiagnostics(diagnostics);
  return {
    role,
    diagnostics: ordered,
    shown: formatDiagnostics(ordered, (name) => texts.get(name) ?? null, { colour: false }),
  };
}

const NOT_ROLES: readonly string[] = ['company.yaml', 'jurisdiction.yaml'];

function resolved(
  source: Parameters<typeof resolveRole>[0],
  company: ResolvedCompany | null,
  laws: LawNames | null,
  keep: (result: Checked<ResolvedRole>) => ResolvedRole | null,
): ResolvedRole | null {
  const entity = company?.entities[0];
  if (company === null || entity === undefined || laws === null) return null;
  return keep(resolveRole(source, { company, entity, laws, language: 'en', periods: PERIODS }));
}
