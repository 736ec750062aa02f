import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';

/** The way to a value: keys of mappings and indexes of lists, from the root. */
export type Path = readonly (string | number)[];

/** Finds places in a YAML file. A path that does not exist stands at the nearest part of it that does. */
export interface Places {
  readonly file: string;
  /** The key that the path ends with; for an entry of a list, the entry. */
  keyPlace(path: Path): Place;
  /** The value at the path; a value over several lines up to the end of its first. */
  valuePlace(path: Path): Place;
  /**
   * A stretch of the text at the path, by offset and length in UTF-16 units of the text as parsed: found through quotes,
   * escapes and folded lines.
   */
  textPlace(path: Path, offset: number, length: number): Place;
  /** The language (BCP 47) of a text that stands in for one that is not translated; undefined for any other. */
  languageAt?(path: Path): string | undefined;
}

/** The content of a YAML file and where each part of it stands. */
export interface Source<T> extends Places {
  readonly data: T;
}

/** A file as far as it could be read. */
export interface Reading<T> {
  /** Null when the file is no YAML. Its data fit the schema except where a diagnostic says otherwise. */
  readonly source: Source<T> | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Top-level keys in or under which a value breaks the schema; an unknown key breaks nothing. */
  readonly faultyKeys: ReadonlySet<string>;
}
