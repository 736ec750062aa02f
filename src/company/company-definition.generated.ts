/** Generated from src/company/company.schema.json by `npm run generate`. */

/**
 * A department or team: its name.
 */
export type Unit =
  | string
  | {
      /**
       * The name of the unit.
       */
      name: string;
      /**
       * The genitive of the name, which texts take by {units.<id>.genitive} where the language needs it in a sentence.
       */
      genitive?: string;
      /**
       * The dative of the name, which texts take by {units.<id>.dative} where the language needs it in a sentence.
       */
      dative?: string;
      /**
       * The accusative of the name, which texts take by {units.<id>.accusative} where the language needs it in a sentence.
       */
      accusative?: string;
      /**
       * The instrumental of the name, which texts take by {units.<id>.instrumental} where the language needs it in a sentence.
       */
      instrumental?: string;
      /**
       * The locative of the name, which texts take by {units.<id>.locative} where the language needs it in a sentence.
       */
      locative?: string;
      /**
       * The name in the midst of a sentence, by {units.<id>.inSentence}, where its capital would be wrong there.
       */
      inSentence?: string;
    };
/**
 * A post of the organisation: its title, or its title with unit and superior.
 */
export type Post =
  | string
  | {
      /**
       * The name of the post.
       */
      title: string;
      /**
       * The title for a man, where the language has one.
       */
      masculine?: string;
      /**
       * The title for a woman, where the language has one.
       */
      feminine?: string;
      /**
       * The title in the midst of a sentence, by {posts.<id>.inSentence}, where its capital would be wrong there.
       */
      inSentence?: string;
      /**
       * The genitive of the title, which texts take by {posts.<id>.genitive} where the language needs it in a sentence.
       */
      genitive?: string;
      /**
       * The dative of the title, which texts take by {posts.<id>.dative} where the language needs it in a sentence.
       */
      dative?: string;
      /**
       * The accusative of the title, which texts take by {posts.<id>.accusative} where the language needs it in a sentence.
       */
      accusative?: string;
      /**
       * The instrumental of the title, which texts take by {posts.<id>.instrumental} where the language needs it in a sentence.
       */
      instrumental?: string;
      /**
       * The locative of the title, which texts take by {posts.<id>.locative} where the language needs it in a sentence.
       */
      locative?: string;
      /**
       * The id of the unit that the post belongs to.
       */
      unit?: string;
      /**
       * The id of the post that it reports to; none for the head.
       */
      reportsTo?: string;
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
 * The employer: its legal entities, units and posts, how it appraises, and the clauses that every role carries.
 */
export interface CompanyDefinition {
  /**
   * The name of the company as its documents use it.
   */
  name: string;
  /**
   * The language in which this file and the roles are written. The first language of the first entity when left out.
   */
  language?: string;
  /**
   * The companies in law that employ people, each under an id; the first is the default one.
   */
  entities: {
    [k: string]: Entity;
  };
  /**
   * Departments and teams, each under an id.
   */
  units: {
    [k: string]: Unit;
  };
  /**
   * Every post that a document names, vacant ones too, each under an id.
   */
  posts: {
    [k: string]: Post;
  };
  /**
   * The scale on which knowledge, competencies and conduct are rated.
   */
  scale: {
    /**
     * From the weakest to the strongest; their values rise, or fall where 1 is the best.
     *
     * @minItems 2
     * @maxItems 10
     */
    levels: Level[];
  };
  /**
   * What the overall result is called, from the highest band to the lowest, which begins at 0.
   *
   * @minItems 1
   */
  bands: Band[];
  /**
   * The working time by which targets are derived for longer periods.
   */
  calendar: {
    /**
     * Working days in a week.
     */
    workingDaysPerWeek: number;
    /**
     * Working days in a month, on average.
     */
    workingDaysPerMonth: number;
    /**
     * Weeks in half a year.
     */
    weeksPerHalfYear: number;
  };
  /**
   * How an appraisal turns into a figure.
   */
  scoring: {
    /**
     * What a duty counts for, in percent.
     */
    duty: {
      /**
       * Percent for a duty that was done.
       */
      done: number;
      /**
       * Percent for a duty that was partly done.
       */
      partly: number;
      /**
       * Percent for a duty that was not done.
       */
      notDone: number;
    };
    /**
     * Weights in percent of what the overall result is made of, where a role sets none; they sum to 100.
     */
    components: {
      /**
       * Weight of the KPIs, in percent.
       */
      kpis: number;
      /**
       * Weight of how the duties were done, in percent.
       */
      duties: number;
      /**
       * Weight of the duties of secrecy, data protection, safety, work rules and reporting, in percent. Without one they count among the duties.
       */
      compliance?: number;
      /**
       * Weight of knowledge, in percent.
       */
      knowledge: number;
      /**
       * Weight of competencies and conduct, in percent.
       */
      competencies: number;
    };
    /**
     * Decimals of a result in percent, rounded half up. 1 when left out.
     */
    decimals?: number;
  };
  /**
   * The rules by which people are appraised. Each has a default.
   */
  appraisals?: {
    /**
     * Who held a position for fewer months of a period is not rated for it. 3 when left out.
     */
    minimumMonths?: number;
    /**
     * Months of probation, at the end of which the first appraisal is due; 0, as when left out, for none.
     */
    probationMonths?: number;
    /**
     * An absence of at least so many days puts the next appraisal off by its length. 60 when left out.
     */
    longLeaveDays?: number;
    /**
     * What becomes of a KPI for which no figure was entered: renormalise shares its weight among the others, zero counts it as 0. renormalise when left out.
     */
    missingActuals?: 'renormalise' | 'zero';
    /**
     * Months for which the results of a person are kept. 60 when left out.
     */
    retentionMonths?: number;
    /**
     * Whether the superior of the appraiser appraises too. false when left out.
     */
    secondLevel?: boolean;
    /**
     * The highest overall result, in percent, of somebody who failed a duty, a competency or conduct that says veto, such as the figure just below the second lowest band. Needed where any does.
     */
    vetoCap?: number;
  };
  /**
   * Clauses that every role carries at the end of a section, each under an id. A role that has an item of the same id in that section keeps its own.
   */
  standardClauses?: {
    [k: string]: Clause;
  };
  /**
   * For a topic of duties, the topic of the knowledge that such duties need: a role with a duty on the one has knowledge on the other. Foreign clients need language when left out.
   */
  knowledgeFor?: {
    [k: string]: Topic;
  };
}
/**
 * A company in law that employs people.
 */
export interface Entity {
  /**
   * The registered name.
   */
  name: string;
  /**
   * Register and number under which the entity is registered.
   */
  registration: string;
  /**
   * The lines of the registered address.
   *
   * @minItems 1
   *
   * Items: Plain text. {…} is a placeholder, such as {kpis.daily-calls.target}, {duties.receivables} for a clause number, {posts.head-of-sales} or {law.labour}; a literal brace is doubled. Line breaks and runs of spaces become one space.
   */
  address: string[];
  /**
   * The city in which documents are signed.
   */
  city: string;
  /**
   * The country whose law applies (ISO 3166-1 alpha-2, in capitals), or generic. The names of its laws, and how documents are signed there, come from templates/jurisdictions.
   */
  jurisdiction: string;
  /**
   * Languages in which the entity issues documents.
   *
   * @minItems 1
   *
   * Items: A language tag (BCP 47).
   */
  languages: string[];
  /**
   * How figures, dates and amounts are written where a language has digits of its own, as Gujarati and Thai do: western (0–9, when left out) or native. Thai numbers of clauses and pages follow; Gujarati ones stay western, as Word has none.
   */
  digits?: 'western' | 'native';
  /**
   * The language whose text holds when two differ; one of the languages.
   */
  prevailingLanguage: string;
  /**
   * Lines of the letterhead under the name, as printed. The address and the registration when left out.
   *
   * @minItems 1
   *
   * Items: Plain text. {…} is a placeholder, such as {kpis.daily-calls.target}, {duties.receivables} for a clause number, {posts.head-of-sales} or {law.labour}; a literal brace is doubled. Line breaks and runs of spaces become one space.
   */
  letterhead?: string[];
  /**
   * Path of the logo (SVG, PNG or JPEG) in the workspace, with forward slashes.
   */
  logo?: string;
  /**
   * The look of the documents: the name of a file in templates/themes, without its ending; default when left out. Built in are default, compact and large-print.
   */
  theme?: string;
  /**
   * The paper that documents are printed on; what the theme says when left out.
   */
  paper?: 'A4' | 'Letter';
  /**
   * A line at the head of every page but the first, above the title of the document.
   */
  header?: string;
  /**
   * Lines at the foot of every page, under the number of the document.
   *
   * @minItems 1
   * @maxItems 3
   *
   * Items: Plain text. {…} is a placeholder, such as {kpis.daily-calls.target}, {duties.receivables} for a clause number, {posts.head-of-sales} or {law.labour}; a literal brace is doubled. Line breaks and runs of spaces become one space.
   */
  footer?: string[];
  paperwork?: Paperwork;
  /**
   * The id of the post that approves documents.
   */
  approver: string;
  /**
   * Ids of the posts that agree to a document before it is approved.
   *
   * @minItems 1
   *
   * Items: A short name that never changes: lower-case letters, digits and hyphens, beginning with a letter.
   */
  agreeing?: string[];
  formalities?: Formalities;
  /**
   * The number of a document; {role}, {document} and {year} are filled in.
   */
  numbering: string;
}
/**
 * What a printed job description leaves room for.
 */
export interface Paperwork {
  /**
   * Whether each page has at its foot room for the initials of both sides.
   */
  initials?: boolean;
  /**
   * How many copies are signed. Each has at its foot a blank for which of them it is.
   */
  copies?: number;
  /**
   * Whether there is a place for the stamp beside the signature of approval, wherever that stands.
   */
  stamp?: boolean;
}
/**
 * Where a job description is approved and signed, and whether it has the letterhead, where the entity does not follow its jurisdiction.
 */
export interface Formalities {
  /**
   * Where approval stands in a job description: masthead is the upper right of the first page, end a block of its own at the end; beside-agreement and beside-acknowledgement are at the end too, in one row with the signatures of the agreeing posts or of the employee.
   */
  approval?: 'masthead' | 'end' | 'beside-agreement' | 'beside-acknowledgement';
  /**
   * The order of the blocks of signatures at the end of a job description, all three. Approval counts only where it is a block of its own at the end.
   *
   * @minItems 3
   * @maxItems 3
   */
  order?: ('agreement' | 'approval' | 'acknowledgement')[];
  /**
   * What a job description begins with: the letterhead, or plain paper with the name of the company above the title. An entity with lines of its own for the letterhead has it, unless this says plain.
   */
  head?: 'letterhead' | 'plain';
}
/**
 * One level of the scale.
 */
export interface Level {
  /**
   * The figure on the form.
   */
  value: number;
  /**
   * One or two words.
   */
  label: string;
  /**
   * What somebody does who is rated so.
   */
  description: string;
  /**
   * What the level counts for; 100 is as expected.
   */
  percent: number;
}
/**
 * One band of the overall result.
 */
export interface Band {
  /**
   * The band holds from this overall result on, in percent.
   */
  from: number;
  /**
   * What the result is called.
   */
  label: string;
}
/**
 * A clause that every role carries.
 */
export interface Clause {
  /**
   * The section of the role that the clause ends.
   */
  section:
    | 'governingDocuments'
    | 'knowledge'
    | 'competencies'
    | 'conduct'
    | 'tasks'
    | 'duties'
    | 'rights'
    | 'liability'
    | 'conditions';
  /**
   * What the clause says. May hold placeholders, such as {kpis.daily-calls.target}.
   */
  text: string;
  topic?: Topic;
  /**
   * The overall result is capped where the clause is marked as not done, or rated at the lowest level; only in the sections duties, competencies and conduct.
   */
  veto?: true;
  /**
   * The kind of liability; only, and always, in the section liability.
   */
  type?: 'duty' | 'offence' | 'damage' | 'plan' | 'report' | 'secrecy';
  /**
   * The branches of law that apply; only in the section liability.
   *
   * @minItems 1
   */
  laws?: ('labour' | 'civil' | 'administrative' | 'criminal' | 'variable-pay')[];
  due?: Due;
  /**
   * What limits a right to decide, to sign or to spend; only in the section rights. The text says how far.
   */
  limit?: 'competence' | 'document-type' | 'amount';
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
