import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import type { Path, Places } from './source.js';

/** A text as it stands in a file, with the way back to each of its characters. */
export interface SourceText {
  readonly value: string;
  /** The place of a stretch of the value, by offset and length in UTF-16 units. */
  stretchPlace(offset: number, length: number): Place;
}

/** The text at a path, which holds the given value. */
export function sourceText(places: Places, path: Path, value: string): SourceText {
  return { value, stretchPlace: (offset, length) => places.textPlace(path, offset, length) };
}

/** Text on one line as it is printed: line breaks and runs of spaces as one space, composed characters (NFC). */
export function folded(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').normalize('NFC');
}

/**
 * Characters that no text may hold: controls, surrogates without a partner, and format characters other than those that
 * spelling and line breaking need (soft hyphen, zero-width space, non-joiner, joiner, word joiner). The rest of them can
 * make a text read otherwise than it is stored.
 */
const FORBIDDEN = /(?![ \n\r\u00ad\u200b-\u200d\u2060])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text as it is printed, and an error `text/control-character` at each character that it may not hold. */
export function plainText(text: SourceText): { readonly value: string; readonly diagnostics: readonly Diagnostic[] } {
  return { value: folded(text.value).trim(), diagnostics: characterProblems(text) };
}

/** An error `text/control-character` at each character that a text may not hold. */
export function characterProblems(text: SourceText): readonly Diagnostic[] {
  return [...text.value.matchAll(FORBIDDEN)].map((match): Diagnostic => {
    const isTab = match[0] === '\t';
    const number = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      severity: 'error',
      code: 'text/control-character',
      message: isTab ? 'A text cannot hold a tab.' : `A text cannot hold the invisible control character U+${number}.`,
      hint: isTab ? 'use a space' : 'remove it, it often comes in when text is copied from elsewhere',
      place: text.stretchPlace(match.index, match[0].length),
    };
  });
}
