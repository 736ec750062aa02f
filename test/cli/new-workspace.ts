import { expect } from 'vitest';
import { main } from '../../src/cli/main.js';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from '../support/memory-world.js';

/** What one run of the command line answers, in a world that may have seen others. */
export async function run(argv: readonly string[], world: MemoryWorld) {
  const before = { out: world.printed().length, err: world.printedErrors().length };
  const exitCode = await main(argv, () => world);
  return { exitCode, out: world.printed().slice(before.out), err: world.printedErrors().slice(before.err) };
}

/** The workspace that `init` writes, with changes. */
export async function newWorkspace(
  changes: Readonly<Record<string, (text: string) => string>> = {},
  options: MemoryWorldOptions = {},
): Promise<MemoryWorld> {
  const starter = memoryWorld();
  expect(await main(['init'], () => starter)).toBe(0);
  const files = Object.fromEntries(starter.files);
  for (const [path, change] of Object.entries(changes)) {
    const text = change(Buffer.from(files[path] ?? '').toString('utf8'));
    expect(text).not.toBe(Buffer.from(files[path] ?? '').toString('utf8'));
    files[path] = Buffer.from(text);
  }
  return memoryWorld(files, options);
}
