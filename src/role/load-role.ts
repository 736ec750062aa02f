import type { ResolvedCompany } from '../company/types.js';
import { bad, type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { readSource } from '../source/load-source.js';
import type { Source } from '../source/source.js';
import type { FileKind } from '../source/validate-schema.js';
import schema from './role.schema.json' with { type: 'json' };
import type { RoleDefinition } from './role-definition.generated.js';
import { checkDefinition } from './rules/check-definition.js';

/** What a role file says, as its schema accepts it, with the places of all parts. */
export interface RoleSource extends Source<RoleDefinition> {
  /** The name of the file without folder and `.yaml`. */
  readonly id: string;
}

const ROLE: FileKind = { area: 'role', noun: 'a role', schema };

/**
 * What a role file says, checked by its schema and by all rules. A rule runs whenever the fields that it reads are sound,
 * so that one run shows as much as it can. `company` is null when it has problems of its own: what refers to it is then
 * not looked at. Codes: `yaml/…`, `role/…`, `text/…`.
 */
export function loadRole(text: string, file: string, company: ResolvedCompany | null): Checked<RoleSource> {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  const { source, diagnostics, faultyKeys } = readSource<RoleDefinition>(text, file, ROLE);
  if (source === null) return bad([...diagnostics, ...checkFileName(id, file)]);
  const role: RoleSource = { ...source, id };
  // Without fields there is nothing for the rules: the root itself is of a wrong type.
  const found = isRecord(role.data) ? checkDefinition(role, company, faultyKeys) : [];
  return checked(role, [...diagnostics, ...checkFileName(id, file), ...found]);
}

function isRecord(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function checkFileName(id: string, file: string): readonly Diagnostic[] {
  if (/^[a-z][a-z0-9-]*$/.test(id)) return [];
  const message = `The name of the file gives the role the id "${id}", which is no id.`;
  const hint = 'name it with lower-case letters, digits and hyphens, beginning with a letter';
  return [{ severity: 'error', code: 'role/file-name', message, hint, place: { file } }];
}
