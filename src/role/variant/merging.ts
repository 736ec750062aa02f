import type { ResolvedCompany, StandardClause } from '../../company/types.js';
import type { Code, Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import type { Path } from '../../source/source.js';
import { roleError } from '../rules/role-error.js';
import type { Branch, Gone, Leaf, Origin, Part } from './part.js';

/** Something that a file took away from what it inherits, by `null`, by `inherit` or by another comparison. */
export interface Removal {
  /** As placeholders name it, with the names of all that went with it: a group's items. */
  readonly names: readonly string[];
  readonly path: Path;
  readonly part: Leaf | Branch;
  readonly place: Place;
  readonly by: 'null' | 'inherit' | 'comparison';
}

/** Two parents say different things about one field. */
export interface Conflict {
  readonly path: Path;
  readonly left: Part;
  readonly right: Part;
}

/** Ids that items had before, by list and id (`duties.calls`), and where the item of now says so. */
export type Retired = ReadonlyMap<string, { readonly now: string; readonly origin: Origin }>;

/** What one merge of a role gathers on its way. */
export interface Merging {
  readonly diagnostics: Diagnostic[];
  readonly removals: Removal[];
  /** Items that were to stand beside one that was removed. */
  readonly anchored: { readonly removal: Removal; readonly place: Place }[];
  /** Of what is inherited. */
  readonly retired: Retired;
  /** The duties that are inherited, to tell where one stands that is looked for elsewhere. */
  readonly inheritedDuties: Part | undefined;
  readonly conflicts: readonly Conflict[];
  /** False for a role that extends no other. */
  readonly hasParents: boolean;
  /** The standard clauses of the company, which a role may drop; null when nothing is known of the company. */
  readonly clauses: readonly StandardClause[] | null;
}

export function startMerging(
  inherited: Branch,
  retired: Retired,
  company: Pick<ResolvedCompany, 'standardClauses'> | null,
  conflicts: readonly Conflict[] = [],
): Merging {
  const inheritedDuties = inherited.entries.get('duties');
  const hasParents = inherited.steps.length > 0;
  const clauses = company?.standardClauses ?? null;
  return { diagnostics: [], removals: [], anchored: [], retired, inheritedDuties, conflicts, hasParents, clauses };
}

export function report(on: Merging, code: Code, place: Place, message: string, hint?: string | null): void {
  on.diagnostics.push(roleError(code, place, message, hint ?? undefined));
}

/** The standard clauses of a section of the role, as far as the company is known. */
export function clausesOf(section: Path[number] | undefined, on: Merging): readonly StandardClause[] {
  return (on.clauses ?? []).filter((clause) => clause.section === section);
}

export function keyPlaceOf({ places, path }: Origin): Place {
  return places.keyPlace(path);
}

export function valuePlaceOf({ places, path }: Origin): Place {
  return places.valuePlace(path);
}

/** Where a part was last spoken of; for a removal its `null`. */
export function placeOf(part: Part, otherwise: Place): Place {
  const origin = part.steps.at(-1);
  if (origin === undefined) return otherwise;
  return part.type === 'branch' ? keyPlaceOf(origin) : valuePlaceOf(origin);
}

export function gone(part: Part, origin: Origin): Gone {
  return { type: 'gone', steps: [...part.steps, origin] };
}
