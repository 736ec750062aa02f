import type { World } from '../world.js';
import type { Collector } from './collector.js';
import type { OpenWorkspace } from './open-workspace.js';
import { readBase } from './read-bases.js';
import { ownThemeNames } from './read-theme.js';

/** Checks all themes of the workspace, also those that no entity names: any can be chosen for a run. */
export async function checkThemes(
  world: World,
  { resources, facesOf, bases }: OpenWorkspace,
  { takeShared }: Collector,
): Promise<void> {
  for (const name of await ownThemeNames(world)) {
    const theme = takeShared(await resources.theme(name, { file: `templates/themes/${name}.yaml` }));
    if (theme === null) continue;
    takeShared(await facesOf(theme.fonts));
    const { base } = theme;
    if (base !== null) takeShared(bases.get(base.file) ?? (await readBase(world, base)));
  }
}
