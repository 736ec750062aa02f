import type { Entity } from '../company/types.js';
import { bad, type Checked, good, type Place } from '../diagnostic/diagnostic.js';
import { readPicture } from '../document/pictures/read-picture.js';
import type { Pictures } from '../document/types.js';
import type { World } from '../world.js';
import { MOST_PICTURE_BYTES, readBytes } from './files.js';
import { similarPicture } from './similar-pictures.js';

/** The name by which templates show the logo of the entity. */
const LOGO = 'logo';

/**
 * The pictures that templates may show in the documents of an entity: its logo, if it has one. `picture/missing` at the
 * place that names it when there is no such file; `file/…` at the same place, for the name is what can be mended; else the
 * codes of `readPicture`.
 */
export async function readPictures(world: World, entity: Entity, logoNamedAt: Place): Promise<Checked<Pictures>> {
  if (entity.logo === null) return good(new Map());
  const bytes = await readBytes(world, entity.logo, MOST_PICTURE_BYTES);
  if (bytes === null) {
    const message = `There is no file "${entity.logo}" in the workspace.`;
    const similar = await similarPicture(world, entity.logo);
    const hint = similar === null ? {} : { hint: `did you mean "${similar}"?` };
    return bad([{ severity: 'error', code: 'picture/missing', message, ...hint, place: logoNamedAt }]);
  }
  if (!bytes.ok) {
    return bad(bytes.diagnostics.map((diagnostic) => ({ ...diagnostic, place: logoNamedAt })));
  }
  const picture = readPicture(bytes.value, entity.logo);
  return picture.ok ? good(new Map([[LOGO, picture.value]]), picture.diagnostics) : picture;
}
