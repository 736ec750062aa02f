import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { World } from '../world.js';
import { unwritable } from './refusal.js';

/** Writes a file whole; a refusal of the machine (the file is open elsewhere, the disk is full) is a diagnostic. */
export async function save(world: World, path: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  try {
    await world.write(path, bytes);
    return [];
  } catch (error) {
    return [unwritable(error, path)];
  }
}
