import type { Workspace } from '../pipeline/workspace.js';
import { firstUnknown } from './choices.js';
import type { Misuse } from './outcome.js';

export interface Selection {
  readonly roles: readonly string[];
  readonly entities?: readonly string[];
  readonly languages?: readonly string[];
}

/** A misuse for the first name on the command line that the workspace does not have; null when it has them all. */
export function unknownName(workspace: Workspace, { roles, entities = [], languages = [] }: Selection): Misuse | null {
  if (!workspace.company.ok) return null;
  const known = workspace.company.value.resolved.entities;
  return (
    firstUnknown('role', roles, [...workspace.roles.keys(), ...workspace.bases.keys()]) ??
    firstUnknown(
      'entity',
      entities,
      known.map(({ id }) => id),
    ) ??
    firstUnknown('language', languages, [...new Set(known.flatMap((entity) => entity.languages))])
  );
}

/** A misuse for the first abstract role that documents are asked of; null when there is none. */
export function abstractRole({ bases }: Workspace, roles: readonly string[]): Misuse | null {
  const id = roles.find((role) => bases.has(role));
  if (id === undefined) return null;
  return { misuse: `"${id}" is abstract: no documents are made of it`, hint: 'name the roles that extend it' };
}
