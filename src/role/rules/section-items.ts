import type { ClauseSection, ResolvedCompany, StandardClause } from '../../company/types.js';
import type { Place, Related } from '../../diagnostic/diagnostic.js';
import { type Placeholder, parseText } from '../../source/message-text.js';
import { type SourceText, sourceText } from '../../source/source-text.js';
import type { DefinedItem } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import { ownItems, standardClausesOf } from '../standard-clauses.js';

/** An item that a section of a role will print: one of its own, or a standard clause of the company. */
export interface SectionItem {
  readonly id: string;
  readonly topic: string | null;
  readonly text: SourceText;
  /** Of its key, in the role or in the company. */
  readonly place: Place;
  /** Null for a standard clause. */
  readonly own: DefinedItem | null;
  /** Null for an item of the role's own. */
  readonly clause: StandardClause | null;
}

/** The items of a section in the order in which they are printed, the duties in groups after the heading of their group. */
export function sectionItems(
  role: RoleSource,
  company: ResolvedCompany,
  section: ClauseSection,
): readonly SectionItem[] {
  const own = ownItems(role, section);
  const standard = standardClausesOf(role, company, section);
  return [
    ...own.map(
      (item): SectionItem => ({
        id: item.id,
        topic: item.topic ?? null,
        text: sourceText(role, item.textPath, item.text),
        place: role.keyPlace(item.path),
        own: item,
        clause: null,
      }),
    ),
    ...standard.map(
      (clause): SectionItem => ({
        id: clause.id,
        topic: clause.topic,
        text: clause.text,
        place: clause.place,
        own: null,
        clause,
      }),
    ),
  ];
}

/**
 * Where to report what an item lacks in the rest of the role: at the item, or, as a standard clause is right for other
 * roles, at the section of this one, with the clause as related place.
 */
export function placeInRole(
  role: RoleSource,
  { own, place }: SectionItem,
  section: ClauseSection,
): { readonly place: Place; readonly related: readonly Related[] } {
  if (own !== null) return { place, related: [] };
  return {
    place: role.keyPlace([section]),
    related: [{ place, message: 'The standard clause of the company is here.' }],
  };
}

/** The placeholders that a text holds. */
export function placeholdersIn(text: SourceText): readonly Placeholder[] {
  return parseText(text).parts.filter((part) => part.type === 'placeholder');
}
