import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { readWorkspace, type Workspace } from '../../pipeline/workspace.js';
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
  /** The company's languages; `percent` of the role's texts that are there in the language. */
  readonly languages: readonly { readonly language: string; readonly percent: number }[];
}

/** The roles of the workspace with their languages. Problems in the files are reported, but a faulty role is listed. */
export async function list(world: World): Promise<CommandResult> {
  const workspace = await readWorkspace(world);
  const languages = languagesOf(workspace);
  const roles = [...workspace.roles].map(([id, role]): ListedRole => {
    const title = role.ok ? role.value.data.title : null;
    const texts = role.ok ? roleTexts(role.value) : [];
    const unfinished = unfinishedCount(texts);
    // Never 100 while a text is missing.
    const written = Math.floor((100 * (texts.length - unfinished)) / Math.max(texts.length, 1));
    return {
      id,
      title: typeof title === 'object' && title !== null ? title.text : title,
      unfinished,
      languages: languages.map(({ language, isWritten }) => ({
        language,
        percent: isWritten && role.ok ? written : 0,
      })),
    };
  });
  const overlays = workspace.overlays.map(({ role }) => role);
  const read = [...workspace.roles.values(), ...workspace.bases.values(), ...overlays];
  const problems = read.flatMap(({ diagnostics }) => diagnostics);
  const diagnostics: readonly Diagnostic[] = [...workspace.company.diagnostics, ...problems];
  return { text: table(roles), data: { roles }, summary: null, diagnostics };
}

/** Roles are written in the prevailing language of the first entity. */
function languagesOf({ company }: Workspace): readonly { readonly language: string; readonly isWritten: boolean }[] {
  if (!company.ok) return [];
  const { entities } = company.value.resolved;
  const written = entities[0]?.prevailingLanguage;
  const languages = [...new Set(entities.flatMap((entity) => entity.languages))];
  return languages.map((language) => ({ language, isWritten: language === written }));
}

function table(roles: readonly ListedRole[]): string {
  const width = Math.max(0, ...roles.map(({ id }) => id.length));
  const titles = Math.max(0, ...roles.map(({ title }) => (title ?? '?').length));
  return roles
    .map(({ id, title, languages, unfinished }) => {
      const percents = languages.map(({ language, percent }) => `${language} ${percent} %`);
      const left = unfinished === 0 ? [] : [`unfinished: ${unfinished} ${unfinished === 1 ? 'text' : 'texts'}`];
      const complete = [...percents, ...left].join(', ');
      return `${id.padEnd(width)}  ${(title ?? '?').padEnd(titles)}  ${complete}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}
