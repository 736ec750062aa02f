import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import { didYouMean } from '../../diagnostic/did-you-mean.js';
import { circleInWords, MOST_SHOWN } from '../../source/circles.js';
import { roleError } from '../rules/role-error.js';
import type { Draft, Parent } from './draft.js';

/** Steps from a role to the furthest one that it comes from; more than that nobody could follow. */
const MOST_GENERATIONS = 16;

export interface Lineage {
  /** The roles, parents before those that extend them; those of a circle as if they extended none. */
  readonly order: readonly Draft[];
  /** What is wrong with how a role extends others, by its id. */
  readonly problems: ReadonlyMap<string, readonly Diagnostic[]>;
}

/**
 * The order in which roles can be put together. Codes: `role/unknown-parent`, `role/extends-circle`, `role/extends-depth`,
 * `role/retired-id` for a role that has the earlier id of another.
 */
export function lineageOf(drafts: ReadonlyMap<string, Draft>): Lineage {
  const ids = [...drafts.keys()];
  const renamed = new Map([...drafts.values()].flatMap((draft) => (draft.was === null ? [] : [[draft.was, draft.id]])));
  const above = generationsOf(drafts, new Map());
  const circles = [...drafts.values()].filter(({ id }) => !above.has(id) && wayBack(id, drafts).length > 0);
  const generations = generationsOf(drafts, new Map([...above, ...circles.map(({ id }) => [id, 0] as const)]));
  const order = [...drafts.values()].sort(
    (a, b) => (generations.get(a.id) ?? 0) - (generations.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const problems = order.map((draft): [string, readonly Diagnostic[]] => [
    draft.id,
    [
      ...draft.parents.flatMap((parent) => checkParent(draft, parent, ids, renamed)),
      ...(circles.includes(draft) ? [circleError(draft, drafts)] : []),
      ...checkDepth(draft, generations),
      ...checkRetired(draft, drafts),
    ],
  ]);
  return { order, problems: new Map(problems) };
}

/** How many generations stand above each role, going on from those known; roles in or below a circle have no number. */
function generationsOf(
  drafts: ReadonlyMap<string, Draft>,
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const generations = new Map(known);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { id, parents } of drafts.values()) {
      const above = parents.filter((parent) => drafts.has(parent.id)).map((parent) => generations.get(parent.id));
      if (generations.has(id) || above.includes(undefined)) continue;
      generations.set(id, Math.max(-1, ...above.map(Number)) + 1);
      isChanged = true;
    }
  }
  return generations;
}

export function placeOfParent({ source, file }: Draft, { path }: Parent): Place {
  return source?.valuePlace(path) ?? { file };
}

function checkParent(
  draft: Draft,
  parent: Parent,
  ids: readonly string[],
  renamed: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (ids.includes(parent.id)) return [];
  const now = renamed.get(parent.id);
  const near = didYouMean(parent.id, ids);
  const hint = now === undefined ? near && `did you mean "${near}"?` : `it is called "${now}" now`;
  const message = `There is no role "${parent.id}" to extend.`;
  return [roleError('role/unknown-parent', placeOfParent(draft, parent), message, hint ?? undefined)];
}

/** The same for all roles of a circle, at the first of them in the order of ids, so that it is shown once. */
function circleError(draft: Draft, drafts: ReadonlyMap<string, Draft>): Diagnostic {
  const members = wayBack(draft.id, drafts).map((step) => step.draft.id);
  const first = [draft.id, ...members].sort()[0] ?? draft.id;
  const [link, ...others] = wayBack(first, drafts);
  const place = link === undefined ? { file: draft.file } : placeOfParent(link.draft, link.parent);
  if (others.length === 0) {
    return roleError('role/extends-circle', place, `The role "${first}" extends itself.`, 'name another role');
  }
  const chain = circleInWords([first, ...others.map((step) => step.draft.id)], 'extends');
  const related = others.slice(0, MOST_SHOWN).map((step) => ({
    place: placeOfParent(step.draft, step.parent),
    message: `"${step.draft.id}" extends "${step.parent.id}" here.`,
  }));
  return { ...roleError('role/extends-circle', place, `Roles extend each other in a circle: ${chain}.`), related };
}

interface Link {
  readonly draft: Draft;
  readonly parent: Parent;
}

/** The shortest way from a role over its parents back to itself; empty when there is none. */
function wayBack(start: string, drafts: ReadonlyMap<string, Draft>): readonly Link[] {
  const cameBy = new Map<string, Link>();
  // Grows while it is gone through.
  const reached = [start];
  for (const id of reached) {
    const draft = drafts.get(id);
    for (const parent of draft?.parents ?? []) {
      if (draft === undefined || cameBy.has(parent.id)) continue;
      cameBy.set(parent.id, { draft, parent });
      reached.push(parent.id);
    }
  }
  const way: Link[] = [];
  for (let link = cameBy.get(start); link !== undefined; link = cameBy.get(link.draft.id)) {
    way.unshift(link);
    if (link.draft.id === start) break;
  }
  return way;
}

function checkDepth(draft: Draft, generations: ReadonlyMap<string, number>): readonly Diagnostic[] {
  const [parent] = draft.parents;
  // Those further down are left out because of this one.
  if (parent === undefined || generations.get(draft.id) !== MOST_GENERATIONS + 1) return [];
  const message = `The role comes after more than ${MOST_GENERATIONS} others that extend one another.`;
  return [roleError('role/extends-depth', placeOfParent(draft, parent), message, 'extend a role further up')];
}

function checkRetired(draft: Draft, drafts: ReadonlyMap<string, Draft>): readonly Diagnostic[] {
  const { was, source } = draft;
  if (was === null || source === null || !drafts.has(was)) return [];
  const message = `The role was "${was}" before, but there is a role of that id.`;
  const related = [{ place: { file: drafts.get(was)?.file ?? '' }, message: 'It is here.' }];
  const hint = 'give that role another id: an id that was given up never returns with another meaning';
  return [{ ...roleError('role/retired-id', source.valuePlace(['was']), message, hint), related }];
}
