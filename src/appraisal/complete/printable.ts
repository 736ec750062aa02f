import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { missingCharacters } from '../../text/coverage.js';
import type { FaceStack } from '../../text/types.js';
import { resultPath } from '../result/paths.js';
import type { AppraisalResult } from '../result/types.js';

/** What stands for a character that cannot be printed, the first that the fonts have: as good as all have the square. */
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

const MOST_NAMED = 5;

/** A warning that names the characters for which a sign stands on paper; nothing where there are none. */
export function unprintable(
  { period, employee }: AppraisalResult,
  characters: readonly string[],
): readonly Diagnostic[] {
  const missing = [...new Set(characters)];
  if (missing.length === 0) return [];
  const some = missing.slice(0, MOST_NAMED).map((character) => `U+${codeOf(character)}`);
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  return [
    {
      severity: 'warning',
      code: 'complete/unprintable',
      message: `What was filled in for "${employee}" has characters that no font of the theme has: ${some.join(', ')}${more}.`,
      hint: 'a square stands for each of them on paper; the result keeps the text as it was typed',
      place: { file: resultPath(period, employee) },
    },
  ];
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
