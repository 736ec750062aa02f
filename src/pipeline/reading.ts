import type { Checked } from '../diagnostic/diagnostic.js';
import { decodeText } from '../source/decode-text.js';
import type { World } from '../world.js';
import { readBytes, readOverridable, textLimit } from './files.js';

/** What the bytes of a text file say; codes: `file/encoding`, and those of what it is read as. */
export type Reading<T> = (bytes: Uint8Array, file: string) => Checked<T>;

/**
 * A reading that looks at the same bytes once. What was read is kept as long as the bytes are, and no longer: a world that
 * reads files anew has nothing kept, one that holds on to the built-in files from run to run has each of them parsed once.
 */
export function readingOf<T>(parse: (text: string, file: string) => Checked<T>): Reading<T> {
  const known = new WeakMap<Uint8Array, { readonly file: string; readonly read: Checked<T> }>();
  return (bytes, file) => {
    const before = known.get(bytes);
    if (before?.file === file) return before.read;
    const text = decodeText(bytes, file);
    const read = text.ok ? parse(text.value, file) : text;
    known.set(bytes, { file, read });
    return read;
  };
}

/** A text file of the workspace as something; null when there is none. */
export async function readOwnAs<T>(world: World, path: string, reading: Reading<T>): Promise<Checked<T> | null> {
  const bytes = await readBytes(world, path, textLimit(world));
  return bytes?.ok === true ? reading(bytes.value, path) : bytes;
}

/** A built-in text file as something; null when there is none. */
export async function readBuiltInAs<T>(world: World, path: string, reading: Reading<T>): Promise<Checked<T> | null> {
  const bytes = await world.readBuiltIn(path);
  return bytes === null ? null : reading(bytes, path);
}

/** A text file of the workspace, else the built-in one that it would override, as something; null when there is neither. */
export async function readOverridableAs<T>(
  world: World,
  path: string,
  reading: Reading<T>,
): Promise<Checked<T> | null> {
  const bytes = await readOverridable(world, path, textLimit(world));
  return bytes?.ok === true ? reading(bytes.value, path) : bytes;
}
