import type { Entity } from '../../company/types.js';
import type { Company } from '../../pipeline/workspace.js';
import type { Employee } from '../../staff/types.js';

/** The entity with that id, as an assignment may name it; the first one where it names none. */
export function entityOf({ resolved: { entities } }: Company, entity: string | null): Entity {
  const found = entities.find(({ id }) => id === entity) ?? entities[0];
  if (found === undefined) throw new Error('a company has no entity');
  return found;
}

/** The language of somebody's forms: their own where the entity issues documents in it, else the entity's first. */
export function languageFor({ language }: Employee, { languages }: Entity): string {
  return language !== null && languages.includes(language) ? language : (languages[0] ?? '');
}
