import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { World } from '../world.js';

/** Writes a file whole; a refusal of the machine (the file is open elsewhere, the disk is full) is a diagnostic. */
export async function save(world: World, path: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  try {
    await world.write(path, bytes);
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const message = `The document cannot be written: ${error.message}.`;
    const hint = 'close the file if another program has it open, then build again';
    return [{ severity: 'error', code: 'output/unwritable', message, hint, place: { file: path } }];
  }
}
