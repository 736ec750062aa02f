/** What came of appraisals, as documents about it print it: plain data, names in the language of the document. */
import type { Entity, ResolvedCompany } from '../../company/types.js';
import type { Locale } from '../../locale/types.js';
import type { Component, ResolvedRole } from '../../role/types.js';
import type { ScoredSegment } from '../../scoring/types.js';

/** What documents about results have in common. */
export interface OutcomeSetting {
  /** In the language of the document. */
  readonly company: ResolvedCompany;
  /** Whose document it is. */
  readonly entity: Entity;
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly period: OutcomePeriod;
}

export interface OutcomePeriod {
  readonly id: string;
  /** `YYYY-MM-DD`; both days belong to it. */
  readonly from: string;
  readonly to: string;
}

/** How far an appraisal has come, and since when; the day is null for what is not a step of its own. */
export interface Standing {
  readonly what: StandingName;
  readonly on: string | null;
  /** Whether the employee was shown the result as it is now. */
  readonly isShown: boolean;
}

/** `due`: nothing was opened. */
export type StandingName =
  | 'due'
  | 'opened'
  | 'returned'
  | 'calibrated'
  | 'released'
  | 'signed'
  | 'refused'
  | 'appealed'
  | 'closed';

/** The last result of an employee before a period. */
export interface Previous {
  readonly period: string;
  readonly overall: number;
  readonly band: string;
}

/** A position that somebody held for a part of the period; not rated: too short for it. */
export interface OutcomeSegment {
  readonly number: number;
  /** As the person bears it. */
  readonly title: string;
  readonly appraiser: string | null;
  readonly from: string;
  readonly to: string;
  readonly rated: RatedSegment | null;
}

export interface RatedSegment {
  readonly role: ResolvedRole;
  readonly clauseNumbers: ReadonlyMap<string, string>;
  readonly scored: ScoredSegment;
  /** What the appraisal form says in the end, by name of the field. */
  readonly values: ReadonlyMap<string, string>;
}

/** A mark or level that was changed after the forms had come back. */
export interface Change {
  readonly segment: number;
  /** Field of what was marked. */
  readonly item: string;
  /** Null: it was not marked. */
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
  /** Who did it, in words; null when nobody says. */
  readonly by: string | null;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** How much of what may be long a page has room for. */
export interface Room {
  /** Letters of each text. */
  readonly letters: number;
  readonly changes: number;
  readonly kpis: number;
  /** How the components of each of several positions stand there; those of one position always have their rows. */
  readonly components: 'rows' | 'line' | 'none';
}

export interface SummaryInput extends OutcomeSetting {
  readonly employee: { readonly id: string; readonly name: string; readonly unit: string | null };
  /** By number, at least one that is rated. */
  readonly segments: readonly OutcomeSegment[];
  readonly overall: number;
  /** From 1, as the form counts bands. */
  readonly band: number;
  readonly previous: Previous | null;
  readonly standing: Standing;
  readonly changes: readonly Change[];
  /** What the employee says. */
  readonly comments: readonly string[];
  readonly room: Room;
}

/** What somebody's appraisal lacks: figures of KPIs, marks or levels of components, forms, or all of it. */
export type Missing =
  | { readonly part: MissingForm }
  | { readonly part: 'figures'; readonly kpis: readonly string[] }
  | { readonly part: 'marks'; readonly counts: readonly { readonly component: Component; readonly count: number }[] };

/** `forms`: none were issued. */
export type MissingForm = 'forms' | 'manager' | 'self' | 'second';

/** One of the employees of an overview. */
export interface OverviewPerson {
  readonly id: string;
  /** Null: names are left out. */
  readonly name: string | null;
  readonly position: string;
  readonly unit: string | null;
  /** Name or id. */
  readonly manager: string | null;
  readonly standing: Standing;
  readonly hasSeveralPositions: boolean;
  /** Null while nothing is rated. */
  readonly result: OverviewResult | null;
  readonly previous: Previous | null;
  readonly missing: readonly Missing[];
  /** `YYYY-MM-DD`. */
  readonly releasedOn: string | null;
}

export interface OverviewResult {
  readonly overall: number;
  /** From 1. */
  readonly band: number;
  readonly components: Readonly<Partial<Record<Component, number>>>;
}

export interface OverviewInput extends OutcomeSetting {
  /** Names of the units or of the managers whose people these are; both empty: all. */
  readonly units: readonly string[];
  readonly managers: readonly string[];
  readonly people: readonly OverviewPerson[];
}
