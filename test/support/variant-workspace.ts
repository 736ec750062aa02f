import { readdirSync, readFileSync } from 'node:fs';
import { rootPath } from './generate-types.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';

const FOLDER = 'test/cases/variants/';

/** The demonstration variants as a workspace in memory, with other texts for some of its files. */
export function variantWorkspace(changes: Readonly<Record<string, string>> = {}): MemoryWorld {
  const names = readdirSync(rootPath(FOLDER), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const files = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(rootPath(`${FOLDER}${name}`), 'utf8')]);
  return memoryWorld({ ...Object.fromEntries(files), ...changes });
}
