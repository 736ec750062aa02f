import { posix } from 'node:path';
import { didYouMean } from '../diagnostic/did-you-mean.js';
import type { World } from '../world.js';
import { readable } from './refusal.js';

const PICTURE = /\.(svg|png|jpe?g)$/i;

/**
 * The picture file that a path most likely stands for: one of the same name but for case, ending or folder, else one of a
 * similar name; null when there is none.
 */
export async function similarPicture(world: World, path: string): Promise<string | null> {
  const there: string[] = [];
  for (const folder of new Set([posix.dirname(path), 'roles', '.'])) {
    const entries = await readable(folder, () => world.list(folder));
    const names = entries.ok ? entries.value.filter(({ kind, name }) => kind === 'file' && PICTURE.test(name)) : [];
    there.push(...names.map(({ name }) => posix.join(folder, name)));
  }
  return there.find((one) => stemOf(one) === stemOf(path)) ?? didYouMean(path, there);
}

function stemOf(path: string): string {
  return posix.parse(path).name.toLowerCase();
}
