import type { ClauseSection, ResolvedCompany, StandardClause } from '../company/types.js';
import { allDuties, type DefinedItem, definedItems, type ItemMap } from './defined-items.js';
import type { RoleSource } from './load-role.js';
import { anyPartAt, type Branch } from './variant/part.js';

/** The items that a role itself has in a section, duties in groups after the heading of their group. */
export function ownItems(role: RoleSource, section: ClauseSection): readonly DefinedItem[] {
  if (section === 'duties') return allDuties(role.data.duties);
  return definedItems(role.data[section] as ItemMap | undefined, [section]);
}

/**
 * The standard clauses that end a section of a role: all but those for which it has an item of the same id there, or
 * which it drops.
 */
export function standardClausesOf(
  role: RoleSource,
  company: Pick<ResolvedCompany, 'standardClauses'>,
  section: ClauseSection,
): readonly StandardClause[] {
  const own = new Set(ownItems(role, section).map(({ id }) => id));
  return company.standardClauses.filter(
    (clause) => clause.section === section && !own.has(clause.id) && !isDropped(role.tree, clause),
  );
}

/** Whether a role says `null` for a standard clause. To inherit none of a list leaves the clauses of the company alone. */
export function isDropped(tree: Branch, { section, id }: Pick<StandardClause, 'section' | 'id'>): boolean {
  const item = anyPartAt(tree, [section, id]);
  return item?.type === 'gone' && item.steps.at(-1)?.path[0] === section;
}
