/** Generated from src/role/role.schema.json by `npm run generate`. */

/**
 * all, none, or a list of ids.
 *
 * @minItems 1
 */
export type Inherited = string | string[];
/**
 * A text, or a text with a topic.
 */
export type Item =
  | string
  | {
      /**
       * The id that the item had before it was renamed. It never returns with another meaning.
       */
      was?: string;
      /**
       * What the item says. May hold placeholders, such as {kpis.daily-calls.target}.
       */
      text: string;
      topic?: Topic;
    };
/**
 * A subject from the closed list by which checks relate items.
 */
export type Topic =
  | 'assignments'
  | 'clients'
  | 'competitors'
  | 'complaints'
  | 'contracts'
  | 'criteria'
  | 'data-protection'
  | 'decisions'
  | 'documents'
  | 'foreign-clients'
  | 'language'
  | 'receivables'
  | 'reporting'
  | 'safety'
  | 'secrecy'
  | 'signing'
  | 'spending'
  | 'training'
  | 'work-rules';
/**
 * A text, or a text with a topic and what an appraisal makes of it.
 */
export type RatedItem =
  | string
  | {
      /**
       * The id that the item had before it was renamed. It never returns with another meaning.
       */
      was?: string;
      /**
       * What the item says. May hold placeholders, such as {kpis.daily-calls.target}.
       */
      text: string;
      topic?: Topic;
      /**
       * The overall result is capped where the item is rated at the lowest level. The company's vetoCap is then the highest overall result.
       */
      veto?: true;
    };
/**
 * A duty as a text, a duty with details, or a group: a heading as its text and the duties as its items.
 */
export type Duty =
  | string
  | {
      /**
       * The id that the item had before it was renamed. It never returns with another meaning.
       */
      was?: string;
      /**
       * What the duty is, or the heading of the group. May hold placeholders, such as {kpis.daily-calls.target}.
       */
      text: string;
      topic?: Topic;
      requires?: Requires;
      due?: Due;
      /**
       * The overall result is capped where the duty is marked as not done. The company's vetoCap is then the highest overall result.
       */
      veto?: true;
      /**
       * The duties of a group.
       */
      items?: {
        [k: string]: DutyItem;
      };
    };
/**
 * Ids of the knowledge that the duty needs.
 *
 * @minItems 1
 *
 * Items: A short name that never changes: lower-case letters, digits and hyphens, beginning with a letter.
 */
export type Requires = string[];
/**
 * A duty as a text or with details. It holds no further items: two levels are enough.
 */
export type DutyItem =
  | string
  | {
      /**
       * The id that the item had before it was renamed. It never returns with another meaning.
       */
      was?: string;
      /**
       * What the duty is. May hold placeholders, such as {kpis.daily-calls.target}.
       */
      text: string;
      topic?: Topic;
      requires?: Requires;
      due?: Due;
      /**
       * The overall result is capped where the duty is marked as not done. The company's vetoCap is then the highest overall result.
       */
      veto?: true;
    };
/**
 * A right as a text, or with what it serves and what limits it. A right to decide, to sign or to spend (topics decisions, signing, spending) names both.
 */
export type Right =
  | string
  | {
      /**
       * The id that the item had before it was renamed. It never returns with another meaning.
       */
      was?: string;
      /**
       * What the holder may do or claim. May hold placeholders, such as {kpis.daily-calls.target}.
       */
      text: string;
      topic?: Topic;
      /**
       * Ids of the duties that the right serves.
       *
       * @minItems 1
       *
       * Items: A short name that never changes: lower-case letters, digits and hyphens, beginning with a letter.
       */
      duties?: string[];
      limit?: Limit;
    };
/**
 * What limits the right: the competence of the post, the type of document, or an amount. The text says how far.
 */
export type Limit = 'competence' | 'document-type' | 'amount';
/**
 * What is judged, as a text, or with what shows it where no KPI measures it.
 */
