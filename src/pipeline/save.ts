import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { World } from '../world.js';
import { lacksFolder, unwritable } from './refusal.js';

/**
 * Writes a file whole; a refusal of the machine (the file is open elsewhere, the disk is full) is a diagnostic. Where a
 * file stands in the way of a folder, it stands at that file, the same for all that were to go there.
 */
export function save(world: World, path: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  return saveBy((to, what) => world.write(to, what), world, path, bytes);
}

/** As `save`, for the owner of the file alone. */
export function savePrivate(world: World, path: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  return saveBy((to, what) => world.writePrivate(to, what), world, path, bytes);
}

async function saveBy(
  write: World['write'],
  world: World,
  path: string,
  bytes: Uint8Array,
): Promise<readonly Diagnostic[]> {
  try {
    await write(path, bytes);
    return [];
  } catch (error) {
    const inTheWay = lacksFolder(error) ? await fileAbove(world, posix.dirname(path)) : null;
    return [unwritable(error, inTheWay ?? path)];
  }
}

/** The first on the way to a folder, and it included, that is no folder; null when there is none. */
async function fileAbove(world: World, folder: string): Promise<string | null> {
  const parent = posix.dirname(folder);
  if (parent === folder) return null;
  const above = await fileAbove(world, parent);
  if (above !== null) return above;
  const entry = (await world.list(parent)).find(({ name }) => name === posix.basename(folder));
  return entry === undefined || entry.kind === 'directory' ? null : folder;
}
