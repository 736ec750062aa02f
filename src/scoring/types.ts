/** What is scored and what comes out: plain data, exact to the last figure. */
import type { Comparison, Component } from '../role/types.js';
import type { Formula } from './formula.js';
import type { Rational } from './rational.js';

export type DutyMark = 'done' | 'partly' | 'not-done' | 'not-applicable';

/** What an appraisal is scored by: a role's items and the company's rules. Items go by the names of their fields. */
export interface Scheme {
  readonly kpis: readonly KpiRule[];
  readonly duties: readonly DutyRule[];
  readonly ratings: readonly RatingRule[];
  readonly dutyPercents: {
    readonly donePercent: number;
    readonly partlyPercent: number;
    readonly notDonePercent: number;
  };
  /** The percentage alone says which level is the better. */
  readonly levels: readonly { readonly value: number; readonly percent: number }[];
  /** In the order of the form. */
  readonly components: readonly { readonly id: Component; readonly weightPercent: number }[];
  /** From the highest to the lowest. */
  readonly bands: readonly { readonly fromPercent: number; readonly label: string }[];
  /** Of a result in percent. */
  readonly decimals: number;
  readonly missingActuals: 'renormalise' | 'zero';
  /** Null: no item has a veto. */
  readonly vetoCapPercent: number | null;
  /** Variable pay for a KPI result of 100, in percent of the fixed pay; null when the result has no effect on pay. */
  readonly variablePercent: number | null;
}

export interface KpiRule {
  readonly id: string;
  readonly comparison: Comparison;
  readonly aggregation: 'sum' | 'average';
  /** 0: watched, not scored. A KPI that is included in another one counts with the weight that it has. */
  readonly weightPercent: number;
  readonly floorPercent: number | null;
  readonly capPercent: number | null;
  /** Ids of the duties that it measures. */
  readonly measures: readonly string[];
}

export interface DutyRule {
  /** `duty.search`. */
  readonly field: string;
  /** Its own id and that of the heading that it stands under, as KPIs name what they measure. */
  readonly ids: readonly string[];
  /** The field of the group that is marked for it where it is not marked itself; null: none. */
  readonly groupField: string | null;
  readonly component: 'duties' | 'compliance';
  readonly hasVeto: boolean;
}

export interface RatingRule {
  /** `knowledge.goods`, `competency.patience`, `conduct.respect`. */
  readonly field: string;
  readonly component: 'knowledge' | 'competencies';
  readonly hasVeto: boolean;
}

/** What was reached of a KPI. Figures are exact decimals, such as `-12.5`; null is one that is missing. */
export type KpiFigures =
  | { readonly kind: 'figures'; readonly target: string; readonly actuals: readonly (string | null)[] }
  | {
      readonly kind: 'plan';
      readonly months: readonly { readonly plan: string | null; readonly actual: string | null }[];
      /** The working days of the period and those missed, by which the total of the plan is reduced; null: it is not. */
      readonly absence: { readonly days: number; readonly missed: number } | null;
    }
  /** By date and yes-no: how often it was due, and done on time. */
  | { readonly kind: 'occasions'; readonly due: number | null; readonly done: number | null }
  /** Nothing to count in the whole period, for a reason known. */
  | { readonly kind: 'nothing' };

/** The share of a period that somebody held one position; what is not rated has no answers. */
export interface SegmentInput {
  readonly number: number;
  readonly workingDays: number;
  readonly answers: Answers | null;
}

export interface Answers {
  readonly scheme: Scheme;
  /** By the id of the KPI; one that is left out is missing. */
  readonly kpis: ReadonlyMap<string, KpiFigures>;
  /** By the field of a duty or a group. */
  readonly marks: ReadonlyMap<string, DutyMark>;
  /** The value of the level by the field of what is rated. */
  readonly ratings: ReadonlyMap<string, number>;
}

export interface ScoringInput {
  readonly segments: readonly SegmentInput[];
}

/** A figure exactly, and as it is printed. */
export interface Figure {
  readonly exact: Rational;
  readonly printed: number;
}

export interface ScoredKpi {
  readonly id: string;
  readonly weightPercent: number;
  /** What the actual figure is compared with: the target, the total of the plan, or how often it was due. */
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly attainment: Figure | null;
  readonly counted: Figure | null;
  readonly score: Figure | null;
  /** `zero`: missing, and by company rule counted as 0. The others without a score leave their weight to the rest. */
  readonly state: 'scored' | 'zero' | 'missing' | 'nothing';
}

export interface ScoredItem {
  readonly field: string;
  readonly component: Component;
  /** Null: left out of the component. */
  readonly percent: number | null;
  /** Why it is left out; `measured` by a KPI that has a result. */
  readonly leftOut: 'measured' | 'not-applicable' | 'not-marked' | null;
}

export interface ScoredComponent {
  readonly id: Component;
  readonly weightPercent: number;
  /** Null: nothing in it is rated, so its weight is shared by the others. */
  readonly result: Figure | null;
  /** Result × weight ÷ 100, of the printed result; exactly. */
  readonly weighted: Figure | null;
}

export interface Outcome {
  /** Null: nothing is rated. */
  readonly overall: Figure | null;
  /** The band that the printed overall result falls into, and its number, as the form counts them from 1. */
  readonly band: { readonly number: number; readonly label: string } | null;
}

export interface ScoredSegment extends Outcome {
  readonly number: number;
  readonly workingDays: number;
  readonly isRated: boolean;
  readonly kpis: readonly ScoredKpi[];
  readonly items: readonly ScoredItem[];
  readonly components: readonly ScoredComponent[];
  /** Fields with a veto that are not met. */
  readonly vetoes: readonly string[];
  /** Variable pay in percent of the fixed pay of the segment; null when the result has no effect on pay. */
  readonly variablePay: Figure | null;
  readonly lines: readonly Line[];
}

export interface ScoredAppraisal extends Outcome {
  readonly segments: readonly ScoredSegment[];
  /** How the overall result comes from those of the segments; each of these has lines of its own. */
  readonly lines: readonly Line[];
}

/** What a line of the arithmetic works out or says; `of` names the KPI, item or component. */
export type LineKind =
  | 'target'
  | 'plan'
  | 'reduced-plan'
  | 'actual'
  | 'attainment'
  | 'not-negative'
  | 'below-floor'
  | 'above-cap'
  | 'score'
  | 'missing'
  | 'missing-zero'
  | 'month-zero'
  | 'nothing-to-count'
  | 'mark'
  | 'group-mark'
  | 'measured'
  | 'not-applicable'
  | 'not-marked'
  | 'rating'
  | 'result'
  | 'not-rated'
  | 'weighted'
  | 'sum'
  | 'veto'
  | 'overall'
  | 'band'
  | 'variable-pay'
  | 'segment-left-out';

export interface Line {
  readonly what: LineKind;
  readonly of: string;
  /** What the line is because of, or by: a mark, the level, a KPI, the items with a veto, a band. Empty: nothing. */
  readonly by: string;
  readonly formula: Formula;
  /** What the formula comes to, exactly; null for a line without a figure. */
  readonly result: Rational | null;
  /** The result as it is printed and counts from there on, where that is rounded; else null. */
  readonly printed: number | null;
}
