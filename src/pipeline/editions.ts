import type { Entity, LawNames } from '../company/types.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Locale } from '../locale/types.js';
import type { Resources } from './resources.js';
import type { Company } from './workspace.js';

/** One entity in one of its languages: what makes a role's documents different from the same role's elsewhere. */
export interface Edition {
  readonly entity: Entity;
  readonly language: string;
  readonly locale: Locale;
  readonly laws: LawNames;
  /** Below the folder for output: the language, and the entity unless it is the first. */
  readonly folder: string;
}

export interface EditionChoice {
  /** Ids; empty for all. */
  readonly entities: readonly string[];
  /** BCP 47; empty for all that an entity issues documents in. */
  readonly languages: readonly string[];
}

export interface Editions {
  readonly editions: readonly Edition[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The editions that were chosen and can be made; one without a locale or names of laws is left out and reported. */
export async function readEditions(
  { source, resolved }: Company,
  resources: Resources,
  choice: EditionChoice,
): Promise<Editions> {
  const editions: Edition[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, entity] of resolved.entities.entries()) {
    if (choice.entities.length > 0 && !choice.entities.includes(entity.id)) continue;
    for (const [at, language] of entity.languages.entries()) {
      if (choice.languages.length > 0 && !choice.languages.includes(language)) continue;
      const path = ['entities', entity.id];
      const locale = await resources.locale(language, source.valuePlace([...path, 'languages', at]));
      const laws = await resources.laws(entity.jurisdiction, language, source.valuePlace([...path, 'jurisdiction']));
      diagnostics.push(...locale.diagnostics, ...laws.diagnostics);
      if (!locale.ok || !laws.ok) continue;
      const folder = index === 0 ? language : `${language}/${entity.id}`;
      editions.push({ entity, language, locale: locale.value, laws: laws.value, folder });
    }
  }
  return { editions, diagnostics };
}
