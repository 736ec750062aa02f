import { posix } from 'node:path';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { PEOPLE_FOLDER } from '../../pipeline/people-folder.js';
import { save, savePrivate } from '../../pipeline/save.js';
import type { World } from '../../world.js';
import { type CommandResult, stopped } from '../outcome.js';
import { readSchema, SCHEMA_NAMES } from '../schemas.js';

/** Where a new workspace comes from: the name of each file there and its path in the workspace. */
const STARTER_FOLDER = 'templates/workspace';
const STARTER_FILES: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'company.yaml', to: 'roles/company.yaml' },
  { from: 'sales-representative.yaml', to: 'roles/sales-representative.yaml' },
  { from: 'logo.svg', to: 'roles/logo.svg' },
  { from: 'staff.csv', to: 'roles/people/staff.csv' },
  { from: 'gitignore', to: '.gitignore' },
];

const PRIVATE =
  'The people in roles/people are made up; git leaves that folder alone (.gitignore), as yours are private.';

interface StarterFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is about people, so that its owner alone may read it and list its folder. */
  readonly isPrivate: boolean;
}

/**
 * Writes a workspace that builds at once: a company, a role, a logo, three people, the schemas that the YAML files point at.
 * `workspace/file-exists` when there are such files already; then nothing is written. `output/unwritable` at the first
 * file that the machine refuses.
 */
export async function init(world: World, folder: string): Promise<CommandResult> {
  const files = await starterFiles(world);
  const targets = files.map((file) => ({ ...file, path: posix.join(folder, file.path) }));
  const existing: string[] = [];
  for (const { path } of targets) {
    if (await world.exists(path)) existing.push(path);
  }
  const [first] = existing;
  if (first !== undefined) return stopped([filesExist(first, existing)]);
  const written: string[] = [];
  for (const { path, bytes, isPrivate } of targets) {
    const refusal = await (isPrivate ? savePrivate : save)(world, path, bytes);
    if (refusal.length > 0) return stopped(refusal, written);
    written.push(path);
  }
  const at = folder === '.' ? '' : `-C ${folder} `;
  return {
    text: `${written.join('\n')}\n`,
    data: { written },
    summary: `${PRIVATE}\nNext: edit ${posix.join(folder, 'roles/company.yaml')}, then run "rolebook ${at}build".`,
    diagnostics: [],
  };
}

async function starterFiles(world: World): Promise<readonly StarterFile[]> {
  const files: StarterFile[] = [];
  for (const { from, to } of STARTER_FILES) {
    const bytes = await world.readBuiltIn(`${STARTER_FOLDER}/${from}`);
    if (bytes === null) throw new Error(`${STARTER_FOLDER}/${from} is missing from this installation`);
    files.push({ path: to, bytes, isPrivate: to.startsWith(`${PEOPLE_FOLDER}/`) });
  }
  for (const name of SCHEMA_NAMES) {
    const text = await readSchema(world, name);
    files.push({ path: `schemas/${name}.schema.json`, bytes: new TextEncoder().encode(text ?? ''), isPrivate: false });
  }
  return files;
}

/** One report for all files: what to do is the same. */
function filesExist(first: string, files: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'workspace/file-exists',
    message: `Nothing was written, as these files are there already: ${files.join(', ')}.`,
    hint: 'name another folder: rolebook init <dir>',
    place: { file: first },
  };
}
