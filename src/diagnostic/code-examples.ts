/** How a mistake comes about and how it is mended, made from the test cases by `npm run generate`. Texts end with a line end. */
export interface CodeExample {
  /** The lines of files that are wrong, or what was done in words. */
  readonly bad: string;
  /** What Rolebook says about it. */
  readonly diagnostic: string;
  /** The same lines, or the same deed, put right. */
  readonly good: string;
}
