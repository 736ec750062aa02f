import { missingCharacters } from '../../text/coverage.js';
import type { FaceStack } from '../../text/types.js';

/** Stands for a character that no font of a document has. */
const STAND_IN = '?';

/**
 * Texts with a question mark for each character that the fonts of a document do not have, such as a smiling face: what people
 * typed is no reason to make no document. The result keeps it as it was typed.
 */
export function legibleText({ regular, bold }: FaceStack): (text: string) => string {
  return (text) => {
    let legible = text;
    for (const faces of [regular, bold]) {
      for (const missing of missingCharacters(legible, faces)) legible = legible.replaceAll(missing, STAND_IN);
    }
    return legible;
  };
}
