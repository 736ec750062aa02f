/** People as their lists say: who holds which position, since when, under whom; absences, targets and actual figures. */
import type { Place } from '../diagnostic/diagnostic.js';

/** One position under one manager for a stretch of time, up to the next assignment. */
export interface Assignment {
  /** `YYYY-MM-DD`; null: since the employee was hired. */
  readonly from: string | null;
  /** Id of a role or post. */
  readonly position: string;
  readonly entity: string | null;
  readonly unit: string | null;
  /** Id of an employee. */
  readonly manager: string | null;
  /** 1 to 100. */
  readonly workingTimePercent: number;
  readonly place: Place;
}

export type TitleForm = 'neutral' | 'masculine' | 'feminine';

export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly hiredOn: string;
  /** The last day of employment. */
  readonly leftOn: string | null;
  readonly lastAppraisedOn: string | null;
  readonly titleForm: TitleForm;
  /** Oldest first, at least one. */
  readonly assignments: readonly Assignment[];
  readonly place: Place;
}

/** Lawful absence; both days belong to it. */
export interface Absence {
  readonly employee: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly place: Place;
}

export interface TargetRow {
  readonly scope: 'entity' | 'unit' | 'employee';
  readonly of: string;
  readonly kpi: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Exact decimal, with a dot. */
  readonly value: string;
  readonly place: Place;
}

export interface ActualRow {
  readonly employee: string;
  readonly kpi: string;
  readonly month: string;
  readonly value: string;
  readonly plan: string | null;
  readonly place: Place;
  readonly planPlace: Place;
}

export interface Staff {
  readonly employees: ReadonlyMap<string, Employee>;
  readonly absences: readonly Absence[];
  readonly targets: readonly TargetRow[];
}

/** What the lists may refer to. */
export interface Known {
  /** The day of the run; nothing that has been done is later. */
  readonly today: string;
  /** Ids of roles and posts, and the KPIs of each; null where a fault of the role hides them. */
  readonly positions: ReadonlyMap<string, { readonly kpis: readonly string[] | null }>;
  readonly entities: readonly string[];
  readonly units: readonly string[];
  /** Languages that documents can be printed in. */
  readonly languages: readonly string[];
}
