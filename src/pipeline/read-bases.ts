import { bad, type Checked } from '../diagnostic/diagnostic.js';
import type { NamedFile, Theme } from '../theme/types.js';
import type { World } from '../world.js';
import type { Base } from '../writers/docx/base/types.js';
import { MOST_BASE_BYTES, readBytes } from './files.js';

/** The Word documents that themes name as their bases, by path. */
export type Bases = ReadonlyMap<string, Checked<Base>>;

/**
 * Reads the bases of themes, each once. `base/missing` and `file/…` at the place that names the file, for the name is what can
 * be mended; else the codes of `openBase`.
 */
export async function readBases(world: World, themes: readonly Theme[]): Promise<Bases> {
  const bases = new Map<string, Checked<Base>>();
  for (const { base } of themes) {
    if (base !== null && !bases.has(base.file)) bases.set(base.file, await readBase(world, base));
  }
  return bases;
}

/** The code that opens bases is loaded when there is one. */
export async function readBase(world: World, { file, namedAt }: NamedFile): Promise<Checked<Base>> {
  const bytes = await readBytes(world, file, MOST_BASE_BYTES);
  if (bytes === null) {
    const message = `There is no file "${file}" in the workspace.`;
    const hint = 'put the letterhead there, or take "base" out of the theme';
    return bad([{ severity: 'error', code: 'base/missing', message, hint, place: namedAt }]);
  }
  if (!bytes.ok) return bad(bytes.diagnostics.map((diagnostic) => ({ ...diagnostic, place: namedAt })));
  const { openBase } = await import('../writers/docx/base/open-base.js');
  return openBase(bytes.value, file);
}

/** Whether DOCX files of a theme can be built: its base, if it has one, is sound. */
export function hasSoundBase(bases: Bases, theme: Theme): boolean {
  return theme.base === null || baseOf(bases, theme) !== null;
}

/** The base of a theme; null when it has none, or none that is sound. */
export function baseOf(bases: Bases, { base }: Theme): Base | null {
  const read = base === null ? undefined : bases.get(base.file);
  return read?.ok === true ? read.value : null;
}
