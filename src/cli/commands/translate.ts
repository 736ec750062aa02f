import type { ResolvedCompany } from '../../company/types.js';
import { type Diagnostic, hasErrors } from '../../diagnostic/diagnostic.js';
import { localeNames } from '../../pipeline/locale-names.js';
import { readTranslations, type Translations, translationFile } from '../../pipeline/read-translations.js';
import { save } from '../../pipeline/save.js';
import { languageName } from '../../pipeline/translated-role.js';
import { COMPANY_FILE, readWorkspace, type Workspace } from '../../pipeline/workspace.js';
import type { Path } from '../../source/source.js';
import { companyTranslatables } from '../../translation/company-translatables.js';
import { loadTranslation } from '../../translation/load-translation.js';
import { crampedPath, type RefreshRequest, refreshed } from '../../translation/refresh.js';
import { roleTranslatables } from '../../translation/role-translatables.js';
import { titleOfForm } from '../../translation/text-key.js';
import { stateOf } from '../../translation/text-states.js';
import { formsOf } from '../../translation/title-forms.js';
import { superfluousTexts } from '../../translation/translate-texts.js';
import type { TranslatableText, Translation } from '../../translation/types.js';
import { writtenPath } from '../../translation/written-path.js';
import type { World } from '../../world.js';
import { firstUnknown, listed } from '../choices.js';
import { type CommandResult, type Misuse, stopped } from '../outcome.js';

export interface TranslateOptions {
  readonly to?: string;
  readonly entity?: string;
  readonly confirm?: string;
}

/** A file of the workspace and its texts. */
interface Subject {
  readonly file: string;
  readonly name: string;
  readonly texts: readonly TranslatableText[];
}

/** A file that was written, and what is to be done in it. */
interface Written {
  readonly path: string;
  readonly missing: number;
  readonly stale: number;
}

/**
 * Writes or refreshes the translation of roles, or of the company, into a language. Nothing is written where a source or
 * the translation that is there has errors.
 */
export async function translate(
  world: World,
  names: readonly string[],
  options: TranslateOptions,
): Promise<CommandResult> {
  const language = options.to ?? '';
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const { resolved } = workspace.company.value;
  const misuse =
    misuseOf(workspace, names, options, resolved.language) ??
    unusableLanguage(language, resolved, await localeNames(world));
  if (misuse !== null) return misuse;
  const subjects: Subject[] = [];
  for (const name of names) {
    const subject = subjectOf(workspace, name, language, options.entity);
    if (!subject.ok) return stopped(subject.diagnostics);
    subjects.push(subject.value);
  }
  const translations = await readTranslations(world, language);
  const unknown = firstUnknown('text', listed(options.confirm), ['all', ...confirmable(subjects, translations)]);
  if (unknown !== null) return unknown;
  return refreshAll(world, subjects, language, translations, options.confirm);
}

/** The keys of all texts of the source, and of the forms that their translations have. */
function confirmable(subjects: readonly Subject[], translations: Translations): readonly string[] {
  return subjects.flatMap(({ file, texts }) => {
    const own = translations.beside(file);
    return texts.flatMap((text) => [text, ...(own === null ? [] : formsOf(text, own))].map(({ key }) => key));
  });
}

function misuseOf(
  workspace: Workspace,
  names: readonly string[],
  { to, entity }: TranslateOptions,
  source: string,
): Misuse | null {
  if (to === undefined) return { misuse: 'the language is missing', hint: 'name it with --to, such as --to el' };
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(to)) {
    return { misuse: `"${to}" is no language tag`, hint: 'write one such as el, lt, nb, gu or th' };
  }
  if (names.some((name) => languageOfSubject(workspace, name, source) === to))
    return { misuse: `the texts are written in ${languageName(to)} themselves`, hint: 'change them where they stand' };
  const known = ['company', ...workspace.roles.keys(), ...workspace.bases.keys()];
  const entities = workspace.company.ok ? workspace.company.value.resolved.entities.map(({ id }) => id) : [];
  return firstUnknown('role', names, known) ?? firstUnknown('entity', entity === undefined ? [] : [entity], entities);
}

/** A misuse for a language that no documents can be made in; null for any other. */
function unusableLanguage(language: string, { entities }: ResolvedCompany, worded: readonly string[]): Misuse | null {
  const issued = [...new Set(entities.flatMap(({ languages }) => languages))];
  if (!issued.includes(language)) {
    const hint = `there are ${issued.join(', ')}; for ${language} too, add it to the languages of an entity in ${COMPANY_FILE}`;
    return { misuse: `no entity issues documents in "${language}"`, hint };
  }
  if (worded.includes(language)) return null;
  const hint = `write templates/locales/${language}.yaml first; there are ${worded.join(', ')}`;
  return { misuse: `there is no wording for the language "${language}"`, hint };
}

/** The language that a role, or the company, is written in. */
function languageOfSubject({ roles }: Workspace, name: string, ofCompany: string): string {
  const role = roles.get(name);
  return (role?.ok === true ? role.value.data.language : undefined) ?? ofCompany;
}

