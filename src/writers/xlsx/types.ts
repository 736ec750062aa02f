/** A spreadsheet as plain data. */

/** A text is never taken for a formula, a number counts, a day is a date. Null: an empty cell. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** Shown with that many decimals, 0 to 6; thousands are set apart. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  /** `YYYY-MM-DD`, from 1 March 1900 on. */
  | { readonly kind: 'date'; readonly day: string }
  | null;

export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** Each as long as the headings. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** Names unlike each other; at least one. */
  readonly sheets: readonly Sheet[];
}
