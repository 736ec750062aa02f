/** What is kept of one employee's appraisal in one period: what came back, what was done, and what it comes to. */
import type { Component } from '../../role/types.js';

export interface AppraisalResult {
  readonly employee: string;
  /** As opened: `2026-H2`, `2026-Q3`, `2026` or `2026-07-01..2026-12-31`. */
  readonly period: string;
  /** By number, at least one. */
  readonly segments: readonly ResultSegment[];
  /** In the order in which things were done; nothing is ever taken away or put between. */
  readonly events: readonly AppraisalEvent[];
  /** What the rest of the file comes to; null while nothing is rated. */
  readonly score: PrintedScore | null;
}

/** The share of a period in which the employee held one position under one manager. */
export interface ResultSegment {
  /** From 1. */
  readonly number: number;
  readonly position: string;
  readonly entity: string;
  /** Id of an employee. */
  readonly manager: string | null;
  readonly from: string;
  readonly to: string;
  /** False where it is shorter than the company rates; it has no forms then. */
  readonly rated: boolean;
  /** Working days of the period, and those of them that lie outside the segment or were lawfully missed. */
  readonly days: number;
  readonly missed: number;
  /** Revision of the role and digest of the content that the forms were made from, as their stamp says. */
  readonly revision: number;
  readonly digest: string;
  /** BCP 47, of the forms; null where there are none, or nobody wrote it down. */
  readonly language: string | null;
  /** By id of the KPI. */
  readonly targets: ReadonlyMap<string, ResultTarget>;
  /** By id of the KPI and month, `YYYY-MM`, of the months of the segment: exact decimals, with a dot. */
  readonly plans: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly parts: Readonly<Partial<Record<Part, ReturnedPart>>>;
  /** The KPI sheet. */
  readonly sheet: ReturnedPart | null;
  /** Figures from spreadsheets, by KPI and month. */
  readonly actuals: readonly ResultActual[];
  /** Returns whose place another one has taken, oldest first. */
  readonly replaced: readonly ReplacedPart[];
}

/** The personal target of a period. */
export interface ResultTarget {
  /** Exact decimal, with a dot. */
  readonly value: string;
  /** How it is worked out: `36 × 50% × (131 − 21) ÷ 131`. */
  readonly how: string;
}

/** Who fills in a copy of the form: the employee, the appraiser, the appraiser's manager. */
export type Part = 'self' | 'manager' | 'second';

export const PARTS: readonly Part[] = ['self', 'manager', 'second'];

/** A return as it was taken in. */
export interface ReturnedPart {
  /** Name of the file, without its folder. */
  readonly from: string;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
  readonly format: 'pdf' | 'docx';
  /** The day of collecting. */
  readonly on: string;
  /**
   * By name of the field: marks and levels by value, numbers as exact decimals, dates as `YYYY-MM-DD`, texts as typed.
   */
  readonly values: ReadonlyMap<string, string>;
}

export interface ReplacedPart extends ReturnedPart {
  readonly part: Part | 'sheet';
  /** The day on which another one took its place. */
  readonly replacedOn: string;
}

/** A figure of a month. */
export interface ResultActual {
  readonly kpi: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Exact decimals, with a dot. */
  readonly value: string;
  readonly plan: string | null;
  /** Name of the file, without its folder. */
  readonly from: string;
}

/** Something that was done, by whom where that is not the employee. */
export type AppraisalEvent = { readonly on: string; readonly by: string | null } & (
  | { readonly what: 'opened' | 'signed' | 'closed' }
  | {
      readonly what: 'released';
      /** Of the score that the employee was shown; left out where it was released before this was kept. */
      readonly digest?: string;
    }
  | {
      readonly what: 'calibrated';
      readonly segment: number;
      /** Field of what was marked. */
      readonly item: string;
      /** Null: it was not marked. */
      readonly from: string | null;
      readonly to: string;
      readonly reason: string;
    }
  | { readonly what: 'commented' | 'appealed'; readonly text: string }
  | { readonly what: 'refused'; readonly reason: string }
);

export type EventName = AppraisalEvent['what'];

/** How far an appraisal has come. */
export type ResultState = 'opened' | 'returned' | 'calibrated' | 'released' | 'closed';

/** Figures as printed. */
export interface PrintedScore {
  readonly overall: number;
  readonly band: PrintedBand;
  readonly segments: readonly PrintedSegmentScore[];
}

export interface PrintedBand {
  /** From 1, as the form counts them. */
  readonly number: number;
  readonly label: string;
}

/** Of a segment that is rated and has a result. */
export interface PrintedSegmentScore {
  readonly number: number;
  readonly overall: number;
  /** Results of the components that have one, before their weights. */
  readonly components: Readonly<Partial<Record<Component, number>>>;
  /** Scores of the KPIs that have one, by id. */
  readonly kpis: ReadonlyMap<string, number>;
}