function subjectOf({ company, roles, bases, overlays }: Workspace, name: string, language: string, entity?: string) {
  if (name === 'company') {
    if (!company.ok) return company;
    const { source } = company.value;
    return found({ file: COMPANY_FILE, name: 'the company', texts: companyTranslatables(source, language) });
  }
  const overlay = overlays.find((each) => each.id === name && each.entity === entity);
  const role = overlay?.role ?? roles.get(name) ?? bases.get(name);
  if (role === undefined || !role.ok) return { ok: false as const, diagnostics: role?.diagnostics ?? [] };
  const file = overlay === undefined ? `roles/${name}.yaml` : `roles/entities/${overlay.entity}/${name}.yaml`;
  return found({ file, name: `the role "${name}"`, texts: roleTranslatables(role.value) });
}

function found(value: Subject) {
  return { ok: true as const, value };
}

async function refreshAll(
  world: World,
  subjects: readonly Subject[],
  language: string,
  translations: Translations,
  confirm: string | undefined,
): Promise<CommandResult> {
  const written: Written[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const subject of subjects) {
    const path = translationFile(language, subject.file);
    const own = translations.beside(subject.file);
    // A file without a word is one to begin with.
    const problems = (translations.problems.get(path) ?? []).filter(({ code }) => code !== 'yaml/empty');
    diagnostics.push(...problems);
    if (hasErrors(problems)) continue;
    const request = requestFor(
      subject,
      path,
      translations,
      listed(confirm),
      await headOf(world, subject, path, language),
    );
    const made = refreshed(request);
    if (made === null) {
      diagnostics.push(noRoom(crampedPath(request), path, own));
      continue;
    }
    const text = own?.text.includes('\r\n') === true ? made.text.replaceAll('\n', '\r\n') : made.text;
    const refusal = await save(world, path, new TextEncoder().encode(text));
    diagnostics.push(...refusal);
    if (refusal.length > 0) continue;
    written.push({ path, missing: made.missing, stale: made.stale });
    const after = loadTranslation(text, path);
    if (after.ok) diagnostics.push(...superfluousTexts(subject.texts, after.value, translations));
  }
  const total = (kind: 'missing' | 'stale'): number => written.reduce((sum, file) => sum + file[kind], 0);
  return {
    text: written.map(({ path }) => `${path}\n`).join(''),
    data: { written },
    summary: `${counted(total('missing'), 'text')} to translate, ${total('stale')} to bring up to date.${inherited(subjects, translations)}`,
    diagnostics,
  };
}

function requestFor(
  { file, texts }: Subject,
  path: string,
  translations: Translations,
  confirmed: readonly string[],
  head: readonly string[],
): RefreshRequest {
  const own = translations.beside(file);
  const superfluous =
    own === null ? [] : texts.filter((text) => superfluousTexts([text], own, translations).length > 0);
  return {
    text: (own?.text ?? '').replace(/^\ufeff/, '').replaceAll('\r\n', '\n'),
    file: path,
    texts,
    pathOf: (text) => writtenPath(text, texts),
    isOwn: ({ origins }) => origins[0]?.file === file,
    confirmed: (key) => ['all', key, titleOfForm(key) ?? key].some((each) => confirmed.includes(each)),
    isSuperfluous: ({ key }) => superfluous.some((text) => text.key === (titleOfForm(key) ?? key)),
    head,
  };
}

/** A file that cannot be added to line by line: with a list where texts go, keys behind question marks, or the like. */
function noRoom(path: Path | null, file: string, own: Translation | null): Diagnostic {
  const message = 'The file is written in a way in which Rolebook cannot add to it without touching what is there.';
  const keys = path === null ? '' : ` (${path.map((step) => `"${step}:"`).join(', below it ')})`;
  const hint = `write each text on a line of its own under its key${keys}, without "-", "[", "?" and "..."; nothing was changed`;
  const place = path === null || own === null ? { file } : own.source.keyPlace(path);
  return { severity: 'error', code: 'translation/layout', message, hint, place };
}

/** Lines at the head of a new file. */
async function headOf(
  world: World,
  { file, name }: Subject,
  path: string,
  language: string,
): Promise<readonly string[]> {
  return [
    ...(await schemaLine(world, path, file)),
    `# ${languageName(language)} texts of ${name}. Write each between its quotes; the source stands above it.`,
    '# Placeholders in braces stay as they are. "rolebook translate" takes the comments away again.',
  ];
}

/** The line by which an editor finds the schema, where the workspace has it. */
async function schemaLine(world: World, path: string, file: string): Promise<readonly string[]> {
  const schema = `schemas/${file === COMPANY_FILE ? 'company-translation' : 'translation'}.schema.json`;
  if (!(await world.exists(schema))) return [];
  const up = '../'.repeat(path.split('/').length - 1);
  return [`# yaml-language-server: $schema=${up}${schema}`, ''];
}

/** Roles whose translations lack texts that these take over. */
function inherited(subjects: readonly Subject[], translations: Translations): string {
  const named = subjects.map(({ file }) => file);
  const sources = subjects
    .flatMap(({ texts }) => texts)
    .filter((text) => text.isNeeded && !named.includes(text.origins[0]?.file ?? '') && !isThere(text, translations))
    .map(({ origins }) => (origins[0]?.file ?? '').replace(/^.*\/|\.yaml$/g, ''));
  return sources.length === 0 ? '' : ` What they take over is translated with ${[...new Set(sources)].join(', ')}.`;
}

function isThere(text: TranslatableText, translations: Translations): boolean {
  return stateOf(text, [], translations).state === 'translated';
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
