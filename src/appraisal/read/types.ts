import type { FormStamp } from '../stamp.js';

/** A filled form as it came back. */
export interface ReturnedForm {
  readonly path: string;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
  readonly format: 'pdf' | 'docx';
  readonly stamp: FormStamp;
  /**
   * By name of the field, those that are filled in: boxes as `true`, radio buttons and lists by value, texts as typed, in
   * NFC and with `\n` between lines.
   */
  readonly values: ReadonlyMap<string, string>;
  /** By name, what every field of the file is called in print, filled in or not. */
  readonly labels: ReadonlyMap<string, string>;
}

/** What a format holds, before it is known to be a form of ours. */
export interface FormContent {
  /** The text of the stamp; null when the file has none. */
  readonly stamp: string | null;
  readonly fields: readonly FoundField[];
}

/** A field of a file. */
export interface FoundField {
  readonly name: string;
  /** As printed; empty when the file does not say. */
  readonly label: string;
  /** The one value, none, or several that contradict each other. */
  readonly values: readonly string[];
}
