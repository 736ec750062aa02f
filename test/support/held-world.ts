import { fileURLToPath } from 'node:url';
import { oncePerKey } from '../../src/pipeline/once.js';
import { nodeWorld, type World } from '../../src/world.js';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

const onDisk = nodeWorld(REPOSITORY, REPOSITORY);
const MOST_BYTES = 40_000_000;

/** A built-in file. It is the same for all worlds, which so have it parsed once. */
export const readBuiltIn = oncePerKey((path) => onDisk.readBuiltIn(path));

const readTemplate = oncePerKey((path) => onDisk.read(path, MOST_BYTES));

/** The repository as a workspace on disk; its templates, which nobody changes meanwhile, are read once. */
export function repositoryWorld(): World {
  return {
    ...onDisk,
    read: (path, mostBytes) => (path.startsWith('templates/') ? readTemplate(path) : onDisk.read(path, mostBytes)),
    readBuiltIn,
  };
}
