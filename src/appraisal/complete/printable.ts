import { missingCharacters } from '../../text/coverage.js';
import type { FaceStack } from '../../text/types.js';

/** What stands for a character that cannot be printed, the first that the fonts have. */
const STAND_INS = ['□', '?'];

export interface Printable {
  readonly text: string;
  /** Characters that no font has, each once. */
  readonly missing: readonly string[];
}

/** A text that somebody has typed, with a sign in the place of every character that the fonts lack, such as a pictogram. */
export function printable(typed: string, { regular, bold }: FaceStack): Printable {
  const text = typed.replace(/[^\S\n\u00A0\u202F]/g, ' ').normalize('NFC');
  const missing = [...new Set([regular, bold].flatMap((faces) => missingCharacters(text, faces)))];
  if (missing.length === 0) return { text, missing };
  const lacks = (sign: string): boolean => missingCharacters(sign, regular).length > 0;
  const sign = STAND_INS.find((one) => !lacks(one)) ?? '';
  return { text: missing.reduce((rest, character) => rest.replaceAll(character, sign), text), missing };
}
