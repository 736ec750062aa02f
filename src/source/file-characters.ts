import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { forbiddenCharacters } from './forbidden-characters.js';
import type { PlaceOf } from './parse-yaml.js';

const LONE_RETURN = /\r(?!\n)/;

/** Whether a line ends with a carriage return alone. */
export function hasLoneReturn(content: string): boolean {
  return LONE_RETURN.test(content);
}

/**
 * An error `text/control-character` at each character that stands in a file as it is, in texts, keys and comments, and that
 * no text may hold: a comment can hide a line from a reader just as well. A tab is left to YAML, which allows it between
 * words.
 */
export function fileCharacters(content: string, placeOf: PlaceOf): readonly Diagnostic[] {
  const diagnostics = forbiddenCharacters(content.replaceAll('\t', ' ')).map((found): Diagnostic => {
    const { offset, length, message, hint } = found;
    const place = placeOf(offset, offset + length);
    return { severity: 'error', code: 'text/control-character', message, hint, place };
  });
  const lone = LONE_RETURN.exec(content);
  if (lone === null) return diagnostics;
  const message = 'A line ends with a carriage return alone, which YAML takes for a character of the line.';
  const hint = 'save the file with the line ends of Unix or Windows';
  const place = placeOf(lone.index, lone.index + 1);
  return [...diagnostics, { severity: 'error', code: 'text/control-character', message, hint, place }];
}
