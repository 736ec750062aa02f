/** What follows from other fields of the document, by their names. A field that is not filled in counts for nothing. */
export type Calculation =
  | { readonly kind: 'sum'; readonly terms: readonly { readonly field: string; readonly factor: number }[] }
  | {
      readonly kind: 'average';
      /** Each a field, and after it those that count in its place, in order, when it is not filled in. */
      readonly fields: readonly (readonly string[])[];
      /** As many: the fields of numbers that leave it out as soon as one of them is filled in. */
      readonly unless: readonly (readonly string[])[];
      /** What each choice counts as, others being left out; null: the fields hold numbers. */
      readonly values: Readonly<Record<string, number>> | null;
    };
