import type { Entity } from '../company/types.js';
import { bad, type Checked, good, type Place } from '../diagnostic/diagnostic.js';
import { readPicture } from '../document/pictures/read-picture.js';
import type { Pictures } from '../document/types.js';
import type { World } from '../world.js';
import { readable } from './refusal.js';

/** The name by which templates show the logo of the entity. */
const LOGO = 'logo';

/**
 * The pictures that templates may show in the documents of an entity: its logo, if it has one. `picture/missing` at the
 * place that names it when there is no such file, `workspace/unreadable` when it is a folder or may not be read; else the
 * codes of `readPicture`.
 */
export async function readPictures(world: World, entity: Entity, logoNamedAt: Place): Promise<Checked<Pictures>> {
  const { logo } = entity;
  if (logo === null) return good(new Map());
  const bytes = await readable(logo, () => world.readBytes(logo), logoNamedAt);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) {
    const message = `There is no file "${logo}" in the workspace.`;
    return bad([{ severity: 'error', code: 'picture/missing', message, place: logoNamedAt }]);
  }
  const picture = readPicture(bytes.value, logo);
  return picture.ok ? good(new Map([[LOGO, picture.value]]), picture.diagnostics) : picture;
}
