import type { SourceText } from '../source/source-text.js';

/** What a list of words is for; also the folder of its files below `templates/wording`. */
export type WordListKind = 'discrimination' | 'law';

/** Words that texts in one language had better not use. */
export interface WordList {
  readonly kind: WordListKind;
  readonly groups: readonly WordGroup[];
}

/** Words that are doubtful for one reason. The expressions find them in text that `foldedText` has made. */
export interface WordGroup {
  /** Ends a sentence that begins with the words found. */
  readonly reason: string;
  /** What to write instead. */
  readonly instead: string;
  readonly words: RegExp;
  /** Phrases in which the words are harmless; null for none. */
  readonly except: RegExp | null;
  /** The fields of a role to look in; null for all. */
  readonly within: readonly string[] | null;
}

/** A text, and the field of a role that it belongs to; null for a text of no field. */
export interface FieldText extends SourceText {
  readonly field: string | null;
}
