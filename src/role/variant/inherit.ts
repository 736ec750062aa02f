import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { didYouMean } from '../../diagnostic/did-you-mean.js';
import { isFields, type PlainData } from '../../source/plain-data.js';
import type { Source } from '../../source/source.js';
import { roleError } from '../rules/role-error.js';
import { LISTS, type ListName, listPath } from './lists.js';
import { gone, type Removal } from './merging.js';
import { type Branch, entryOf, type Origin, type Part, partAt, withEntries, withPart } from './part.js';
import { removalOf } from './removals.js';

/** Which lists a file takes from its parents: null for all of a list, else the ids that it takes. */
export type Choice = ReadonlyMap<ListName, { readonly ids: readonly string[]; readonly origin: Origin }>;

/** The field `inherit` of a file, without what it takes as a whole. */
export function choiceOf(source: Source<PlainData>): Choice {
  const { data } = source;
  const inherit = isFields(data) ? data.inherit : undefined;
  if (!isFields(inherit)) return new Map();
  return new Map(
    LISTS.flatMap((list): [ListName, { ids: readonly string[]; origin: Origin }][] => {
      const said = inherit[list];
      const origin = { places: source, path: ['inherit', list] };
      if (Array.isArray(said)) return [[list, { ids: said.map(String), origin }]];
      return said === 'none' ? [[list, { ids: [], origin }]] : [];
    }),
  );
}

/**
 * The lists of which all ids are known; of the others nobody knows what is meant to stay, so all of it does. An id that no
 * parent has is `role/not-inherited`, at the id.
 */
export function checkChoice(
  choice: Choice,
  parents: readonly Branch[],
): { readonly choice: Choice; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sound = [...choice].filter(([list, { ids, origin }]) => {
    const known = parents.flatMap((parent) => idsIn(partAt(parent, listPath(list))));
    const found = ids.flatMap((id, index) => (known.includes(id) ? [] : [unknownId(id, index, origin, known)]));
    diagnostics.push(...found);
    return found.length === 0;
  });
  return { choice: new Map(sound), diagnostics };
}

function unknownId(id: string, index: number, { places, path }: Origin, known: readonly string[]): Diagnostic {
  const near = didYouMean(id, known);
  const message = `Nothing is inherited under "${id}" that could be taken over.`;
  const hint = near === null ? undefined : `did you mean "${near}"?`;
  return roleError('role/not-inherited', places.valuePlace([...path, index]), message, hint);
}

/** A parent without the items that a file leaves, and what that takes away. */
export function inheritedPart(
  parent: Branch,
  choice: Choice,
): { readonly part: Branch; readonly removals: readonly Removal[] } {
  const removals: Removal[] = [];
  let part = parent;
  for (const [list, { ids, origin }] of choice) {
    const path = listPath(list);
    const items = partAt(part, path);
    if (items?.type !== 'branch') continue;
    const entries = new Map<string, Part>();
    for (const [id, item] of items.entries) {
      const kept = taken(id, item, ids, origin);
      entries.set(id, kept);
      if (item.type !== 'gone' && kept.type === 'gone') {
        removals.push(removalOf([...path, id], item, origin.places.valuePlace(origin.path), 'inherit'));
      }
    }
    const isChanged = [...entries].some(([id, item]) => item !== items.entries.get(id));
    if (isChanged) part = withPart(part, path, { ...withEntries(items, entries), steps: [...items.steps, origin] });
  }
  return { part, removals };
}

/** An item that is taken as a whole, a group with the duties that are, or what is left of neither. */
function taken(id: string, item: Part, ids: readonly string[], origin: Origin): Part {
  if (ids.includes(id) || item.type === 'gone') return item;
  const items = entryOf(item, 'items');
  if (item.type !== 'branch' || items?.type !== 'branch') return gone(item, origin);
  const kept = [...items.entries].map(([key, duty]): [string, Part] => [key, taken(key, duty, ids, origin)]);
  if (kept.every(([, duty]) => duty.type === 'gone')) return gone(item, origin);
  return withPart(item, ['items'], withEntries(items, new Map(kept)));
}

function idsIn(list: Part | undefined): readonly string[] {
  if (list?.type !== 'branch') return [];
  return [...list.entries].flatMap(([id, item]) =>
    item.type === 'gone' ? [] : [id, ...idsIn(entryOf(item, 'items'))],
  );
}
