import { languagesIn } from '../pipeline/language-choice.js';
import type { Workspace } from '../pipeline/workspace.js';
import { firstUnknown } from './choices.js';
import type { Misuse } from './outcome.js';

export interface Selection {
  readonly roles: readonly string[];
  readonly entities?: readonly string[];
  readonly languages?: readonly string[];
}

/** A misuse for the first name on the command line that the workspace does not have; null when it has them all. */
export function unknownName(workspace: Workspace, { roles, entities = [], languages = [] }: Selection): Misuse | null {
  if (!workspace.company.ok) return null;
  const known = workspace.company.value.resolved.entities;
  return (
    firstUnknown('role', roles, [...workspace.roles.keys(), ...workspace.bases.keys()]) ??
    firstUnknown(
      'entity',
      entities,
      known.map(({ id }) => id),
    ) ??
    firstUnknown('language', languages.flatMap(languagesIn), [
      ...new Set(known.flatMap((entity) => entity.languages)),
    ]) ??
    firstUnjoinable(languages, known)
  );
}

/** A misuse for the first languages joined by `+` that no document can have side by side; null when there are none. */
function firstUnjoinable(
  choices: readonly string[],
  entities: readonly { readonly languages: readonly string[] }[],
): Misuse | null {
  for (const choice of choices) {
    const joined = languagesIn(choice);
    const isPair = joined.length === 2 && joined[0] !== joined[1];
    if (joined.length > 1 && !isPair) {
      return { misuse: `"${choice}" is no pair of languages`, hint: 'join two different ones, such as lt+en' };
    }
    if (!entities.some(({ languages }) => joined.every((language) => languages.includes(language)))) {
      return { misuse: `no entity issues documents in both languages of "${choice}"`, hint: 'name them one by one' };
    }
  }
  return null;
}

/** A misuse for the first abstract role that documents are asked of; null when there is none. */
export function abstractRole({ bases }: Workspace, roles: readonly string[]): Misuse | null {
  const id = roles.find((role) => bases.has(role));
  if (id === undefined) return null;
  return { misuse: `"${id}" is abstract: no documents are made of it`, hint: 'name the roles that extend it' };
}
