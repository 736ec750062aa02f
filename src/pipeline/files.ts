import type { Entry, World } from '../world.js';

/** A file of the workspace, else the built-in one that it would override; null when there is neither. */
export async function readOverridable(world: World, path: string): Promise<Uint8Array | null> {
  return (await world.readBytes(path)) ?? (await world.readBuiltIn(path));
}

/** As `readOverridable`, for text in UTF-8. */
export async function readOverridableText(world: World, path: string): Promise<string | null> {
  const bytes = await readOverridable(world, path);
  return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Names of the files with an ending, sorted. */
export function filesWith(ending: string, entries: readonly Entry[]): readonly string[] {
  return entries.filter(({ name, kind }) => kind === 'file' && name.endsWith(ending)).map(({ name }) => name);
}
