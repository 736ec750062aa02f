/** What a completed form says beside what was filled in: plain data, names as they are printed. */
export interface Completion {
  /** The revision of the form that was filled in, where the role is no longer what it was then; else null. */
  readonly changedSince: number | null;
  /** Of that form what was filled in where this one has no field any more. */
  readonly gone: readonly Gone[];
  /** Whether the employee has not been shown the result. */
  readonly isPreliminary: boolean;
  /** Whether the second level has filled in a form. */
  readonly hasSecond: boolean;
  readonly calibrations: readonly Calibrated[];
  /** What the parts of a period come to together; null where there is one, or none has a result. */
  readonly whole: { readonly overall: number; readonly band: string } | null;
  /** Whether the weight of a component that is not rated is shared by the others; it has a dash for a result. */
  readonly weightsShared: boolean;
  readonly said: readonly Said[];
  /** What was reached, by KPI. */
  readonly reached: ReadonlyMap<string, KpiReached>;
}

export interface Gone {
  /** Name of the field. */
  readonly field: string;
  readonly value: string;
}

/** A mark that was changed. */
export interface Calibrated {
  /** Field of what is marked. */
  readonly item: string;
  /** Null: it was not marked. */
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
  /** Name of who did it. */
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** What the employee has done about a result; the text is empty for a signature. */
export interface Said {
  readonly what: 'signed' | 'refused' | 'appealed';
  readonly on: string;
  readonly text: string;
}

export interface KpiReached {
  /** Percent; null where nothing is scored. */
  readonly attainment: number | null;
  /** Figures from month to month, or from one time to the next that the KPI is set for; null where there is none. */
  readonly actuals: readonly (number | null)[];
  /** Those of a plan, as many; else empty. */
  readonly plans: readonly (number | null)[];
}
