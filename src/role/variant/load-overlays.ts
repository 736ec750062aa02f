import type { ResolvedCompany } from '../../company/types.js';
import { bad, type Checked, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { didYouMean } from '../../diagnostic/did-you-mean.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from '../rules/role-error.js';
import { type RoleFile, readOverlay } from './draft.js';
import type { LoadedRole } from './load-roles.js';
import { overlaid } from './put-together.js';

/** A file `roles/entities/<entity>/<role>.yaml`. */
export interface OverlayFile extends RoleFile {
  readonly entity: string;
}

/** A role as one entity has it. */
export interface LoadedOverlay {
  readonly entity: string;
  readonly id: string;
  readonly role: Checked<RoleSource>;
}

/**
 * Roles as single entities change them, in the order of the files. `role/overlay` for a file of no entity or of no role;
 * the changes of a role that has errors itself are held to their schema only.
 */
export function loadOverlays(
  files: readonly OverlayFile[],
  roles: ReadonlyMap<string, LoadedRole>,
  company: ResolvedCompany | null,
): readonly LoadedOverlay[] {
  return files.map((file) => ({ entity: file.entity, id: file.id, role: load(file, roles, company) }));
}

function load(
  overlay: OverlayFile,
  roles: ReadonlyMap<string, LoadedRole>,
  company: ResolvedCompany | null,
): Checked<RoleSource> {
  const draft = readOverlay(overlay);
  const misplaced = [...checkEntity(overlay, company), ...checkRole(overlay, roles)];
  const role = roles.get(overlay.id)?.role;
  const { source } = draft;
  const diagnostics = [...draft.diagnostics, ...misplaced];
  // The problems of the role itself are reported with it.
  if (source === null || role?.ok !== true || misplaced.length > 0) return bad(diagnostics);
  return overlaid({ ...draft, source, diagnostics }, role.value, company, role.diagnostics);
}

function checkEntity({ entity, file }: OverlayFile, company: ResolvedCompany | null): readonly Diagnostic[] {
  const known = company?.entities.map(({ id }) => id) ?? [entity];
  if (known.includes(entity)) return [];
  return [roleError('role/overlay', { file }, `The company has no entity "${entity}".`, nearest(entity, known))];
}

function checkRole({ id, file }: OverlayFile, roles: ReadonlyMap<string, LoadedRole>): readonly Diagnostic[] {
  const role = roles.get(id);
  if (role?.isAbstract === true) {
    const message = `The role "${id}" is abstract: no documents are made of it that an entity could change.`;
    return [roleError('role/overlay', { file }, message, 'change the roles that extend it')];
  }
  if (role !== undefined) return [];
  const renamed = [...roles].find(([, { was }]) => was === id)?.[0];
  const hint = renamed === undefined ? nearest(id, [...roles.keys()]) : `it is called "${renamed}" now`;
  return [roleError('role/overlay', { file }, `There is no role "${id}" that this file could change.`, hint)];
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const near = didYouMean(name, known);
  return near === null ? undefined : `did you mean "${near}"?`;
}
