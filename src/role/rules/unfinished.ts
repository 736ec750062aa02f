import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleText } from '../role-texts.js';
import { roleWarning } from './role-error.js';

const IN_BRACKETS = /^\s*\[[^\]]*\]\s*$/u;

/** How many of the texts are still to be written. */
export function unfinishedCount(texts: readonly RoleText[]): number {
  return texts.filter(isUnfinished).length;
}

function isUnfinished({ value }: RoleText): boolean {
  return IN_BRACKETS.test(value);
}

/** Texts in square brackets, as `rolebook new` writes them, are still to be written: one `text/unfinished` for them all. */
export function checkUnfinished(file: string, texts: readonly RoleText[]): readonly Diagnostic[] {
  const places = texts
    .filter(isUnfinished)
    .map(({ value, stretchPlace }) => stretchPlace(0, value.length))
    // What a role inherits is reported with the file that says it.
    .flatMap((place) => ('line' in place && place.file === file ? [place] : []))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const [first, ...rest] = places;
  if (first === undefined) return [];
  const lines = [...new Set(rest.map(({ line }) => line))];
  const message =
    rest.length === 0
      ? 'A text is still to be written.'
      : `${places.length} texts are still to be written: here and in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`;
  return [roleWarning('text/unfinished', first, message, 'write the text, and leave the square brackets out')];
}
