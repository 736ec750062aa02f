/** The employer after `resolve`: the entity whose document it is, its people's posts, its rules of appraisal. */
import type { Place } from '../diagnostic/diagnostic.js';
import type { Component, LawBranch, LiabilityType, Post, RichText, Unit } from '../role/types.js';
import type { SourceText } from '../source/source-text.js';
import type { WordList } from '../wording/types.js';

export interface ResolvedCompany {
  readonly name: string;
  /** BCP 47: what the roles and the company file are written in. */
  readonly language: string;
  /** The first entity is the default one. */
  readonly entities: readonly Entity[];
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  /** Where each post stands in the organisation, by id. */
  readonly chart: ReadonlyMap<string, ChartPost>;
  readonly scale: Scale;
  readonly bands: readonly Band[];
  readonly calendar: Calendar;
  readonly scoring: ScoringRules;
  readonly appraisals: AppraisalRules;
  readonly standardClauses: readonly StandardClause[];
  /** For a topic of duties, the topic of the knowledge that they need (domain reference §4.3, C1). */
  readonly knowledgeFor: ReadonlyMap<string, string>;
  /** Words that texts in the language of the company had better not use. */
  readonly wordLists: readonly WordList[];
}

/** What the company file says about a post; null for what it leaves open. */
export interface ChartPost {
  readonly title: string;
  readonly unit: string | null;
  /** The id of the post that it reports to, or `none` for a head. */
  readonly reportsTo: string | null;
  readonly place: Place;
}

/** The sections of a role that standard clauses may end. */
export type ClauseSection =
  | 'governingDocuments'
  | 'knowledge'
  | 'competencies'
  | 'conduct'
  | 'tasks'
  | 'duties'
  | 'rights'
  | 'liability'
  | 'conditions';

/** A clause that every role carries; its placeholders are for the role to fill in. */
export interface StandardClause {
  readonly id: string;
  readonly section: ClauseSection;
  readonly text: SourceText;
  readonly topic: string | null;
  /** Null outside the section liability. */
  readonly liability: { readonly type: LiabilityType; readonly laws: readonly LawBranch[] | null } | null;
  /** Whether it says when the report that it asks for is due. */
  readonly hasDue: boolean;
  /** Whether it says what limits the right that it gives. */
  readonly hasLimit: boolean;
  readonly hasVeto: boolean;
  readonly place: Place;
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  /** Lines of the letterhead under the name, as printed: registration, address, contact. */
  readonly letterhead: readonly string[];
  readonly registration: string;
  readonly address: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2, or `generic`. */
  readonly jurisdiction: string;
  readonly languages: readonly string[];
  readonly prevailingLanguage: string;
  readonly digits: 'western' | 'native';
  /** Path of the logo in the workspace, or null. */
  readonly logo: string | null;
  /** Name of the theme, and the paper; null for what the theme `default` and the theme itself say. */
  readonly theme: string | null;
  readonly paper: 'A4' | 'Letter' | null;
  /** A line at the head of the pages after the first, or null; lines at the foot of every page. */
  readonly header: string | null;
  readonly footer: readonly string[];
  readonly paperwork: Paperwork;
  readonly approver: Post;
  readonly agreeing: readonly Post[];
  /** What it says itself about approval and signatures; null for what it leaves to its jurisdiction. */
  readonly formalities: { readonly [Name in keyof Formalities]: Formalities[Name] | null };
  /** Number of a document, with `{role}`, `{document}`, `{year}` filled in by the caller. */
  readonly numbering: string;
}

/** What a printed job description leaves room for. */
export interface Paperwork {
  readonly initials: boolean;
  /** How many copies are signed; null when nobody counts them. */
  readonly copies: number | null;
  readonly stamp: boolean;
}

/** The blocks of signatures of a job description. */
export type SigningPart = 'agreement' | 'approval' | 'acknowledgement';

/** How a job description is approved and signed, and what it begins with. */
export interface Formalities {
  /** In the masthead, or at the end: as a block of its own, or in one row with the signatures of another. */
  readonly approval: 'masthead' | 'end' | 'beside-agreement' | 'beside-acknowledgement';
  /** Of the blocks at the end; approval counts only where it is one. */
  readonly order: readonly SigningPart[];
  readonly head: 'letterhead' | 'plain';
}

export interface ReviewedFormalities extends Formalities {
  /** Who approved them; null when nobody has. */
  readonly reviewedBy: string | null;
}

/** Levels from weakest to strongest. `percent`: what the level counts for; 100 = as expected. */
export interface Scale {
  readonly levels: readonly {
    readonly value: number;
    readonly label: string;
    readonly description: string;
    readonly percent: number;
  }[];
}

/** Overall result: from this percentage on, highest first. */
export interface Band {
  readonly fromPercent: number;
  readonly label: string;
}

export interface Calendar {
  readonly workingDaysPerWeek: number;
  readonly workingDaysPerMonth: number;
  readonly weeksPerHalfYear: number;
}

export interface ScoringRules {
  /** What a duty counts for when done, partly done and not done. */
  readonly duty: { readonly donePercent: number; readonly partlyPercent: number; readonly notDonePercent: number };
  /** Default weights of the components of an appraisal, in percent. */
  readonly components: Readonly<Record<Component, number>>;
  readonly decimals: number;
}

/** How the people of the company are appraised. */
export interface AppraisalRules {
  /** Who held a position for fewer months of a period is not rated for it. */
  readonly minimumMonths: number;
  /** The first appraisal is due at the end of probation; 0: there is none. */
  readonly probationMonths: number;
  /** An absence of at least so many days puts the next appraisal off by its length. */
  readonly longLeaveDays: number;
  /** Whether a KPI without a figure leaves its weight to the others or counts as 0. */
  readonly missingActuals: 'renormalise' | 'zero';
  /** How long results are kept. */
  readonly retentionMonths: number;
  /** Whether the appraiser's superior appraises too. */
  readonly secondLevel: boolean;
  /** The highest overall result where an item with a veto is not met; null: no item has one. */
  readonly vetoCapPercent: number | null;
}

/** Names of branches of law as liability clauses cite them, in one language; a branch that the law lacks has none. */
export interface LawNames {
  readonly jurisdiction: string;
  readonly language: string;
  readonly names: Readonly<Partial<Record<'labour' | 'civil' | 'administrative' | 'criminal', string>>>;
  /** Names in grammatical cases, by branch and case: `labour.genitive`. */
  readonly forms: ReadonlyMap<string, string>;
  /** Who approved the names; null when nobody has. */
  readonly reviewedBy: string | null;
  /** Whether variable pay may be reduced when a plan is missed; null when nobody has said. */
  readonly deductionAllowed: boolean | null;
  /** How documents are approved and signed there; null when nobody has said. */
  readonly formalities: ReviewedFormalities | null;
}

export type { RichText };
