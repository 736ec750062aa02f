import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { loadCompany } from '../../../src/company/load-company.js';
import { resolveCompany } from '../../../src/company/resolve-company.js';
import type { ResolvedCompany } from '../../../src/company/types.js';
import { good } from '../../../src/diagnostic/diagnostic.js';
import type { RoleSource } from '../../../src/role/load-role.js';
import { loadRoles } from '../../../src/role/variant/load-roles.js';
import { rootPath } from '../../support/generate-types.js';
import { showDiagnostics } from '../../support/show-diagnostics.js';

export const PARENT = readFileSync(rootPath('test/cases/parent.yaml'), 'utf8');

function company(): ResolvedCompany {
  const loaded = loadCompany(readFileSync(rootPath('test/cases/company.yaml'), 'utf8'), 'company.yaml');
  const resolved = loaded.ok ? resolveCompany(loaded.value) : loaded;
  if (!resolved.ok) throw new Error('the company of the cases does not load');
  return resolved.value;
}

const COMPANY = company();

/** The roles of the files, by id; the file `parent` is there unless given. */
export function load(files: Readonly<Record<string, string>>) {
  const all = { parent: PARENT, ...files };
  return loadRoles(
    Object.entries(all).map(([id, text]) => ({ id, file: `${id}.yaml`, text: good(text) })),
    COMPANY,
  );
}

/** One of the roles, which has no errors. */
export function role(files: Readonly<Record<string, string>>, id: string): RoleSource {
  const loaded = load(files).get(id)?.role;
  if (loaded?.ok !== true) throw new Error(showDiagnostics(loaded?.diagnostics ?? []).join('\n'));
  return loaded.value;
}

/** Data as the text of a file. */
export function yaml(data: object): string {
  return stringify(data, { lineWidth: 0 });
}
