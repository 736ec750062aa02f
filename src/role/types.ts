/** A role after `resolve`: total (null or [] for absent), links replaced by what they name, texts ready to print. */
import type { Place } from '../diagnostic/diagnostic.js';

/**
 * Text with its placeholders resolved, but for clause numbers, which only the finished document knows. A clause is named
 * by its list and id, such as `duties.receivables` or `appraisal.criteria.fitness`: an id alone may stand in two lists.
 */
export type RichText = readonly (string | { readonly clause: string })[];

export type Category = 'executive' | 'manager' | 'specialist' | 'operative';
export type EducationLevel = 'none' | 'secondary' | 'secondary-specialised' | 'higher';
export type LawBranch = 'labour' | 'civil' | 'administrative' | 'criminal' | 'variable-pay';
export type LiabilityType = 'duty' | 'offence' | 'damage' | 'plan' | 'report' | 'secrecy';
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
/** `exactly`: more and less are as bad; `plan`: percent of a plan set elsewhere; `by-date`: done by a day of the month; `yes-no`: done or not. */
export type Comparison = 'at-least' | 'at-most' | 'exactly' | 'plan' | 'by-date' | 'yes-no';

export interface Post {
  readonly id: string;
  readonly title: string;
  /** The title as it stands in the midst of a sentence. */
  readonly inSentence: string;
  /** The title for a man or a woman, and in grammatical cases, as far as the language has them. */
  readonly forms: Readonly<Record<string, string>>;
  readonly unit: Unit | null;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  /** The name in grammatical cases, as far as the language has them. */
  readonly forms: Readonly<Record<string, string>>;
}

export interface ResolvedRole {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string | null;
  /** Of the documents made from the role; raised by whoever changes it. 1 when not said. */
  readonly revision: number;
  readonly category: Category;
  readonly unit: Unit | null;
  readonly grade: string | null;
  /** Code in a national or international classification of occupations, as written. */
  readonly occupationCode: string | null;
  readonly place: RichText | null;
  readonly workingTime: RichText | null;
  readonly directReports: number | null;
  readonly budget: RichText | null;
  readonly travel: RichText | null;
  readonly purpose: RichText | null;
  readonly appointedBy: Post | null;
  /** Null: nobody nominates. */
  readonly nominatedBy: Post | null;
  readonly reportsTo: Post | null;
  /** Who may give instructions; empty for the immediate superior alone. */
  readonly instructedBy: readonly Post[];
  readonly replacement: Replacement | null;
  readonly education: Education | null;
  readonly experience: { readonly years: number; readonly in: RichText | null } | null;
  readonly governingDocuments: readonly Item[];
  readonly knowledge: readonly Item[];
  readonly competencies: readonly RatedItem[];
  readonly conduct: readonly RatedItem[];
  readonly tasks: readonly Item[];
  /** Plain duties first level; a group has items. */
  readonly duties: readonly Duty[];
  readonly rights: readonly Item[];
  readonly relations: readonly Relation[];
  readonly liability: readonly LiabilityItem[];
  readonly conditions: readonly Item[];
  readonly pay: Pay | null;
  readonly kpis: readonly Kpi[];
  readonly appraisal: Appraisal | null;
}

export interface Item {
  readonly id: string;
  readonly text: RichText;
  readonly topic: string | null;
  readonly place: Place;
}

/** What an appraisal rates; `hasVeto`: where it is not met, the overall result is capped. */
export interface RatedItem extends Item {
  readonly hasVeto: boolean;
}

export interface Duty extends RatedItem {
  /** Ids of the knowledge that the duty needs. */
  readonly requires: readonly string[];
  /** Scored as compliance, not among the duties; false for the heading of a group. */
  readonly isCompliance: boolean;
  /** Empty for a plain duty; `text` is then the duty, else the group's heading. */
  readonly items: readonly Duty[];
}

export interface Replacement {
  /** The deputy, or null when `appointedBy` names one each time. */
  readonly post: Post | null;
  readonly appointedBy: Post | null;
  readonly rightsPassOver: boolean;
  readonly liabilityPassesOver: boolean;
}

export interface Education {
  /** Any of these levels will do. */
  readonly levels: readonly EducationLevel[];
  readonly in: RichText | null;
}

export interface Relation extends Item {
  /** Whom with: a post or unit of the organisation, or words for somebody outside. */
  readonly with: string;
  readonly external: boolean;
  readonly channel: RichText | null;
  readonly responseTime: RichText | null;
}

export interface LiabilityItem extends Item {
  readonly type: LiabilityType;
  readonly laws: readonly LawBranch[];
}

export interface Pay {
  readonly fixed: RichText | null;
  readonly variable: RichText | null;
  /** What full attainment earns as variable pay, in percent of the fixed pay of the period; null when not set. */
  readonly variablePercent: number | null;
}

export interface Kpi {
  readonly id: string;
  readonly name: RichText;
  /** What is counted and how. */
  readonly definition: RichText | null;
  readonly comparison: Comparison;
  /** In `unit`; for `plan` the plan's figure when the role fixes one; for `by-date` the day of the month. */
  readonly target: number | null;
  readonly unit: string;
  readonly per: Period;
  /** `sum`: a longer period's target is a multiple; `average`: it is the same figure. */
  readonly aggregation: 'sum' | 'average';
  readonly weightPercent: number;
  /** Where the actual figure is read off. */
  readonly source: RichText | null;
  /** Duties or criteria that the KPI measures. */
  readonly measures: readonly string[];
  /** Percent of target: below `floor` the KPI counts as 0, `stretch` is excellent, above `cap` nothing more counts. */
  readonly floorPercent: number | null;
  readonly stretchPercent: number | null;
  readonly capPercent: number | null;
  readonly includedIn: string | null;
  readonly place: Place;
}

/** `compliance`: the duties of some topics, where they have a weight of their own. */
export type Component = 'kpis' | 'duties' | 'compliance' | 'knowledge' | 'competencies';

export interface Appraisal {
  readonly intervalMonths: number;
  readonly assessor: Post | null;
  readonly procedure: readonly Item[];
  readonly criteria: readonly Item[];
  /** What an appraisal may decide. */
  readonly consequences: readonly ('position' | 'pay' | 'conditions' | 'training' | 'none')[];
  /** Percent, summing to 100; a component that the role lacks has none. */
  readonly components: Readonly<Partial<Record<Component, number>>>;
}
