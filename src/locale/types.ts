/** What fills the placeholders of a text, by name. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** The fixed wording of all documents in one language, with the language's conventions. */
export interface Locale {
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** The tag by which Intl writes its numbers and dates: `gu-IN-u-nu-latn`. */
  readonly conventions: string;
  /** The same with digits 0–9, or with those of the language where it has its own. */
  inDigits(digits: 'western' | 'native'): Locale;
  /** The wording under a dotted key, its arguments filled in; null when there is none. */
  text(key: string, values?: MessageArguments): string | null;
  /** A number with the language's signs: with exactly `decimals` digits, or with as many as it has, at most 6. */
  number(value: number, options?: NumberOptions): string;
  /** A percentage with its sign: 40 gives `40%` in English. */
  percent(value: number, options?: NumberOptions): string;
  /** An amount of money: `EUR 1,200`; `code` is an ISO 4217 currency. */
  currency(value: number, code: string): string;
  /** A day (`YYYY-MM-DD`) in long form: `21 November 2026`. */
  date(day: string): string;
  /** A day (`YYYY-MM-DD`) in figures: `21/11/2026`. */
  numericDate(day: string): string;
  /** A month (`YYYY-MM`) by name: `November 2026`; with a later one the stretch from the one to the other, in short. */
  monthName(month: string, last?: string): string;
  /** The name of a language (BCP 47), as it stands in a sentence; the tag itself where nobody knows one. */
  languageName(language: string): string;
  /** `a, b and c`, or with `or`. */
  list(items: readonly string[], joint?: 'and' | 'or'): string;
}

export interface NumberOptions {
  readonly decimals?: number;
}
