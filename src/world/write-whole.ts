import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Who may read what is written; a mode that is left out is that of the system. */
interface Modes {
  readonly file?: number;
  readonly folder?: number;
}

/** For the owner of the file alone. */
export const PRIVATE: Modes = { file: 0o600, folder: 0o700 };

/** A temporary file beside the target, then a rename. Makes the folders on the way. */
export async function writeWhole(path: string, bytes: Uint8Array, modes: Modes = {}): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: modes.folder });
  const temporary = temporaryName(path);
  try {
    const file = await open(temporary, 'w', modes.file);
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The name under which this process writes a file that is not yet whole. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

const TEMPORARY = /\.\d+\.tmp$/;

/** Removes what a killed run left half-written in a folder and below; links are not followed. */
export async function removeTemporaries(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeTemporaries(path);
    else if (entry.isFile() && TEMPORARY.test(entry.name)) await rm(path, { force: true });
  }
}
