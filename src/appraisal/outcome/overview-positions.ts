import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Company } from '../../pipeline/workspace.js';
import { entityOf } from '../open/place-in-company.js';
import type { PositionOf } from '../open/positions.js';
import type { PositionIn } from './overview-people.js';

/** The language of an entity's positions: the one that is asked for where it issues documents in it, else its first. */
export function languageIn(company: Company, entity: string | null, asked: string | null): string {
  const { languages } = entityOf(company, entity);
  return asked !== null && languages.includes(asked) ? asked : (languages[0] ?? '');
}

/**
 * Positions in the language of an overview; a role that is not translated into it is called as in the first language of its
 * entity, and `problems` has only warnings of that.
 */
export function positionsIn(
  company: Company,
  asked: string | null,
  positionOf: PositionOf,
): { readonly positionIn: PositionIn; readonly problems: (found: readonly Diagnostic[]) => readonly Diagnostic[] } {
  let isLacking = false;
  const positionIn: PositionIn = (entity, role) => {
    const found =
      positionOf(entity, languageIn(company, entity, asked), role) ??
      positionOf(entity, languageIn(company, entity, null), role);
    isLacking = isLacking || found === null;
    return found;
  };
  const problems = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
    isLacking || asked === null
      ? found
      : found.map((one) => (one.code.startsWith('translation/') ? { ...one, severity: 'warning' } : one));
  return { positionIn, problems };
}
