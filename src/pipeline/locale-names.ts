import type { World } from '../world.js';
import { filesWith } from './files.js';
import { readable } from './refusal.js';

const FOLDER = 'templates/locales';

/** The languages with wording, built in or of the workspace, sorted. */
export async function localeNames(world: World): Promise<readonly string[]> {
  const own = await readable(FOLDER, () => world.list(FOLDER));
  const files = [...(await world.listBuiltIn(FOLDER)), ...(own.ok ? own.value : [])];
  return [...new Set(filesWith('.yaml', files).map((name) => name.replace(/\.yaml$/, '')))].sort();
}
