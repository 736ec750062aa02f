import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import { parseText } from '../../source/message-text.js';
import type { Path } from '../../source/source.js';
import { allDuties } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import { roleTexts } from '../role-texts.js';
import { roleError } from '../rules/role-error.js';
import { isDropped } from '../standard-clauses.js';
import { nameAt } from './lists.js';
import type { Merging, Removal } from './merging.js';
import { partAt } from './part.js';

/** A place that names something of the role. */
export interface Reference {
  readonly place: Place;
  /** What it may mean, as placeholders name it: any of these will do. */
  readonly targets: readonly string[];
}

/** All that a role refers to in itself: by id, and by placeholders. */
export function referencesIn(role: RoleSource, faultyKeys: ReadonlySet<string>): readonly Reference[] {
  const { duties, kpis = {}, rights = {}, appraisal } = role.data;
  const isSound = (path: Path): boolean => !faultyKeys.has(String(path[0]));
  const each = (path: Path, ids: readonly string[] | undefined, lists: readonly string[]): readonly Reference[] =>
    isSound(path)
      ? (ids ?? []).map((id, index) => ({
          place: role.valuePlace([...path, index]),
          targets: lists.map((list) => `${list}.${id}`),
        }))
      : [];
  const placeholders = roleTexts(role, faultyKeys).flatMap((text) => {
    if (!text.mayHoldPlaceholders) return [];
    return parseText(text).parts.flatMap((part) =>
      part.type === 'literal' ? [] : [{ place: text.stretchPlace(part.offset, part.length), targets: [part.path] }],
    );
  });
  return [
    ...(isSound(['duties'])
      ? allDuties(duties).flatMap(({ path, requires }) => each([...path, 'requires'], requires, ['knowledge']))
      : []),
    ...Object.entries(isSound(['rights']) ? rights : {}).flatMap(([id, right]) =>
      typeof right === 'string' ? [] : each(['rights', id, 'duties'], right.duties, ['duties']),
    ),
    ...Object.entries(isSound(['kpis']) ? kpis : {}).flatMap(([id, { measures, includedIn }]) => [
      ...each(['kpis', id, 'measures'], measures, ['duties', 'appraisal.criteria']),
      ...(includedIn === undefined
        ? []
        : [{ place: role.valuePlace(['kpis', id, 'includedIn']), targets: [`kpis.${includedIn}`] }]),
    ]),
    ...Object.entries((isSound(['appraisal']) ? appraisal?.criteria : undefined) ?? {}).flatMap(([id, criterion]) =>
      typeof criterion === 'string'
        ? []
        : each(['appraisal', 'criteria', id, 'shownBy'], criterion.shownBy, ['duties']),
    ),
    ...placeholders,
  ];
}

export interface Dangling {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the references stand, which need not be reported again. */
  readonly places: readonly Place[];
}

/**
 * What a file removed although something still refers to it (`role/removed-reference`): one error at each removal, with
 * the references as related places. Standard clauses of the company that the role does not drop stand in for what is
 * not inherited.
 */
export function danglingReferences(
  role: RoleSource,
  company: ResolvedCompany,
  on: Merging,
  faultyKeys: ReadonlySet<string>,
): Dangling {
  const standard = company.standardClauses
    .filter((clause) => !isDropped(role.tree, clause))
    .map(({ section, id }) => `${section}.${id}`);
  const alive = (target: string): boolean => standard.includes(target) || isThere(role, target);
  const broken =
    on.removals.length === 0 ? [] : referencesIn(role, faultyKeys).filter(({ targets }) => !targets.some(alive));
  const found = on.removals.map((removal) => ({
    removal,
    places: [
      ...broken.filter(({ targets }) => targets.some((target) => isOf(removal, target))).map(({ place }) => place),
      ...on.anchored.filter((one) => one.removal === removal).map(({ place }) => place),
    ],
  }));
  const used = found.filter(({ places }) => places.length > 0);
  return {
    diagnostics: used.map(({ removal, places }) => removedError(removal, places)),
    places: used.flatMap(({ places }) => places),
  };
}

function isOf({ names }: Removal, target: string): boolean {
  return names.some((name) => target === name || target.startsWith(`${name}.`));
}

function isThere(role: RoleSource, target: string): boolean {
  const [list, id = '', ...rest] = target.split('.');
  if (partAt(role.tree, target.split('.')) !== undefined) return true;
  return list === 'duties' && rest.length === 0 && allDuties(role.data.duties).some((duty) => duty.id === id);
}

const REMOVED: Readonly<Record<Removal['by'], string>> = {
  null: 'is removed here',
  inherit: 'is not inherited',
  comparison: 'falls away with the old comparison',
};

function removedError(removal: Removal, places: readonly Place[]): Diagnostic {
  const message = `"${nameAt(removal.path)}" ${REMOVED[removal.by]}, but something still refers to it.`;
  const hint =
    removal.by === 'comparison' ? 'give it anew, or change what refers to it' : 'keep it, or change what refers to it';
  const related = places.map((place) => ({ place, message: 'It is referred to here.' }));
  return { ...roleError('role/removed-reference', removal.place, message, hint), related };
}
