import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { languageMark, tagged } from '../tagged-text.js';
import { forbiddenCharacters } from './forbidden-characters.js';
import type { Path, Places } from './source.js';

/** A text as it stands in a file, with the way back to each of its characters. */
export interface SourceText {
  readonly value: string;
  /** The place of a stretch of the value, by offset and length in UTF-16 units. */
  stretchPlace(offset: number, length: number): Place;
  /** Of a text in another language than what it stands among, BCP 47. */
  readonly language?: string | undefined;
}

/** The text at a path, which holds the given value. */
export function sourceText(places: Places, path: Path, value: string): SourceText {
  return {
    value,
    stretchPlace: (offset, length) => places.textPlace(path, offset, length),
    language: places.languageAt?.(path),
  };
}

/** Text on one line as it is printed: line breaks and runs of spaces as one space, composed characters (NFC). */
export function folded(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').normalize('NFC');
}

/**
 * A text without placeholders as it is printed, marked and tagged if it is in another language; an error `text/control-character` at each character that it may not hold,
 * and an error `text/no-placeholders` at its first brace.
 */
export function plainText(text: SourceText): { readonly value: string; readonly diagnostics: readonly Diagnostic[] } {
  const words = folded(text.value).trim();
  const { language } = text;
  const value = language === undefined ? words : languageMark(language) + tagged(words, language);
  return { value, diagnostics: [...characterProblems(text), ...braceProblem(text)] };
}

/** What was meant as a placeholder, or a lone brace. */
const IN_BRACES = /\{+[^{}]*\}+|[{}]/;

function braceProblem(text: SourceText): readonly Diagnostic[] {
  const found = IN_BRACES.exec(text.value);
  if (found === null) return [];
  const message = 'This field takes no placeholders, so no braces can stand in it.';
  const hint = 'write the words themselves, without braces';
  const place = text.stretchPlace(found.index, found[0].length);
  return [{ severity: 'error', code: 'text/no-placeholders', message, hint, place }];
}

/** An error `text/control-character` at each character that a text may not hold. */
export function characterProblems(text: SourceText): readonly Diagnostic[] {
  return forbiddenCharacters(text.value).map(({ offset, length, message, hint }): Diagnostic => {
    const place = text.stretchPlace(offset, length);
    return { severity: 'error', code: 'text/control-character', message, hint, place };
  });
}
