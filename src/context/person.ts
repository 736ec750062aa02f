/** What a form knows that is made for one employee and one period: plain data, names in the language of the form. */
import type { PersonalTarget } from '../scoring/personal-target.js';
import type { Completion } from './completion.js';

/** Who fills a copy of a form in; the same words on every form. */
export type Part = 'self' | 'manager' | 'second';

export interface Person {
  /** Id in the staff list. */
  readonly id: string;
  readonly name: string;
  /** The title of the position as this person bears it; null for that of the role. */
  readonly title: string | null;
  readonly unit: string | null;
  readonly appraiser: string | null;
  /** The stretch of the period that the form is about, `YYYY-MM-DD`; both days belong to it. */
  readonly from: string;
  readonly to: string;
  /** `YYYY-MM`: those of the whole period, and of them those that the stretch touches. */
  readonly months: readonly string[];
  readonly ownMonths: readonly string[];
  readonly workingTimePercent: number;
  /** Working days of the period, and of them those that do not count for this person. */
  readonly days: number;
  readonly missed: number;
  /** By KPI. */
  readonly targets: ReadonlyMap<string, PersonalTarget>;
  /** Overall result of the last appraisal, in percent; null when there was none. */
  readonly previousResult: number | null;
  readonly parts: readonly Part[];
  /** The stamp of the form, as a file carries it. */
  readonly stamp: string;
  /** What a completed form says beside what was filled in; null in one to be filled in. */
  readonly completion: Completion | null;
}
