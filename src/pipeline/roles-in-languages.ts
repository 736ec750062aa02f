import { type Diagnostic, good, hasErrors } from '../diagnostic/diagnostic.js';
import { languageOf } from '../role/language-of.js';
import type { RoleSource } from '../role/load-role.js';
import { roleTexts } from '../role/role-texts.js';
import { checkOwnPost } from '../role/rules/reporting-line.js';
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
    const written = languageOf(source, { language: sourceLanguage });
    const made = written === edition.language ? source : translate(source, written, edition);
    // What is written in the language of the workspace was checked when it was read.
    if (made === null || (made === source && written === sourceLanguage)) return made;
    const texts = roleTexts(made);
    const ownPost = made === source ? titleProblems(source, edition) : [];
    collector.takeShared(good(null, [...ownPost, ...checkWords(texts, edition.company.wordLists)]));
    return hasErrors(ownPost) || collector.takeShared(legible(texts, edition.faces)) === null ? null : made;
  }

  /** Whether the company says the same title; with source texts in either, nothing can be compared. */
  function titleProblems(role: RoleSource, { company }: Edition): readonly Diagnostic[] {
    return allowFallback ? [] : checkOwnPost(role, company, new Set());
  }

  function translate(source: RoleSource, written: string, edition: Edition): RoleSource | null {
    const { translations } = edition;
    const entity = edition.entity.id;
    const isOverlaid = workspace.overlays.some((overlay) => overlay.id === source.id && overlay.entity === entity);
    const translated = translatedRole(source, isOverlaid ? entity : null, translations);
    const isAskedFor = roles.includes(source.id) && languages.length > 0;
    if (!translated.isBegun && gapsOf(translated).length > 0 && !isAskedFor) return null;
    const common = workspace.roles.get(source.id);
    const others = common?.ok === true ? roleTranslatables(common.value) : [];
    const diagnostics = [
      ...problemsOf(source, entity, others, translated, translations, allowFallback),
      ...(gapsOf(translated).some(({ key }) => key === 'title') ? [] : titleProblems(translated.source, edition)),
    ];
    collector.takeShared(good(null, diagnostics));
    if (hasErrors(diagnostics)) return null;
    return allowFallback ? { ...withFallback(translated, written), original: source } : translated.source;
  }
}

function gapsOf({ missing, stale, unrecorded }: TranslatedRole): readonly TranslatableText[] {
  return [...missing, ...stale, ...unrecorded];
}

/** Whether what is lacking is worded by an entity of its own. */
function isOfEntity(translated: TranslatedRole): boolean {
  const [first] = gapsOf(translated);
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
