import type { ResolvedCompany } from '../../company/types.js';
import { good } from '../../diagnostic/diagnostic.js';
import { type Collector, createCollector } from '../../pipeline/collector.js';
import { readTranslations, type Translations } from '../../pipeline/read-translations.js';
import { translatedRole } from '../../pipeline/translated-role.js';
import { readWorkspace } from '../../pipeline/workspace.js';
import { languageOf } from '../../role/language-of.js';
import type { RoleSource } from '../../role/load-role.js';
import { roleTexts } from '../../role/role-texts.js';
import { unfinishedCount } from '../../role/rules/unfinished.js';
import type { World } from '../../world.js';
import type { CommandResult } from '../outcome.js';

interface ListedRole {
  readonly id: string;
  /** Null when the role file is faulty. */
  readonly title: string | null;
  /** How many of its texts are still to be written. */
  readonly unfinished: number;
  readonly languages: readonly ListedLanguage[];
}

/** A language of the company and how much of the role's texts is there in it. */
interface ListedLanguage {
  readonly language: string;
  /** Whether there is a file of its own for the translation, or the role is written in the language. */
  readonly begun: boolean;
  /** Translated from the texts as they are now; rounded down. */
  readonly percent: number;
  /** Texts that are not there. */
  readonly missing: number;
  /** Texts whose source has changed since, or of which nobody knows what they were made from. */
  readonly stale: number;
}

/** The roles of the workspace with their languages. Problems in the files are reported, but a faulty role is listed. */
export async function list(world: World): Promise<CommandResult> {
  const workspace = await readWorkspace(world);
  const employer = workspace.company.ok ? workspace.company.value.resolved : null;
  const languages = [...new Set(employer?.entities.flatMap((entity) => entity.languages))];
  const translations = await Promise.all(languages.map((language) => readTranslations(world, language)));
  const collector = createCollector();
  collector.add(workspace.company.diagnostics);
  const overlays = workspace.overlays.map(({ role }) => role);
  const read = [...workspace.roles.values(), ...workspace.bases.values(), ...overlays];
  for (const { diagnostics } of read) collector.add(diagnostics);
  for (const { problems } of translations) for (const found of problems.values()) collector.add(found);
  const roles = [...workspace.roles].map(([id, role]): ListedRole => {
    const title = role.ok ? role.value.data.title : null;
    const counts =
      role.ok && employer !== null ? translations.map((one) => completeness(role.value, employer, one, collector)) : [];
    const unfinished = role.ok ? unfinishedCount(roleTexts(role.value)) : 0;
    return {
      id,
      title: typeof title === 'object' && title !== null ? title.text : title,
      unfinished,
      languages: counts,
    };
  });
  return { text: table(roles), data: { roles }, summary: null, diagnostics: collector.diagnostics };
}

/** What is wrong with single texts of the translation goes to the collector. */
function completeness(
  role: RoleSource,
  company: ResolvedCompany,
  translations: Translations,
  { takeShared }: Collector,
): ListedLanguage {
  const { language } = translations;
  if (languageOf(role, company) === language) {
    const texts = roleTexts(role);
    const percent = share(texts.length - unfinishedCount(texts), texts.length);
    return { language, begun: true, percent, missing: 0, stale: 0 };
  }
  const translated = translatedRole(role, null, translations);
  takeShared(good(null, translated.diagnostics));
  const { total, missing, isBegun: begun } = translated;
  const stale = translated.stale.length + translated.unrecorded.length;
  const percent = share(total - missing.length - stale, total);
  return { language, begun, percent, missing: missing.length, stale };
}

/** In percent, never 100 while a text is missing. */
function share(done: number, total: number): number {
  return Math.floor((100 * done) / Math.max(total, 1));
}

function table(roles: readonly ListedRole[]): string {
  const width = Math.max(0, ...roles.map(({ id }) => id.length));
  const titles = Math.max(0, ...roles.map(({ title }) => (title ?? '?').length));
  return roles
    .map(({ id, title, languages, unfinished }) => {
      const left = unfinished === 0 ? [] : [`unfinished: ${unfinished} ${unfinished === 1 ? 'text' : 'texts'}`];
      const complete = [...languages.map(inWords), ...left].join(', ');
      return `${id.padEnd(width)}  ${(title ?? '?').padEnd(titles)}  ${complete}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

function inWords({ language, begun, percent, missing, stale }: ListedLanguage): string {
  // A role that nobody has begun to translate lacks everything, which 0 % says.
  const gaps = [
    ...(missing > 0 && (begun || percent > 0) ? [`${missing} missing`] : []),
    ...(stale > 0 ? [`${stale} stale`] : []),
  ];
  return `${language} ${percent} %${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`;
}
