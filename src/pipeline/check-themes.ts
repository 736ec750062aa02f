import type { World } from '../world.js';
import type { Collector } from './collector.js';
import { readBases } from './read-bases.js';
import { ownThemeNames } from './read-theme.js';
import type { Resources } from './resources.js';
import type { Supplies } from './supplies.js';

/** Checks all themes of the workspace, also those that no entity names: any can be chosen for a run. */
export async function checkThemes(
  world: World,
  resources: Resources,
  { takeShared }: Collector,
  supplies: Supplies,
): Promise<void> {
  for (const name of await ownThemeNames(world)) {
    const theme = takeShared(await resources.theme(name, { file: `templates/themes/${name}.yaml` }));
    if (theme === null) continue;
    takeShared(await supplies.faces(world, theme.fonts));
    for (const base of (await readBases(world, [theme])).values()) takeShared(base);
  }
}
