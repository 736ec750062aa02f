import type { PlainData } from '../source/plain-data.js';
import type { Path, Places, Source } from '../source/source.js';

/** A text of a role or of the company that documents print, and that another language has in its own words. */
export interface TranslatableText {
  /** What translations call it: ids only, `duties.audience`, `kpis.deals.name`, `scale.levels.3.label`. */
  readonly key: string;
  /** In the source. */
  readonly path: Path;
  /** A list is translated as a whole, such as the lines of an address. */
  readonly value: string | readonly string[];
  /** False for what may stand as it is in any language, such as an abbreviation. */
  readonly isNeeded: boolean;
  /** The files that gave it, the one that holds now first, and what it is called there. */
  readonly origins: readonly Origin[];
}

export interface Origin {
  readonly file: string;
  readonly key: string;
  /** What it says there in another language, if the text is a translation of it. */
  readonly original?: { readonly value: string; readonly language: string; readonly at: TextPlace };
}

/** Where a text stands. */
export interface TextPlace {
  readonly places: Places;
  readonly path: Path;
}

/** A file of texts in another language, `roles/<language>/<role>.yaml`. */
export interface Translation {
  readonly file: string;
  /** The file as it is. */
  readonly text: string;
  readonly source: Source<PlainData>;
  /** By key; an empty text is none. */
  readonly texts: ReadonlyMap<string, TranslatedText>;
  /** Where each text stands, also an empty one, by key. */
  readonly paths: ReadonlyMap<string, Path>;
  /** What each text was made from, by key. */
  readonly made: ReadonlyMap<string, Made>;
}

export interface TranslatedText {
  readonly value: string | readonly string[];
  readonly path: Path;
}

/** Digests of what a translation was made from, and of itself. */
export interface Made {
  /** The source text that it was made from. */
  readonly from: string;
  /** The translation when it was last recorded or marked; null for none yet. */
  readonly text: string | null;
  /** The source text that a mark shows as changed; null without a mark. */
  readonly shown: string | null;
}

/** A file that has texts in a language: a translation, or a role that is written in it. */
export interface TextHolder {
  readonly source: Places;
  readonly texts: Translation['texts'];
  readonly made: Translation['made'];
}

/** A text in a language: `stale`, it was made from an earlier source text; `unrecorded`, nobody said from which. */
export interface FoundText {
  readonly state: 'translated' | 'stale' | 'unrecorded';
  readonly in: TextHolder;
  readonly text: TranslatedText;
}

/** How a language has a text. */
export type TextState =
  | (FoundText & {
      /** An own text that is stale, while this one, of a parent, was made from the very source text. */
      readonly instead?: FoundText;
    })
  | { readonly state: 'missing' };
