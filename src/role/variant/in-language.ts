import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { isFields, type PlainData } from '../../source/plain-data.js';
import type { Source } from '../../source/source.js';
import { languageOf } from '../language-of.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from '../rules/role-error.js';
import type { Draft, Parent } from './draft.js';
import { placeOfParent } from './lineage.js';
import { type Branch, withoutPart } from './part.js';

/** A role in another language than its own, as far as it is translated. */
export interface RoleInLanguage {
  /** As it is, where a translation is lacking. */
  readonly tree: Branch;
  /** How many texts are to be translated. */
  readonly total: number;
  /** Keys of those that are not, or not soundly, or were made from an earlier text. */
  readonly lacking: readonly string[];
  /** What to translate for them to be there, as `rolebook translate` names it. */
  readonly translated: readonly string[];
  /** What is wrong with translations that are there. */
  readonly wrong: readonly Diagnostic[];
}

/** Puts a role into a language (BCP 47). */
export type InLanguage = (role: RoleSource, language: string) => RoleInLanguage;

/**
 * The trees of a variant's parents in the language of the variant: the one that it says, or else the one that a parent
 * says. What a parent in another language hands on is its translation, and `role/language` where that is not complete.
 */
export function treesInLanguage(
  draft: Draft & { readonly source: Source<PlainData> },
  parents: readonly RoleSource[],
  company: ResolvedCompany | null,
  inLanguage: InLanguage | null,
): { readonly trees: readonly Branch[]; readonly diagnostics: readonly Diagnostic[] } {
  const language = languageOfVariant(draft, parents);
  const diagnostics: Diagnostic[] = [];
  const trees = parents.map((parent, index) => {
    if (language === null || company === null || inLanguage === null) return parent.tree;
    if (languageOf(parent, company) === language) return parent.tree;
    const made = inLanguage(parent, language);
    if (made.lacking.length > 0) diagnostics.push(incomplete(draft, draft.parents[index], parent.id, language, made));
    return withoutPart(made.tree, ['language']);
  });
  return { trees, diagnostics };
}

/** Null where nobody says any, or parents say different ones, which is a conflict between them. */
function languageOfVariant(
  { source }: { readonly source: Source<PlainData> },
  parents: readonly RoleSource[],
): string | null {
  const own = isFields(source.data) ? source.data.language : undefined;
  if (typeof own === 'string') return own;
  const [said, ...others] = new Set(parents.flatMap(({ data }) => data.language ?? []));
  return said === undefined || others.length > 0 ? null : said;
}

/** How many keys a message lists. */
const MOST_LISTED = 4;

function incomplete(
  draft: Draft & { readonly source: Source<PlainData> },
  parent: Parent | undefined,
  id: string,
  language: string,
  { total, lacking, translated, wrong }: RoleInLanguage,
): Diagnostic {
  const isSaid = isFields(draft.source.data) && draft.source.data.language !== undefined;
  const place = isSaid || parent === undefined ? draft.source.valuePlace(['language']) : placeOfParent(draft, parent);
  const rest = lacking.length - MOST_LISTED;
  const listed = lacking.slice(0, MOST_LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const message = `The role is written in "${language}", and ${lacking.length} of ${total} texts of "${id}", which it extends, lack a sound translation of what they say now: ${listed}.`;
  const hint = `run "rolebook translate ${translated.join(' ')} --to ${language}" and translate them`;
  const related = wrong.slice(0, MOST_LISTED).map((problem) => ({ place: problem.place, message: problem.message }));
  return { ...roleError('role/language', place, message, hint), ...(related.length === 0 ? {} : { related }) };
}