export type Criterion =
  | string
  | {
      /**
       * The id that the item had before it was renamed. It never returns with another meaning.
       */
      was?: string;
      /**
       * What is judged. May hold placeholders, such as {kpis.daily-calls.target}.
       */
      text: string;
      topic?: Topic;
      /**
       * What shows how far the criterion is met, besides the KPIs that measure it: ids of duties, or a whole list that the appraisal rates (duties, knowledge, competencies, conduct).
       *
       * @minItems 1
       *
       * Items: A short name that never changes: lower-case letters, digits and hyphens, beginning with a letter.
       */
      shownBy?: string[];
    };

/**
 * One position: what its job description, appraisal form and KPI sheet say. The name of the file is the id of the role.
 */
export interface RoleDefinition {
  /**
   * The name of the position, as a text or with the short form that is used in daily work.
   */
  title:
    | string
    | {
        /**
         * The name of the position in full.
         */
        text: string;
        /**
         * The abbreviation or short name in daily use.
         */
        short?: string;
        /**
         * The title for a man, where the language has one; documents of the position use the full title, neutral or in both forms.
         */
        masculine?: string;
        /**
         * The title for a woman, where the language has one.
         */
        feminine?: string;
      };
  /**
   * The id of the role that this one is a variant of, or several, whose parts are put together from left to right. The file then says only what is different.
   *
   * @minItems 1
   */
  extends?: string | string[];
  /**
   * For each list how much of it comes from the roles that this one extends: all, none, or the items of these ids. All when left out.
   */
  inherit?: {
    governingDocuments?: Inherited;
    knowledge?: Inherited;
    competencies?: Inherited;
    conduct?: Inherited;
    tasks?: Inherited;
    duties?: Inherited;
    rights?: Inherited;
    relations?: Inherited;
    liability?: Inherited;
    conditions?: Inherited;
    kpis?: Inherited;
    procedure?: Inherited;
    criteria?: Inherited;
  };
  /**
   * True for a role that others extend and that is no position itself: no documents are made of it, and it may leave out what its variants say.
   */
  abstract?: boolean;
  /**
   * The id that the role had before its file was renamed. It is never given to another role.
   */
  was?: string;
  /**
   * The language that the role is written in, where it is not that of company.yaml. A variant is written in the language of the roles that it extends.
   */
  language?: string;
  /**
   * The number of the current revision of the role's documents. Raise it by one with every change that the holder must read and sign again. 1 when left out.
   */
  revision?: number;
  /**
   * The category of staff that the position belongs to.
   */
  category: 'executive' | 'manager' | 'specialist' | 'operative';
  /**
   * The id of the unit in company.yaml that the position belongs to.
   */
  unit?: string;
  /**
   * The pay grade or level of the position, as the company writes it. Put a number in quotes.
   */
  grade?: string;
  /**
   * The code of the position in a national or international classification of occupations. Put a number in quotes.
   */
  occupationCode?: string;
  /**
   * Where the work is done. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  place?: string;
  /**
   * Hours and pattern of work. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  workingTime?: string;
  /**
   * How many people report to the position.
   */
  directReports?: number;
  /**
   * Money that the position answers for. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  budget?: string;
  /**
   * How much travel the work needs. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  travel?: string;
  /**
   * Why the position exists, in one or two sentences. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  purpose?: string;
  /**
   * The id of the post in company.yaml whose order appoints and dismisses the holder.
   */
  appointedBy: string;
  /**
   * The id of the post that proposes the holder, or none.
   */
  nominatedBy: string;
  /**
   * The id of the one post that the holder reports to.
   */
  reportsTo: string;
  /**
   * Ids of the posts that may give the holder instructions: the immediate superior and superiors of that post. Only the immediate superior when left out.
   *
   * @minItems 1
   *
   * Items: A short name that never changes: lower-case letters, digits and hyphens, beginning with a letter.
   */
  instructedBy?: string[];
  /**
   * Who stands in during leave or illness: a post, or whoever a post appoints each time. Give exactly one of the two; in a variant it takes the place of an inherited one.
   */
  replacedBy?: {
    /**
     * The id of the post that stands in.
     */
    post?: string;
    /**
     * The id of the post that names the deputy each time.
     */
    appointedBy?: string;
    /**
     * Whether the deputy takes over the rights of the position. True when left out.
     */
    rightsPassOver?: boolean;
    /**
     * Whether the deputy answers for the duties as the holder would. True when left out.
     */
    liabilityPassesOver?: boolean;
  };
  /**
   * The education that the position asks for.
   */
  education?: {
    /**
     * Any of these levels will do; none stands alone.
     *
     * @minItems 1
     */
    levels: ('none' | 'secondary' | 'secondary-specialised' | 'higher')[];
    /**
     * The fields that the education is in. May hold placeholders, such as {kpis.daily-calls.target}.
     */
    in?: string;
  };
  /**
   * The experience that the position asks for.
   */
  experience?: {
    /**
     * At least this many years; 0 for none.
     */
    years: number;
    /**
     * The field that the experience is in. May hold placeholders, such as {kpis.daily-calls.target}.
     */
    in?: string;
  };
  /**
   * Laws, regulations and documents that the holder works to, each under an id of its own, in the order in which they are printed.
   */
  governingDocuments?: {
    [k: string]: Item;
  };
  /**
   * What the holder must know.
   */
  knowledge?: {
    [k: string]: Item;
  };
  /**
   * Skills and qualities that the appraisal rates on the company's scale.
   */
  competencies?: {
    [k: string]: RatedItem;
  };
  /**
   * How the holder behaves with clients and colleagues; rated like a competency.
   */
  conduct?: {
    [k: string]: RatedItem;
  };
  /**
   * A short list of the main tasks, printed before the duties.
   */
  tasks?: {
    [k: string]: Item;
  };
  /**
   * What the holder does. A duty is a text, or a group with a heading and its own items; two levels at most.
   */
  duties: {
    [k: string]: Duty;
  };
  /**
   * What the holder may do or claim in order to perform the duties.
   */
  rights: {
    [k: string]: Right;
  };
  /**
   * Whom the holder works with, what about, by which channel and how fast.
   */
  relations?: {
    [k: string]: Relation;
  };
  /**
   * What the holder answers for, and under which branches of law.
   */
  liability: {
    [k: string]: LiabilityItem;
  };
  /**
   * Conditions of work that the position carries.
   */
  conditions?: {
    [k: string]: Item;
  };
  /**
   * How the position is paid.
   */
  pay?: {
    /**
     * The fixed part of pay. May hold placeholders, such as {kpis.daily-calls.target}.
     */
    fixed?: string;
    /**
     * The variable part of pay. May hold placeholders, such as {kpis.daily-calls.target}.
     */
    variable?: string;
    /**
     * What an attainment of 100 % earns as variable pay, in percent of the fixed pay of the period.
     */
    variablePercent?: number;
  };
  /**
   * Key performance indicators. Their weights sum to 100.
   */
  kpis?: {
    [k: string]: Kpi;
  };
  /**
   * How the holder is appraised.
   */
  appraisal?: {
    /**
     * Months from one appraisal to the next.
     */
    intervalMonths: number;
    /**
     * The id of the post that appraises.
     */
    assessor: string;
    /**
     * The steps of the appraisal.
     */
    procedure?: {
      [k: string]: Item;
    };
    /**
     * What is judged.
     */
    criteria?: {
      [k: string]: Criterion;
    };
    /**
     * What an appraisal may decide.
     *
     * @minItems 1
     */
    consequences: ('position' | 'pay' | 'conditions' | 'training' | 'none')[];
    /**
     * Weights in percent of what the overall result is made of; they sum to 100. The company's weights hold when left out.
     */
    components?: {
      /**
       * Weight of the KPIs, in percent.
       */
      kpis?: number;
      /**
       * Weight of how the duties were done, in percent.
       */
      duties?: number;
      /**
       * Weight of the duties of secrecy, data protection, safety, work rules and reporting, in percent. Without one they count among the duties.
       */
      compliance?: number;
      /**
       * Weight of knowledge, in percent.
       */
      knowledge?: number;
      /**
       * Weight of competencies and conduct, in percent.
       */
      competencies?: number;
    };
  };
}
/**
 * When a report is due, for the checks; the text says it in words. A duty that a KPI measures has the period of the KPI and needs none.
 */
