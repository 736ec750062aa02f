import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { companyTexts } from '../../src/company/company-texts.js';
import { loadJurisdiction, resolveLaws } from '../../src/company/jurisdiction.js';
import { loadCompany } from '../../src/company/load-company.js';
import { resolveCompany } from '../../src/company/resolve-company.js';
import type { LawNames, ResolvedCompany } from '../../src/company/types.js';
import { type Checked, type Diagnostic, good } from '../../src/diagnostic/diagnostic.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { orderDiagnostics } from '../../src/diagnostic/order.js';
import type { RoleSource } from '../../src/role/load-role.js';
import { resolveRole } from '../../src/role/resolve-role.js';
import { roleTexts } from '../../src/role/role-texts.js';
import type { ResolvedRole } from '../../src/role/types.js';
import type { RoleFile } from '../../src/role/variant/draft.js';
import { loadOverlays } from '../../src/role/variant/load-overlays.js';
import { loadDrafts, readDrafts } from '../../src/role/variant/load-roles.js';
import { missingGlyphs } from '../../src/source/missing-glyphs.js';
import type { SourceText } from '../../src/source/source-text.js';
import { roleInLanguage } from '../../src/translation/role-in-language.js';
import { checkWords } from '../../src/wording/check-words.js';
import { rootPath } from './generate-types.js';
import { wordList } from './word-list.js';

export const PERIODS = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
} as const;

const WORD_LISTS = [wordList('discrimination', 'en'), wordList('law', 'en')];

export interface CheckedCase {
  /** Of the role that no other extends, after its overlay. */
  readonly role: ResolvedRole | null;
  readonly source: RoleSource | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics as a user sees them. */
  readonly shown: string;
}

/**
 * A folder of `test/cases`: its company and jurisdiction, or the shared ones, its roles, and its overlays under
 * `entities/<entity>`, checked and resolved in English. A role that extends `parent` gets the shared one unless the case
 * brings its own. The role of the case is the one that no other extends. As glyphs it has those of Latin and Greek.
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
  const company = companySource === null ? null : keep(resolveCompany(companySource, WORD_LISTS));
  if (companySource !== null) diagnostics.push(...checkWords(companyTexts(companySource), WORD_LISTS));
  const jurisdiction = keep(loadJurisdiction(...open('jurisdiction.yaml')));
  const laws = jurisdiction === null ? null : keep(resolveLaws(jurisdiction, 'en'));
  const roleFile = (name: string): RoleFile => {
    const [text, file] = open(name);
    return { id: name.slice(name.lastIndexOf('/') + 1).replace(/\.yaml$/, ''), file, text: good(text) };
  };
  const own = yamlFiles(folder).filter((name) => !NOT_ROLES.includes(name));
  const files = own.map(roleFile);
  const needsParent = files.some(({ text }) => text.ok && /^extends:.*\bparent\b/m.test(text.value));
  const drafts = readDrafts(needsParent && !own.includes(PARENT) ? [...files, roleFile(PARENT)] : files);
  const roles = loadDrafts(drafts, company, (role, language) =>
    roleInLanguage(role, 'en', { language, beside: () => null }),
  );
  const overlays = loadOverlays(
    subfolders(`${folder}/entities`).flatMap((entity) =>
      yamlFiles(`${folder}/entities/${entity}`).map((name) => ({ ...roleFile(`entities/${entity}/${name}`), entity })),
    ),
    roles,
    company,
  );
  const sources = [...roles.values(), ...overlays].flatMap(({ role }) => keep(role) ?? []);
  const printed = [
    ...(companySource === null ? [] : companyTexts(companySource)),
    ...sources.flatMap((source): readonly SourceText[] => roleTexts(source)),
  ];
  diagnostics.push(...missingGlyphs(printed, (codePoint) => codePoint < 0x2e80));
  const extended = sources.flatMap(({ tree }) => tree.steps.slice(0, -1).map(({ places }) => places.file));
  const positions = sources.filter(({ id }) => roles.get(id)?.isAbstract === false);
  const all = positions.map((source) => ({ source, role: resolved(source, company, laws, keep) }));
  const last = all.filter(({ source }) => !extended.includes(source.file)).at(-1);
  const ordered = orderDiagnostics(diagnostics);
  return {
    role: last?.role ?? null,
    source: last?.source ?? null,
    diagnostics: ordered,
    shown: formatDiagnostics(ordered, (name) => texts.get(name) ?? null, { colour: false }),
  };
}

const NOT_ROLES: readonly string[] = ['company.yaml', 'jurisdiction.yaml'];
const PARENT = 'parent.yaml';

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(rootPath(folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function subfolders(folder: string): readonly string[] {
  return existsSync(rootPath(folder)) ? readdirSync(rootPath(folder)).sort() : [];
}

function resolved(
  source: RoleSource,
  company: ResolvedCompany | null,
  laws: LawNames | null,
  keep: (result: Checked<ResolvedRole>) => ResolvedRole | null,
): ResolvedRole | null {
  const entity = company?.entities[0];
  if (company === null || entity === undefined || laws === null) return null;
  return keep(resolveRole(source, { company, entity, laws, language: 'en', periods: PERIODS }));
}
