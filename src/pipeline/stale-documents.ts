import type { ResolvedCompany } from '../company/types.js';
import { DOCUMENT_KINDS } from '../context/document-context.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { World } from '../world.js';
import { nameOfPair } from './language-choice.js';
import { readable } from './refusal.js';
import type { Workspace } from './workspace.js';
import { FORMATS } from './writers.js';

const NAMES = new Set(DOCUMENT_KINDS.flatMap((kind) => FORMATS.map((format) => `${kind}.${format}`)));

/**
 * Warnings `output/stale`, one for each role that the folder for output has documents of and the workspace has not: it was
 * removed or renamed, or is abstract now. Only files that `build` itself would have written are looked at.
 */
export async function staleDocuments(
  world: World,
  { roles }: Workspace,
  company: ResolvedCompany,
  out: string,
): Promise<readonly Diagnostic[]> {
  const folders = company.entities.flatMap(({ id, languages }, index) =>
    namesOf(languages).map((language) => (index === 0 ? `${out}/${language}` : `${out}/${language}/${id}`)),
  );
  const stale: Diagnostic[] = [];
  for (const folder of new Set(folders)) {
    for (const role of await entriesOf(world, folder)) {
      if (role.kind !== 'directory' || roles.has(role.name)) continue;
      const files = await entriesOf(world, `${folder}/${role.name}`);
      const names = files.filter(({ kind, name }) => kind === 'file' && NAMES.has(name)).map(({ name }) => name);
      if (names.length > 0) stale.push(warning(`${folder}/${role.name}`, role.name, names));
    }
  }
  return stale;
}

/** Single languages, and every two that may stand side by side. */
function namesOf(languages: readonly string[]): readonly string[] {
  const pairs = languages.flatMap((one) =>
    languages.flatMap((other) => (one === other ? [] : [nameOfPair([one, other])])),
  );
  return [...languages, ...pairs];
}

function warning(folder: string, role: string, names: readonly string[]): Diagnostic {
  return {
    severity: 'warning',
    code: 'output/stale',
    message: `No document is made of a role "${role}" any more, but here are some: ${names.join(', ')}.`,
    hint: 'see that nobody uses them, and remove the folder',
    place: { file: folder },
  };
}

async function entriesOf(world: World, folder: string) {
  const entries = await readable(folder, () => world.list(folder));
  return entries.ok ? entries.value : [];
}