export interface Due {
  /**
   * The period that each report is for.
   */
  per: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /**
   * The day of the month by which the report is in.
   */
  day?: number;
}
/**
 * Whom with, what about, by which channel, how fast. Give either with or external.
 */
export interface Relation {
  /**
   * The id that the item had before it was renamed. It never returns with another meaning.
   */
  was?: string;
  /**
   * The id of the post or unit in company.yaml.
   */
  with?: string;
  /**
   * Words for somebody outside the company.
   */
  external?: string;
  /**
   * What the relation is about. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  text: string;
  /**
   * How they communicate.
   */
  channel?: string;
  /**
   * How fast a request is answered.
   */
  responseTime?: string;
  topic?: Topic;
  /**
   * Fields that are left open on purpose. Without it a check asks for them.
   *
   * @minItems 1
   */
  designDecision?: ('channel' | 'responseTime')[];
}
/**
 * One thing that the holder answers for.
 */
export interface LiabilityItem {
  /**
   * The id that the item had before it was renamed. It never returns with another meaning.
   */
  was?: string;
  /**
   * What the holder answers for. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  text: string;
  /**
   * The kind of liability: duty (not or badly performed), offence, damage, plan (a target missed), report (late or wrong), secrecy.
   */
  type: 'duty' | 'offence' | 'damage' | 'plan' | 'report' | 'secrecy';
  /**
   * The branches of law that apply. When left out: labour for duty; administrative, criminal and civil for offence; labour and civil for damage; variable pay for plan. To be given for report and secrecy.
   *
   * @minItems 1
   */
  laws?: ('labour' | 'civil' | 'administrative' | 'criminal' | 'variable-pay')[];
  topic?: Topic;
}
/**
 * A key performance indicator: what is measured, how much is expected, how much it counts.
 */
