import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import type { RoleSource } from '../role/load-role.js';
import { roleTranslatables } from '../translation/role-translatables.js';
import { type TranslatedSource, translateTexts } from '../translation/translate-texts.js';
import { type Translations, translationFile } from './read-translations.js';

export interface TranslatedRole extends TranslatedSource<RoleSource> {
  /** Paths of the translations that are its own: as an entity has it, and as all have it. */
  readonly files: readonly string[];
  /** Whether one of them is there: a role without any is offered in its own language only. */
  readonly isBegun: boolean;
}

/** A role in the language of the translations, as far as they go. `entity` may have texts of its own. */
export function translatedRole(
  role: RoleSource,
  entity: string | null,
  { language, beside, files, problems }: Translations,
): TranslatedRole {
  const candidates = [
    ...(entity === null ? [] : [`roles/entities/${entity}/${role.id}.yaml`]),
    `roles/${role.id}.yaml`,
  ].map((file) => translationFile(language, file));
  const own = candidates.flatMap((file) => files.get(file) ?? []);
  const translated = translateTexts(role, roleTranslatables(role), own, { language, beside });
  return { ...translated, files: candidates, isBegun: candidates.some((file) => problems.has(file)) };
}

/** Says what a source lacks in a language: one diagnostic for each kind of gap, at the first text that is there. */
export function gapProblems(
  { total, missing, stale, unrecorded }: TranslatedSource<unknown>,
  what: { readonly name: string; readonly language: string; readonly file: string; readonly command: string },
): readonly Diagnostic[] {
  const { name } = what;
  const language = languageName(what.language);
  const run = `run "${what.command}"`;
  const gap = (
    code: Diagnostic['code'],
    texts: readonly { readonly key: string; readonly place?: Place }[],
    message: string,
    hint: string,
  ): readonly Diagnostic[] => {
    if (texts.length === 0) return [];
    const place = texts.find((text) => text.place !== undefined)?.place ?? { file: what.file };
    return [{ severity: 'error', code, message: `${message}: ${listed(texts)}.`, hint, place }];
  };
  return [
    ...gap(
      'translation/missing',
      missing,
      `${missing.length} of ${total} texts of ${name} are not translated into ${language}`,
      `${run}, which writes them into the file with their source, and fill them in`,
    ),
    ...gap(
      'translation/stale',
      stale,
      `${stale.length} of ${total} texts of ${name} have changed since they were translated into ${language}`,
      `${run}, which marks them, and bring them up to date`,
    ),
    ...gap(
      'translation/unrecorded',
      unrecorded,
      `Of ${unrecorded.length} texts of ${name} in ${language} nobody knows what they were made from`,
      `${run}, which records it`,
    ),
  ];
}

/** How many keys a message lists. */
const MOST_LISTED = 4;

function listed(texts: readonly { readonly key: string }[]): string {
  const shown = texts.slice(0, MOST_LISTED).map(({ key }) => key);
  const rest = texts.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}

/** The name of a language in English, or the tag itself. */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(language) ?? language;
}
