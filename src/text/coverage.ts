/** Which characters a face draws. */

import { clustersOf } from './clusters.js';
import type { Face } from './types.js';

/** What coverage asks of a face. */
type Covering = Pick<Face, 'has'>;

/** Unicode: default-ignorable characters that shape or join their neighbours and are rightly drawn as nothing. */
const INVISIBLE = [
  0x00ad, // soft hyphen
  0x034f, // combining grapheme joiner
  0x200b, // zero width space
  0x200c, // zero width non-joiner
  0x200d, // zero width joiner
  0x2060, // word joiner
  0xfeff, // zero width no-break space
  ...Array.from({ length: 16 }, (_, i) => 0xfe00 + i), // variation selectors
];

/** Spaces that the shaper makes of the plain one where a font lacks them. */
const OTHER_SPACES = [0x00a0, ...Array.from({ length: 11 }, (_, i) => 0x2000 + i), 0x202f, 0x205f, 0x3000];
const SPACE = 0x20;
const HYPHEN = 0x2010;
const NON_BREAKING_HYPHEN = 0x2011;

/**
 * Controls, surrogates and noncharacters, line and paragraph separators, bidirectional controls, what stands for a
 * lost character, and letters written from right to left: no text of a document should hold them, whatever a font says.
 */
const NEVER_DRAWN =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffd]/u;

/** All characters that a font draws, or rightly draws nothing for, given those that it maps to glyphs. */
export function drawnCharacters(mapped: Iterable<number>): ReadonlySet<number> {
  const drawn = new Set([...mapped].filter((codePoint) => !NEVER_DRAWN.test(String.fromCodePoint(codePoint))));
  for (const codePoint of INVISIBLE) drawn.add(codePoint);
  if (drawn.has(HYPHEN)) drawn.add(NON_BREAKING_HYPHEN);
  if (drawn.has(SPACE)) for (const codePoint of OTHER_SPACES) drawn.add(codePoint);
  return drawn;
}

/**
 * The first face of a stack that draws a whole cluster of a base and its marks: as written, else composed or decomposed
 * as the shaper does it; null when there is none.
 */
export function faceForCluster<F extends Covering>(cluster: string, stack: readonly F[]): F | null {
  const asWritten = stack.find((face) => hasAll(face, cluster));
  if (asWritten !== undefined) return asWritten;
  const others = [cluster.normalize('NFC'), cluster.normalize('NFD')].filter((form) => form !== cluster);
  return stack.find((face) => others.some((form) => hasAll(face, form))) ?? null;
}

/**
 * Characters of a text that no face of the stack draws together with their marks, each once, in order of appearance.
 * A line feed ends a line and is never missing.
 */
export function missingCharacters(text: string, stack: readonly Covering[]): readonly string[] {
  const [first] = stack;
  if (first !== undefined && hasAll(first, text)) return [];
  const missing = new Set<string>();
  for (const cluster of clustersOf(text)) {
    if (cluster === '\n' || faceForCluster(cluster, stack) !== null) continue;
    const lacking = [...cluster].filter((character) => !stack.some((face) => hasAll(face, character)));
    // Every character is there, but not in one face: it is the cluster that cannot be drawn.
    for (const each of lacking.length > 0 ? lacking : [cluster]) missing.add(each);
  }
  return [...missing];
}

function hasAll(face: Covering, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i);
    if (codePoint === undefined || !face.has(codePoint)) return false;
    if (codePoint > 0xffff) i++;
  }
  return true;
}
