import type { ResolvedCompany } from '../../company/types.js';
import { type Checked, checked, type Diagnostic, type Place } from '../../diagnostic/diagnostic.js';
import type { PlainData } from '../../source/plain-data.js';
import type { Path, Source } from '../../source/source.js';
import type { RoleSource } from '../load-role.js';
import type { RoleDefinition } from '../role-definition.generated.js';
import { isDropped } from '../standard-clauses.js';
import { checkVariant, type Descent } from './check-variant.js';
import type { Draft } from './draft.js';
import { type InLanguage, treesInLanguage } from './in-language.js';
import { checkChoice, choiceOf, inheritedPart } from './inherit.js';
import { placeOfParent } from './lineage.js';
import { nameAt } from './lists.js';
import { mergeLayer } from './merge-layer.js';
import { isSettled, mergeParents } from './merge-parents.js';
import { type Conflict, type Merging, placeOf, type Retired, startMerging } from './merging.js';
import { anyPartAt, type Branch, dataOf, NOTHING, type Part, withEntries } from './part.js';
import { partOfSource } from './part-of-source.js';
import { placesIn } from './places.js';
import { checkRetiredIds, retiredIds } from './retired-ids.js';

/** A role that extends others, or an abstract one: its parents from left to right, then what it says itself. */
export function putTogether(
  draft: Draft & { readonly source: Source<PlainData> },
  parents: readonly RoleSource[],
  company: ResolvedCompany | null,
  known: readonly Diagnostic[],
  inLanguage: InLanguage | null,
): Checked<RoleSource> {
  const { source, isAbstract, faultyKeys } = draft;
  const { trees, diagnostics: otherLanguages } = treesInLanguage(draft, parents, company, inLanguage);
  const { choice, diagnostics } = checkChoice(choiceOf(source), trees);
  const layer = partOfSource(source, faultyKeys, draft.diagnostics);
  const taken = trees.map((tree) => inheritedPart(withoutRevision(tree), choice));
  const agreeing = { layer, conflicts: [] as Conflict[], removals: taken.flatMap(({ removals }) => removals) };
  const inherited = taken.map(({ part }) => part).reduce((left, right) => mergeParents(left, right, agreeing), NOTHING);
  const { conflicts } = agreeing;
  const retired = new Map(parents.flatMap((parent) => [...parent.retired]));
  const on = startMerging(inherited, retired, company, conflicts);
  on.diagnostics.push(...diagnostics);
  for (const removal of agreeing.removals) {
    if (!on.removals.some(({ path }) => nameAt(path) === nameAt(removal.path))) on.removals.push(removal);
  }
  const [first] = draft.parents;
  const place = first === undefined ? source.keyPlace(['abstract']) : placeOfParent(draft, first);
  const open = conflicts.filter((conflict) => !isSettled(conflict, layer));
  on.diagnostics.push(...open.map((conflict) => conflictError(conflict, draft, parents)));
  on.diagnostics.push(...clauseConflicts(layer, draft, parents, company), ...otherLanguages);
  const descent = { parents: parents.map(({ id }) => id), place, isAbstract, known, faultyKeys };
  return made(draft, inherited, layer, on, company, descent);
}

/** A role as an overlay changes it. */
export function overlaid(
  draft: Draft & { readonly source: Source<PlainData> },
  role: RoleSource,
  company: ResolvedCompany | null,
  known: readonly Diagnostic[],
): Checked<RoleSource> {
  const { source, faultyKeys } = draft;
  const on = startMerging(role.tree, role.retired, company);
  const layer = partOfSource(source, faultyKeys, draft.diagnostics);
  const place = source.keyPlace([]);
  return made(draft, role.tree, layer, on, company, {
    parents: [role.id],
    place,
    isAbstract: false,
    known,
    faultyKeys,
  });
}

function made(
  draft: Draft & { readonly source: Source<PlainData> },
  inherited: Branch,
  layer: Branch,
  on: Merging,
  company: ResolvedCompany | null,
  descent: Descent,
): Checked<RoleSource> {
  const tree = mergeLayer(inherited, layer, on);
  const retired = retiredIds(tree, [on.retired]);
  const role = roleOf(draft, tree, retired);
  const diagnostics = [
    ...draft.diagnostics,
    ...on.diagnostics,
    ...checkRetiredIds(tree, retired),
    ...checkVariant(role, company, on, descent),
  ];
  return checked(role, diagnostics);
}

function roleOf(
  { id, source }: { readonly id: string; readonly source: Source<PlainData> },
  tree: Branch,
  retired: Retired,
): RoleSource {
  // All files were held to schemas made from that of roles; what the whole lacks is reported with it.
  const data = dataOf(tree) as unknown as RoleDefinition;
  return { id, data, ...placesIn(tree, source), tree, retired };
}

/** The number of a revision counts the changes of one role's own documents. */
function withoutRevision(tree: Branch): Branch {
  return withEntries(tree, new Map([...tree.entries].filter(([key]) => key !== 'revision')));
}

/** Standard clauses of the company that one parent drops and another one carries, unless the role says what holds. */
function clauseConflicts(
  layer: Branch,
  draft: Draft,
  parents: readonly RoleSource[],
  company: ResolvedCompany | null,
): readonly Diagnostic[] {
  return (company?.standardClauses ?? []).flatMap((clause) => {
    const path = [clause.section, clause.id];
    const dropping = parents.find(({ tree }) => isDropped(tree, clause));
    const left = dropping && anyPartAt(dropping.tree, path);
    const isCarried = parents.some(({ tree }) => anyPartAt(tree, path) === undefined);
    if (left === undefined || !isCarried || anyPartAt(layer, path) !== undefined) return [];
    const right: Clause = { type: 'clause', place: clause.place };
    return [conflictError({ path, left, right }, draft, parents)];
  });
}

/** A standard clause of the company that a parent carries. */
interface Clause {
  readonly type: 'clause';
  readonly place: Place;
}

function conflictError(
  { path, left, right }: { readonly path: Path; readonly left: Part; readonly right: Part | Clause },
  draft: Draft,
  parents: readonly RoleSource[],
): Diagnostic {
  const names = parents.map(({ id }) => `"${id}"`).join(' and ');
  const at = draft.parents[1] ?? draft.parents[0];
  const place = at === undefined ? { file: draft.file } : placeOfParent(draft, at);
  const rightPlace = right.type === 'clause' ? right.place : placeOf(right, place);
  const others = { gone: 'It is removed here.', clause: 'The company has it as a standard clause here.' };
  return {
    severity: 'error',
    code: 'role/parent-conflict',
    message: `${names} say different things about ${nameAt(path)}.`,
    hint: `say here what holds: ${path.join('.')}`,
    place,
    related: [
      { place: placeOf(left, place), message: left.type === 'gone' ? others.gone : 'One is here.' },
      {
        place: rightPlace,
        message: right.type === 'gone' || right.type === 'clause' ? others[right.type] : 'The other is here.',
      },
    ],
  };
}
