import type { ResolvedCompany } from '../../company/types.js';
import type { Code, Diagnostic, Place, Related } from '../../diagnostic/diagnostic.js';
import { formatPlace } from '../../diagnostic/place.js';
import { missingFields } from '../../source/missing-fields.js';
import type { RoleSource } from '../load-role.js';
import { checkDefinition } from '../rules/check-definition.js';
import { ROLE } from './draft.js';
import { emptyGroups } from './empty-groups.js';
import type { Merging } from './merging.js';
import { missingErrors } from './missing-errors.js';
import { isUnknownReference, withNewNames } from './new-names.js';
import { type Branch, dataOf, entryOf } from './part.js';
import { danglingReferences } from './references.js';

/** What a variant or an overlay builds on, for messages. */
export interface Descent {
  /** Ids of the roles that it builds on. */
  readonly parents: readonly string[];
  /** Where the file names them. */
  readonly place: Place;
  readonly isAbstract: boolean;
  /** Problems that are reported with the parents already. */
  readonly known: readonly Diagnostic[];
  /** Top-level fields of the file that break the schema. */
  readonly faultyKeys: ReadonlySet<string>;
}

/** Rules that hold for an abstract role too: those that look at one part, which no variant can make whole. */
const FOR_ABSTRACT: ReadonlySet<Code> = new Set<Code>([
  'role/criterion-in-liability',
  'role/duplicate-id',
  'role/duplicate-text',
  'role/education',
  'role/kpi-limits',
  'role/kpi-target',
  'role/liability-citation',
  'role/liability-laws',
  'role/relation-partner',
  'role/replacement',
  'role/replacement-scope',
  'role/unknown-post',
  'role/unknown-unit',
  'text/control-character',
  'text/discrimination',
  'text/law-by-name',
  'text/placeholder',
]);

/** What a role lacks as a whole is mended in the first one that lacks it. */
const OF_THE_WHOLE: ReadonlySet<Code> = new Set<Code>(['role/replacement-missing']);

/** What the rules find in a role that was put together, each thing where it was said. */
export function checkVariant(
  role: RoleSource,
  company: ResolvedCompany | null,
  on: Merging,
  descent: Descent,
): readonly Diagnostic[] {
  const { faultyKeys, isAbstract } = descent;
  const missing = missingFields(dataOf(role.tree), ROLE).filter(
    ({ path, field }) => !faultyKeys.has(String(path[0] ?? field)),
  );
  const unsound = new Set([...faultyKeys, ...missing.map(({ path, field }) => String(path[0] ?? field))]);
  const incomplete = isAbstract ? [] : missingErrors(role, missing, descent);
  // Standard clauses may stand in for what is removed, so without a company nothing can be told.
  const dangling =
    isAbstract || company === null ? { diagnostics: [], places: [] } : danglingReferences(role, company, on, unsound);
  const reported = new Set(dangling.places.map(formatPlace));
  const found = withNewNames(checkDefinition(role, company, unsound), role, unsound)
    .filter(({ code }) => !isAbstract || FOR_ABSTRACT.has(code))
    .filter((diagnostic) => !isUnknownReference(diagnostic) || !reported.has(formatPlace(diagnostic.place)))
    .filter((diagnostic) => !isKnown(diagnostic, descent.known))
    .map((diagnostic) => withRemovedKpis(diagnostic, on))
    .map((diagnostic) => withHeir(diagnostic, role, descent));
  return [...incomplete, ...emptyGroups(role, descent), ...dangling.diagnostics, ...found];
}

function isKnown({ code, message, place }: Diagnostic, known: readonly Diagnostic[]): boolean {
  return known.some(
    (other) =>
      other.code === code &&
      other.message === message &&
      (OF_THE_WHOLE.has(code) || formatPlace(other.place) === formatPlace(place)),
  );
}

/** Weights are never rescaled by themselves, so the sum says which ones are gone. */
function withRemovedKpis(diagnostic: Diagnostic, on: Merging): Diagnostic {
  if (diagnostic.code !== 'role/kpi-weights') return diagnostic;
  const gone = on.removals.flatMap(({ path, part, place }): Related[] => {
    const weight = entryOf(part, 'weight');
    if (path[0] !== 'kpis' || path.length !== 2 || weight?.type !== 'leaf') return [];
    return [{ place, message: `"${path[1]}", which is removed here, had ${String(weight.value)}.` }];
  });
  return { ...diagnostic, related: [...(diagnostic.related ?? []), ...gone] };
}

/** A problem in an inherited part says which role has it. */
function withHeir(diagnostic: Diagnostic, role: RoleSource, { place }: Descent): Diagnostic {
  if (diagnostic.place.file === role.file || !isPartOf(role.tree, diagnostic.place.file)) return diagnostic;
  const heir = { place, message: `Found in "${role.id}", which builds on it.` };
  return { ...diagnostic, related: [...(diagnostic.related ?? []), heir] };
}

function isPartOf({ steps }: Branch, file: string): boolean {
  return steps.some(({ places }) => places.file === file);
}
