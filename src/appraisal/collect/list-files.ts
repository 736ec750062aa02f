import type { World } from '../../world.js';

/** Deeper ones lead in a circle. */
const MOST_LEVELS = 20;

/** What a user names: files, and all files in folders, each once, sorted; and the names under which there is nothing. */
export async function listFiles(
  world: World,
  named: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly missing: readonly string[] }> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const name of named) {
    const path = name.replace(/[/\\]+$/, '') || name;
    const entries = await world.list(path).catch(() => []);
    if (entries.length > 0) for (const file of await filesBelow(world, path, 0)) files.add(file);
    else if (await world.exists(path)) files.add(path);
    else missing.push(name);
  }
  return { files: [...files].sort(), missing };
}

/** Hidden files, and those that programs keep beside an open document, are nobody's returns. */
async function filesBelow(world: World, folder: string, level: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { name, kind } of await world.list(folder)) {
    const path = `${folder}/${name}`;
    if (name.startsWith('.') || name.startsWith('~$')) continue;
    if (kind === 'file') files.push(path);
    else if (kind === 'directory' && level < MOST_LEVELS) files.push(...(await filesBelow(world, path, level + 1)));
  }
  return files;
}
