/**
 * Texts in another language than the document that they stand in, on their way through templates: plain strings, in which
 * characters that no text of a user may hold (Unicode noncharacters) say what is in which language.
 */
const OPEN = '\uFDD0';
const SAYS = '\uFDD1';
const CLOSE = '\uFDD2';
const TAGGED = /\uFDD0([^\uFDD0-\uFDD2]*)(?:\uFDD1([^\uFDD0-\uFDD2]*))?\uFDD2/g;

/** A stretch of a string; `isMark`: it is no part of the text, but shows a reader the language of what follows. */
export interface TaggedPart {
  readonly text: string;
  /** BCP 47; null for that of the document. */
  readonly language: string | null;
  readonly isMark: boolean;
}

/** The text as one in that language; it must hold no tags itself. */
export function tagged(text: string, language: string): string {
  return `${OPEN}${language}${SAYS}${text}${CLOSE}`;
}

/** Stands before a tagged text, and prints as `[en] `. */
export function languageMark(language: string): string {
  return `${OPEN}${language}${CLOSE}`;
}

/** The stretches of a string that may hold tags, in their order. */
export function taggedParts(text: string): readonly TaggedPart[] {
  const plain = (part: string): readonly TaggedPart[] =>
    part === '' ? [] : [{ text: part, language: null, isMark: false }];
  if (!text.includes(OPEN)) return plain(text);
  const parts: TaggedPart[] = [];
  let from = 0;
  for (const { 0: all, 1: language = '', 2: said, index } of text.matchAll(TAGGED)) {
    parts.push(...plain(text.slice(from, index)));
    if (said === undefined) parts.push({ text: `[${language}]\u00a0`, language: null, isMark: true });
    else parts.push({ text: said, language, isMark: false });
    from = index + all.length;
  }
  return [...parts, ...plain(text.slice(from))];
}

/** The string as it reads where nothing can have a language of its own: its marks show, its tags are gone. */
export function untagged(text: string): string {
  return text.includes(OPEN) ? joined(taggedParts(text)) : text;
}

/** The languages of the tagged texts in a string, each once. */
export function taggedLanguages(text: string): readonly string[] {
  return [...new Set(taggedParts(text).flatMap(({ language }) => language ?? []))];
}

/** The words alone, without marks. */
export function wordsAlone(text: string): string {
  return text.includes(OPEN) ? joined(taggedParts(text).filter(({ isMark }) => !isMark)) : text;
}

function joined(parts: readonly TaggedPart[]): string {
  return parts.map(({ text }) => text).join('');
}
