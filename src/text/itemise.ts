import { clustersOf } from './clusters.js';
import { faceForCluster } from './coverage.js';
import type { Face } from './types.js';

/** A stretch of text of one script, drawn by one face. */
export interface TextRun {
  readonly face: Face;
  readonly text: string;
}

/** Scripts whose letters are shaped differently; a font maps each to its own rules. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Greek', /^\p{Script=Greek}/u],
  ['Cyrillic', /^\p{Script=Cyrillic}/u],
  ['Thai', /^\p{Script=Thai}/u],
  ['Gujarati', /^\p{Script=Gujarati}/u],
];

/** Digits, punctuation and signs: they take part in any script. */
const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]/u;
const ASCII = /^[\n\x20-\x7e]*$/;

/**
 * A text in runs that can be shaped one by one; joined they are the text again. Each cluster of a base and its marks is
 * drawn by the first face of the stack that has all of it; so digits and punctuation, which come from the first face,
 * look alike beside all scripts. A cluster that no face has goes to the first face, which draws a box: ask
 * `missingCharacters` before.
 */
export function itemise(text: string, stack: readonly Face[]): readonly TextRun[] {
  const [first] = stack;
  if (first === undefined) throw new Error('A text needs at least one face to be drawn with.');
  if (text === '') return [];
  if (ASCII.test(text)) return [{ face: first, text }];
  const runs: { face: Face; text: string; script: string | null }[] = [];
  for (const cluster of clustersOf(text)) {
    const face = faceForCluster(cluster, stack) ?? first;
    const script = scriptOf(cluster);
    const last = runs.at(-1);
    if (
      last !== undefined &&
      last.face === face &&
      (script === null || last.script === null || last.script === script)
    ) {
      last.text += cluster;
      last.script ??= script;
    } else {
      runs.push({ face, text: cluster, script });
    }
  }
  return runs.map((run) => ({ face: run.face, text: run.text }));
}

/** Name of the script of a cluster's base character; null for one that takes part in any script. */
function scriptOf(cluster: string): string | null {
  if (NEUTRAL.test(cluster)) return null;
  return SCRIPTS.find(([, letters]) => letters.test(cluster))?.[0] ?? 'other';
}
