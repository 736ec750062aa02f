import { resolveRole } from '../role/resolve-role.js';
import type { ResolvedRole } from '../role/types.js';
import type { Collector } from './collector.js';
import type { Edition } from './editions.js';
import type { OpenWorkspace } from './open-workspace.js';
import { roleSetting } from './role-setting.js';

/** The roles of an edition, one after the other; what is wrong with one is told once, in however many documents it stands. */
export function* resolvedRoles(
  edition: Edition,
  { sourcesOf }: OpenWorkspace,
  { takeShared }: Collector,
): Generator<ResolvedRole> {
  for (const source of sourcesOf(edition)) {
    const role = takeShared(resolveRole(source, roleSetting(edition)));
    if (role !== null) yield role;
  }
}
