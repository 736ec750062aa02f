import type { ResolvedCompany } from '../company/types.js';
import { bad, type Checked, good } from '../diagnostic/diagnostic.js';
import type { Source } from '../source/source.js';
import type { RoleDefinition } from './role-definition.generated.js';
import { loadRoles } from './variant/load-roles.js';
import type { Retired } from './variant/merging.js';
import type { Branch } from './variant/part.js';

/**
 * What a role says, as its schema accepts it, with the places of all parts: of one file, or put together from several,
 * each part standing in the file that said it last.
 */
export interface RoleSource extends Source<RoleDefinition> {
  /** The name of the file without folder and `.yaml`. */
  readonly id: string;
  /** The same content, each part with all the places that it came through. */
  readonly tree: Branch;
  /** Ids that its items had before. */
  readonly retired: Retired;
  /** In its own language, where this is a translation that has texts of that language in the place of some of its own. */
  readonly original?: RoleSource;
}

/**
 * What a role file says that extends no other, checked by its schema and by all rules. A rule runs whenever the fields
 * that it reads are sound, so that one run shows as much as it can. `company` is null when it has problems of its own: what
 * refers to it is then not looked at. Codes: `yaml/…`, `role/…`, `text/…`.
 */
export function loadRole(text: string, file: string, company: ResolvedCompany | null): Checked<RoleSource> {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  return loadRoles([{ id, file, text: good(text) }], company).get(id)?.role ?? bad([]);
}
