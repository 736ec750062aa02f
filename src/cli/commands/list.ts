import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { readWorkspace, type Workspace } from '../../pipeline/workspace.js';
import type { World } from '../../world.js';
import type { CommandResult } from '../outcome.js';

interface ListedRole {
  readonly id: string;
  /** Null when the role file is faulty. */
  readonly title: string | null;
  /** The company's languages; `percent` of the role's texts that are there in the language. */
  readonly languages: readonly { readonly language: string; readonly percent: number }[];
}

/** The roles of the workspace with their languages. Problems in the files are reported, but a faulty role is listed. */
export async function list(world: World): Promise<CommandResult> {
  const workspace = await readWorkspace(world);
  const languages = languagesOf(workspace);
  const roles = [...workspace.roles].map(([id, role]): ListedRole => {
    const title = role.ok ? role.value.data.title : null;
    return { id, title: typeof title === 'object' && title !== null ? title.text : title, languages };
  });
  const overlays = workspace.overlays.map(({ role }) => role);
  const read = [...workspace.roles.values(), ...workspace.bases.values(), ...overlays];
  const problems = read.flatMap(({ diagnostics }) => diagnostics);
  const diagnostics: readonly Diagnostic[] = [...workspace.company.diagnostics, ...problems];
  return { text: table(roles), data: { roles }, summary: null, diagnostics };
}

/** Roles are written in the prevailing language of the first entity. */
function languagesOf({ company }: Workspace): ListedRole['languages'] {
  if (!company.ok) return [];
  const { entities } = company.value.resolved;
  const written = entities[0]?.prevailingLanguage;
  const languages = [...new Set(entities.flatMap((entity) => entity.languages))];
  return languages.map((language) => ({ language, percent: language === written ? 100 : 0 }));
}

function table(roles: readonly ListedRole[]): string {
  const width = Math.max(0, ...roles.map(({ id }) => id.length));
  const titles = Math.max(0, ...roles.map(({ title }) => (title ?? '?').length));
  return roles
    .map(({ id, title, languages }) => {
      const complete = languages.map(({ language, percent }) => `${language} ${percent} %`).join(', ');
      return `${id.padEnd(width)}  ${(title ?? '?').padEnd(titles)}  ${complete}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}
