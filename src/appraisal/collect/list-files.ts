import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { refusalCode, unreadable } from '../../pipeline/refusal.js';
import type { Entry, World } from '../../world.js';
import { problem } from './problems.js';

export interface ListedFiles {
  /** Each once, sorted. */
  readonly files: readonly string[];
  /** Names under which there is nothing. */
  readonly missing: readonly string[];
  /** Of folders that hold nothing to collect, or cannot be looked into. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a user names: files, and all files in folders. What is named twice, or leads to the same file, counts once. */
export async function listFiles(world: World, named: readonly string[]): Promise<ListedFiles> {
  const missing: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const found: string[] = [];
  const visited = new Set<string>();
  for (const name of named) {
    const path = name.replace(/[/\\]+$/, '') || name;
    if (await isFolder(world, path)) found.push(...(await filesIn(path)));
    else if (await world.exists(path)) found.push(path);
    else missing.push(name);
  }
  return { files: await distinct(world, found), missing, diagnostics };

  async function filesIn(folder: string): Promise<readonly string[]> {
    const before = diagnostics.length;
    const real = await world.realPath(folder);
    const isKnown = visited.has(real);
    const files = await filesBelow(folder);
    if (files.length === 0 && !isKnown && diagnostics.length === before) diagnostics.push(nothingThere(folder));
    return files;
  }

  async function filesBelow(folder: string): Promise<readonly string[]> {
    const real = await world.realPath(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    const files: string[] = [];
    for (const { name, kind } of await entriesOf(folder)) {
      const path = `${folder}/${name}`;
      if (isNobodys(name)) continue;
      if (kind === 'directory') files.push(...(await filesBelow(path)));
      else files.push(path);
    }
    return files;
  }

  async function entriesOf(folder: string): Promise<readonly Entry[]> {
    try {
      return await world.list(folder);
    } catch (error) {
      diagnostics.push(unreadable(error, folder));
      return [];
    }
  }
}

async function isFolder(world: World, path: string): Promise<boolean> {
  try {
    if ((await world.list(path)).length > 0) return true;
  } catch (error) {
    // It is there, and may not be looked into.
    if (refusalCode(error) !== null) return true;
    throw error;
  }
  const content = await world.readNamed(path, 0);
  return content.kind === 'refused' && content.refusal === 'directory';
}

/** Hidden files, and what programs and systems put beside documents, are nobody's returns. */
function isNobodys(name: string): boolean {
  return /^(?:\.|~\$)/.test(name) || NOBODYS.includes(name.toLowerCase());
}

const NOBODYS: readonly string[] = ['thumbs.db', 'desktop.ini', '__macosx'];

/** Of paths that lead to the same file the first by name. */
async function distinct(world: World, paths: readonly string[]): Promise<readonly string[]> {
  const byFile = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const real = await world.realPath(path);
    if (!byFile.has(real)) byFile.set(real, path);
  }
  return [...byFile.values()];
}

function nothingThere(folder: string): Diagnostic {
  const message = 'There is nothing to collect in this folder.';
  const hint = 'see whether it is the right one, and whether the files have been saved there';
  return problem('collect/nothing-there', { file: folder }, message, hint);
}
