import { readFileSync } from 'node:fs';
import { openFace } from '../../src/text/face.js';
import type { Face } from '../../src/text/types.js';

const FAMILIES = ['noto-sans', 'noto-sans-thai', 'noto-sans-gujarati', 'symbols'];

export function fontBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../templates/fonts/${name}.ttf`, import.meta.url));
}

/** The faces of one weight in the order in which they are asked for a character. */
export function openStack(weight: 'regular' | 'bold'): readonly Face[] {
  return FAMILIES.map((family) => openFace(fontBytes(`${family}-${weight}`), `${family}-${weight}`));
}
