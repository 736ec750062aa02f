import { good, hasErrors } from '../diagnostic/diagnostic.js';
import type { RoleSource } from '../role/load-role.js';
import { roleTexts } from '../role/role-texts.js';
import { roleTranslatables } from '../translation/role-translatables.js';
import { unknownTexts, withFallback } from '../translation/translate-texts.js';
import { checkWords } from '../wording/check-words.js';
import type { Collector } from './collector.js';
import type { Edition } from './editions.js';
import { legible } from './legible.js';
import type { Selection } from './open-workspace.js';
import type { Translations } from './read-translations.js';
import { gapProblems, type TranslatedRole, translatedRole } from './translated-role.js';
import type { Workspace } from './workspace.js';

/**
 * Puts roles into the language of an edition. A role that nobody has begun to translate is offered in its own language
 * only, unless it is asked for by name with the language; of one that is begun every text must be there.
 */
export function rolesInLanguages(
  workspace: Workspace,
  { roles, languages, allowFallback = false }: Pick<Selection, 'roles' | 'languages' | 'allowFallback'>,
  sourceLanguage: string,
  collector: Collector,
): (sources: readonly RoleSource[], edition: Edition) => readonly RoleSource[] {
  return (sources, edition) => {
    const { translations, entity, faces } = edition;
    if (translations === null) return sources;
    return sources.flatMap((source): readonly RoleSource[] => {
      const overlay = workspace.overlays.some(({ id, entity: of }) => id === source.id && of === entity.id);
      const translated = translatedRole(source, overlay ? entity.id : null, translations);
      const isWhole = gapsOf(translated) === 0;
      if (!translated.isBegun && !isWhole && !(roles.includes(source.id) && languages.length > 0)) return [];
      const diagnostics = problemsOf(source, translated, translations, allowFallback);
      if (collector.takeShared({ ok: true, value: source, diagnostics }) === null || hasErrors(diagnostics)) return [];
      const made = allowFallback ? withFallback(translated, sourceLanguage) : translated.source;
      const texts = roleTexts(made);
      const doubtful = checkWords(texts, edition.company.wordLists);
      const readable = legible(texts, faces);
      const isReadable = collector.takeShared(readable) !== null;
      collector.takeShared(good(null, doubtful));
      return isReadable ? [made] : [];
    });
  };
}

function gapsOf({ missing, stale, unrecorded }: TranslatedRole): number {
  return missing.length + stale.length + unrecorded.length;
}

function problemsOf(
  source: RoleSource,
  translated: TranslatedRole,
  { files, problems, language }: Translations,
  allowFallback: boolean,
) {
  const faults = translated.files.flatMap((file) => problems.get(file) ?? []);
  const own = translated.files.flatMap((file) => files.get(file) ?? []);
  const texts = roleTranslatables(source);
  const at = own[0]?.file ?? source.file;
  const isRead = !hasErrors(faults);
  return [
    ...faults,
    ...own.flatMap((translation) => unknownTexts(translation, texts, `The role "${source.id}"`)),
    ...translated.diagnostics,
    ...(allowFallback || !isRead
      ? []
      : gapProblems(translated, {
          name: `the role "${source.id}"`,
          language,
          file: at,
          command: `rolebook translate ${source.id} --to ${language}`,
        })),
  ];
}
