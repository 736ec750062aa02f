import { type CompanySource, loadCompany } from '../company/load-company.js';
import { resolveCompany } from '../company/resolve-company.js';
import type { ResolvedCompany } from '../company/types.js';
import { bad, type Checked, checked } from '../diagnostic/diagnostic.js';
import { loadRole, type RoleSource } from '../role/load-role.js';
import type { World } from '../world.js';
import { filesWith, readText } from './files.js';

export const COMPANY_FILE = 'roles/company.yaml';

export interface Company {
  readonly source: CompanySource;
  readonly resolved: ResolvedCompany;
}

/** The files that a user writes, each read once. */
export interface Workspace {
  /** Fails with `workspace/missing` when there is no company file. */
  readonly company: Checked<Company>;
  /** By id, sorted. */
  readonly roles: ReadonlyMap<string, Checked<RoleSource>>;
}

/** Reads company and roles; without a sound company the roles are checked as far as they stand alone. */
export async function readWorkspace(world: World): Promise<Workspace> {
  const company = await readCompany(world);
  const roles = new Map<string, Checked<RoleSource>>();
  for (const name of filesWith('.yaml', await world.list('roles'))) {
    const path = `roles/${name}`;
    const text = path === COMPANY_FILE ? null : await readText(world, path);
    if (text === null) continue;
    const role = text.ok ? loadRole(text.value, path, company.ok ? company.value.resolved : null) : text;
    roles.set(name.replace(/\.yaml$/, ''), role);
  }
  return { company, roles };
}

async function readCompany(world: World): Promise<Checked<Company>> {
  const text = await readText(world, COMPANY_FILE);
  if (text === null) {
    const message = `There is no workspace here: ${COMPANY_FILE} is missing.`;
    const hint = 'name the workspace with -C <dir>, or make one with "rolebook init"';
    return bad([{ severity: 'error', code: 'workspace/missing', message, hint, place: { file: COMPANY_FILE } }]);
  }
  if (!text.ok) return text;
  const source = loadCompany(text.value, COMPANY_FILE);
  if (!source.ok) return source;
  const resolved = resolveCompany(source.value);
  const diagnostics = [...source.diagnostics, ...resolved.diagnostics];
  if (!resolved.ok) return bad(diagnostics);
  return checked({ source: source.value, resolved: resolved.value }, diagnostics);
}
