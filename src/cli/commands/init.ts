import { posix } from 'node:path';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { World } from '../../world.js';
import type { CommandResult } from '../outcome.js';
import { readSchema, SCHEMA_NAMES } from '../schemas.js';

/** Where a new workspace comes from: the name of each file there and its path in the workspace. */
const STARTER_FOLDER = 'templates/workspace';
const STARTER_FILES: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'company.yaml', to: 'roles/company.yaml' },
  { from: 'sales-representative.yaml', to: 'roles/sales-representative.yaml' },
  { from: 'logo.svg', to: 'roles/logo.svg' },
  { from: 'gitignore', to: '.gitignore' },
];

/**
 * Writes a workspace that builds at once: a company, a role, a logo, the schemas that the YAML files point at.
 * `workspace/file-exists` for every file that is there already; then nothing is written.
 */
export async function init(world: World, folder: string): Promise<CommandResult> {
  const files = await starterFiles(world);
  const targets = files.map(({ path, bytes }) => ({ path: posix.join(folder, path), bytes }));
  const existing: Diagnostic[] = [];
  for (const { path } of targets) {
    if (await world.exists(path)) existing.push(fileExists(path));
  }
  if (existing.length > 0) return { text: '', data: { written: [] }, summary: null, diagnostics: existing };
  for (const { path, bytes } of targets) await world.write(path, bytes);
  const written = targets.map(({ path }) => path);
  const at = folder === '.' ? '' : `-C ${folder} `;
  return {
    text: `${written.join('\n')}\n`,
    data: { written },
    summary: `Next: edit ${posix.join(folder, 'roles/company.yaml')}, then run "rolebook ${at}build".`,
    diagnostics: [],
  };
}

async function starterFiles(world: World): Promise<readonly { path: string; bytes: Uint8Array }[]> {
  const files = [];
  for (const { from, to } of STARTER_FILES) {
    const bytes = await world.readBuiltIn(`${STARTER_FOLDER}/${from}`);
    if (bytes === null) throw new Error(`${STARTER_FOLDER}/${from} is missing from this installation`);
    files.push({ path: to, bytes });
  }
  for (const name of SCHEMA_NAMES) {
    const text = await readSchema(world, name);
    files.push({ path: `schemas/${name}.schema.json`, bytes: new TextEncoder().encode(text ?? '') });
  }
  return files;
}

function fileExists(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'workspace/file-exists',
    message: 'The file is there already; nothing was written.',
    hint: 'name another folder: rolebook init <dir>',
    place: { file },
  };
}
