import { main } from '../../src/cli/main.js';
import type { MemoryWorld } from './memory-world.js';

/** A run of Rolebook, which prints what it has to say into its world. */
export interface Act {
  readonly world: MemoryWorld;
  readonly run: () => Promise<unknown>;
}

/** A mistake and the same without it. */
export interface Scene {
  readonly bad: Act;
  readonly good: Act;
  /** In words, where lines of files could not show it. */
  readonly told: { readonly bad: string; readonly good: string } | null;
  /** Templates of Rolebook may find fault with what the good one lacks for other reasons. */
  readonly isBare: boolean;
}

/** The command line in a world. */
export function command(world: MemoryWorld, argv: readonly string[] = ['validate']): Act {
  return { world, run: () => main(argv, () => world) };
}

/** What was done in words, and the command line in the two worlds in which it was. */
export function told(
  bad: string,
  badWorld: MemoryWorld,
  good: string,
  goodWorld: MemoryWorld,
  argv?: readonly string[],
): Scene {
  return { bad: command(badWorld, argv), good: command(goodWorld, argv), told: { bad, good }, isBare: false };
}
