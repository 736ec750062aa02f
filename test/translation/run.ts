import { main } from '../../src/cli/main.js';
import { memoryWorld } from '../support/memory-world.js';

export type Files = Readonly<Record<string, string>>;

/** The command line over files in memory: what it said, and what is there afterwards. */
export async function run(files: Files, ...argv: readonly string[]) {
  const world = memoryWorld(files);
  const exit = await main(argv, () => world);
  const documents = [...world.files.keys()].filter((path) => path.startsWith('out/'));
  const after: Files = Object.fromEntries([...world.files.keys()].map((path) => [path, world.text(path)]));
  return { exit, world, documents, files: after, said: world.printed(), errors: world.printedErrors() };
}

/** The files with one part of one of them changed; it must be there. */
export function edited(files: Files, path: string, from: string | RegExp, to: string): Files {
  const text = files[path] ?? '';
  const isThere = typeof from === 'string' ? text.includes(from) : from.test(text);
  if (!isThere) throw new Error(`${path} has no ${from}`);
  return { ...files, [path]: text.replace(from, () => to) };
}
