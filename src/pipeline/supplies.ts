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

/** Everything is read for the run. */
export const READ_ANEW: Supplies = { resources: readResources, faces: readFaces };
