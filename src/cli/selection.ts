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
    firstUnknown('role', roles, [...workspace.roles.keys()]) ??
    firstUnknown(
      'entity',
      entities,
      known.map(({ id }) => id),
    ) ??
    firstUnknown('language', languages, [...new Set(known.flatMap((entity) => entity.languages))])
  );
}