export interface Kpi {
  /**
   * The id that the item had before it was renamed. It never returns with another meaning.
   */
  was?: string;
  /**
   * What the KPI is called, as it reads in a sentence and in a table. Without placeholders.
   */
  name: string;
  /**
   * What is counted and how. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  definition?: string;
  /**
   * How the actual figure is compared: at-least, at-most and exactly with the target; plan as a percentage of a plan set elsewhere; by-date as done by a day of the month; yes-no as done or not.
   */
  comparison: 'at-least' | 'at-most' | 'exactly' | 'plan' | 'by-date' | 'yes-no';
  /**
   * The figure for one period, in the unit; for by-date the day of the month.
   */
  target?: number;
  /**
   * What the figures count; for by-date, which month the day is of. Without placeholders.
   */
  unit: string;
  /**
   * The period that the target is for.
   */
  per: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /**
   * How a longer period's target follows: sum is a multiple of it, average is the same figure. Needed for at-least, at-most and exactly.
   */
  aggregation?: 'sum' | 'average';
  /**
   * What the KPI counts for, in percent of all KPIs. The weights of a role sum to 100; a KPI with 0 is watched and not scored.
   */
  weight: number;
  /**
   * Where the actual figure is read off. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  source?: string;
  /**
   * Ids of the duties or criteria that the KPI measures.
   *
   * @minItems 1
   *
   * Items: A short name that never changes: lower-case letters, digits and hyphens, beginning with a letter.
   */
  measures?: string[];
  /**
   * Attainment in percent below which the KPI counts as 0.
   */
  floor?: number;
  /**
   * Attainment in percent that is excellent.
   */
  stretch?: number;
  /**
   * Attainment in percent above which nothing more counts.
   */
  cap?: number;
  /**
   * The id of the KPI in whose figure this one is counted already, such as phone offers among calls.
   */
  includedIn?: string;
  /**
   * Fields that are left open on purpose. Without it a check asks for them.
   *
   * @minItems 1
   */
  designDecision?: ('definition' | 'measures')[];
}
