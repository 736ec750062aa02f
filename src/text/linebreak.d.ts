declare module 'linebreak' {
  /** Line-break opportunities of a text by the Unicode line breaking algorithm, one after the other. */
  class LineBreaker {
    constructor(text: string);
    /** Where a line may end (or, when required, must), in UTF-16 units from the start; null after the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  export = LineBreaker;
}
