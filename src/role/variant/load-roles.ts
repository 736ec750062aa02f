import type { ResolvedCompany } from '../../company/types.js';
import { bad, type Checked, checked, type Diagnostic, hasErrors } from '../../diagnostic/diagnostic.js';
import { isFields, type PlainData } from '../../source/plain-data.js';
import type { Source } from '../../source/source.js';
import type { RoleSource } from '../load-role.js';
import type { RoleDefinition } from '../role-definition.generated.js';
import { checkDefinition } from '../rules/check-definition.js';
import { type Draft, type RoleFile, readDraft } from './draft.js';
import type { InLanguage } from './in-language.js';
import { lineageOf, placeOfParent } from './lineage.js';
import { withNewNames } from './new-names.js';
import { partOfSource } from './part-of-source.js';
import { putTogether } from './put-together.js';
import { checkRetiredIds, retiredIds } from './retired-ids.js';

export interface LoadedRole {
  readonly role: Checked<RoleSource>;
  /** Whether it is only there to be extended: no position, and no documents. */
  readonly isAbstract: boolean;
  /** The id that it had before, or null. */
  readonly was: string | null;
}

/**
 * All roles of a workspace by id, in the order of the files, each put together from those that it extends and checked by
 * schema and rules. A role that needs a faulty one carries the problems of that one and is not checked itself
 * (`role/faulty-parent`). `company` is null when it has problems of its own.
 */
export function loadRoles(
  files: readonly RoleFile[],
  company: ResolvedCompany | null,
): ReadonlyMap<string, LoadedRole> {
  return loadDrafts(readDrafts(files), company, null);
}

/** The files by id, each read by itself. */
export function readDrafts(files: readonly RoleFile[]): ReadonlyMap<string, Draft> {
  return new Map(files.map((file) => [file.id, readDraft(file)]));
}

/** The same of files that are read; `inLanguage` translates what a variant takes over from a role in another language. */
export function loadDrafts(
  drafts: ReadonlyMap<string, Draft>,
  company: ResolvedCompany | null,
  inLanguage: InLanguage | null,
): ReadonlyMap<string, LoadedRole> {
  const { order, problems } = lineageOf(drafts);
  const loaded = new Map<string, Checked<RoleSource>>();
  const culprits = new Map<string, string>();
  for (const draft of order) {
    const faulty = draft.parents.find(({ id }) => loaded.get(id)?.ok !== true);
    if (faulty !== undefined) culprits.set(draft.id, firstFaulty(faulty.id, culprits, loaded));
    const found = problems.get(draft.id) ?? [];
    loaded.set(draft.id, load(draft, found, loaded, culprits.get(draft.id), company, inLanguage));
  }
  return new Map(
    [...drafts].map(([id, { isAbstract, was }]) => [id, { role: loaded.get(id) ?? bad([]), isAbstract, was }]),
  );
}

/** The role to mend first; one that is not there at all cannot be mended, but the role that names it can. */
function firstFaulty(
  parent: string,
  culprits: ReadonlyMap<string, string>,
  loaded: ReadonlyMap<string, unknown>,
): string {
  const first = culprits.get(parent);
  return first !== undefined && loaded.has(first) ? first : parent;
}

function load(
  draft: Draft,
  problems: readonly Diagnostic[],
  loaded: ReadonlyMap<string, Checked<RoleSource>>,
  culprit: string | undefined,
  company: ResolvedCompany | null,
  inLanguage: InLanguage | null,
): Checked<RoleSource> {
  const { source } = draft;
  const own = [...draft.diagnostics, ...problems];
  if (source === null || draft.faultyKeys.has('extends')) return bad(own);
  if (draft.parents.length === 0 && !draft.isAbstract && !draft.dropsClauses)
    return loadComplete({ ...draft, source, diagnostics: own }, company);
  const parents = draft.parents.flatMap(({ id }) => {
    const parent = loaded.get(id);
    return parent?.ok === true ? [parent.value] : [];
  });
  const known = draft.parents.flatMap(({ id }) => loaded.get(id)?.diagnostics ?? []);
  if (culprit !== undefined) {
    return bad([...own, ...(loaded.get(culprit)?.diagnostics ?? []), ...note(draft, culprit, problems)]);
  }
  if (hasErrors(problems)) return bad(own);
  return putTogether({ ...draft, source, diagnostics: own }, parents, company, known, inLanguage);
}

/** A role without parents; its file is the whole of it. */
function loadComplete(
  { id, source, diagnostics, faultyKeys }: Draft & { readonly source: Source<PlainData> },
  company: ResolvedCompany | null,
): Checked<RoleSource> {
  const tree = partOfSource(source);
  const retired = retiredIds(tree, []);
  // The schema has vouched for the shape, but for the faulty fields, which no rule reads.
  const role: RoleSource = { ...(source as unknown as Source<RoleDefinition>), id, tree, retired };
  // Without fields there is nothing for the rules: the root itself is of a wrong type.
  const found = isFields(source.data) ? withNewNames(checkDefinition(role, company, faultyKeys), role, faultyKeys) : [];
  return checked(role, [...diagnostics, ...checkRetiredIds(tree, retired), ...found]);
}

/** Says of a role why it was not looked at, unless what it extends is not there or leads back to it. */
function note(draft: Draft, culprit: string, problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const [parent] = draft.parents;
  if (problems.length > 0 || parent === undefined) return [];
  const message = `The role "${draft.id}" was not put together, because "${culprit}" has errors.`;
  const place = placeOfParent(draft, parent);
  return [{ severity: 'warning', code: 'role/faulty-parent', message, hint: `mend "${culprit}" first`, place }];
}
