import { good, hasErrors } from '../diagnostic/diagnostic.js';
import { languageOf } from '../role/language-of.js';
import type { RoleSource } from '../role/load-role.js';
import { roleTexts } from '../role/role-texts.js';
import { roleTranslatables } from '../translation/role-translatables.js';
import { unknownTexts, withFallback } from '../translation/translate-texts.js';
import type { TranslatableText } from '../translation/types.js';
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
  return (sources, edition) => sources.flatMap((source) => inLanguage(source, edition) ?? []);

  function inLanguage(source: RoleSource, edition: Edition): RoleSource | null {
    const { translations, entity, faces } = edition;
    const written = languageOf(source, { language: sourceLanguage });
    const made = written === edition.language ? source : translate(source, written, entity.id, translations);
    // What is written in the language of the workspace was searched when it was read.
    if (made === null || (made === source && written === sourceLanguage)) return made;
    const texts = roleTexts(made);
    collector.takeShared(good(null, checkWords(texts, edition.company.wordLists)));
    return collector.takeShared(legible(texts, faces)) === null ? null : made;
  }

  function translate(source: RoleSource, written: string, entity: string, translations: Translations) {
    const isOverlaid = workspace.overlays.some((overlay) => overlay.id === source.id && overlay.entity === entity);
    const translated = translatedRole(source, isOverlaid ? entity : null, translations);
    const isAskedFor = roles.includes(source.id) && languages.length > 0;
    if (!translated.isBegun && gapsOf(translated) > 0 && !isAskedFor) return null;
    const common = workspace.roles.get(source.id);
    const others = common?.ok === true ? roleTranslatables(common.value) : [];
    const diagnostics = problemsOf(source, entity, others, translated, translations, allowFallback);
    collector.takeShared(good(null, diagnostics));
    if (hasErrors(diagnostics)) return null;
    return allowFallback ? { ...withFallback(translated, written), original: source } : translated.source;
  }
}

function gapsOf({ missing, stale, unrecorded }: TranslatedRole): number {
  return missing.length + stale.length + unrecorded.length;
}

/** Whether what is lacking is worded by an entity of its own. */
function isOfEntity({ missing, stale, unrecorded }: TranslatedRole): boolean {
  const [first] = [...missing, ...stale, ...unrecorded];
  return first?.origins[0]?.file.startsWith('roles/entities/') === true;
}

function problemsOf(
  source: RoleSource,
  entity: string,
  // Of the role as all have it: an entity may leave some of them out.
  others: readonly TranslatableText[],
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
    ...own.flatMap((translation) => unknownTexts(translation, [...texts, ...others], `The role "${source.id}"`)),
    ...translated.diagnostics,
    ...(allowFallback || !isRead
      ? []
      : gapProblems(translated, {
          name: `the role "${source.id}"`,
          language,
          file: at,
          command: `rolebook translate ${source.id} --to ${language}${isOfEntity(translated) ? ` --entity ${entity}` : ''}`,
        })),
  ];
}
