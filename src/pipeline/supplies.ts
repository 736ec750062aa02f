import type { Checked } from '../diagnostic/diagnostic.js';
import type { FaceStack } from '../text/types.js';
import type { Fonts } from '../theme/types.js';
import type { World } from '../world.js';
import { oncePerKey } from './once.js';
import { readFaces } from './read-faces.js';
import { readResources } from './resources.js';

/**
 * How a run comes by what it shares with other runs: theme, templates, wording and fonts. A program that runs again and
 * again over one workspace keeps what has not changed.
 */
export interface Supplies {
  readonly resources: typeof readResources;
  readonly faces: typeof readFaces;
}

/** The faces of fonts. Themes that differ in colours and sizes only share theirs: fonts are opened once in a run. */
export type FacesOf = (fonts: Fonts) => Promise<Checked<FaceStack>>;

export function facesReader(world: World, supplies: Supplies): FacesOf {
  const read = oncePerKey((fonts) => supplies.faces(world, JSON.parse(fonts)));
  return (fonts) => read(JSON.stringify(fonts));
}

/** Everything is read for the run. */
export const READ_ANEW: Supplies = { resources: readResources, faces: readFaces };
