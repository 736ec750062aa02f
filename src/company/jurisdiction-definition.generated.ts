/** Generated from src/company/jurisdiction.schema.json by `npm run generate`. */

/**
 * The name as clauses cite it, or the name with the grammatical forms that sentences of the language need.
 */
export type LawName =
  | string
  | {
      /**
       * The name itself, as {law.<branch>} gives it.
       */
      text: string;
      /**
       * The genitive, which texts take by {law.<branch>.genitive} where the language needs it in a sentence.
       */
      genitive?: string;
      /**
       * The dative, which texts take by {law.<branch>.dative} where the language needs it in a sentence.
       */
      dative?: string;
      /**
       * The accusative, which texts take by {law.<branch>.accusative} where the language needs it in a sentence.
       */
      accusative?: string;
      /**
       * The instrumental, which texts take by {law.<branch>.instrumental} where the language needs it in a sentence.
       */
      instrumental?: string;
      /**
       * The locative, which texts take by {law.<branch>.locative} where the language needs it in a sentence.
       */
      locative?: string;
    };

/**
 * How liability clauses cite the branches of a country's law, and how its documents are approved and signed. The name of the file is the country code, or generic.
 */
export interface JurisdictionDefinition {
  /**
   * The name of the jurisdiction in English.
   */
  name: string;
  /**
   * Whether the law lets an employer reduce variable pay when a plan is missed. For local counsel to say; while it is left out, each such liability is a warning.
   */
  deductionAllowed?: boolean;
  formalities?: Formalities;
  /**
   * The names of the branches of law in each language, as they stand in a sentence.
   */
  languages: {
    [k: string]: LawNames;
  };
}
/**
 * Where a job description is approved and signed, and whether it has the letterhead. An entity may say otherwise. When left out: approval in the masthead, agreement and acknowledgement at the end, on letterhead.
 */
export interface Formalities {
  /**
   * Where approval stands in a job description: masthead is the upper right of the first page, end a block of its own at the end; beside-agreement and beside-acknowledgement are at the end too, in one row with the signatures of the agreeing posts or of the employee.
   */
  approval: 'masthead' | 'end' | 'beside-agreement' | 'beside-acknowledgement';
  /**
   * The order of the blocks of signatures at the end of a job description, all three. Approval counts only where it is a block of its own at the end.
   *
   * @minItems 3
   * @maxItems 3
   */
  order: ('agreement' | 'approval' | 'acknowledgement')[];
  /**
   * What a job description begins with: the letterhead, or plain paper with the name of the company above the title.
   */
  head: 'letterhead' | 'plain';
  /**
   * Where this comes from: a rule, or practice.
   */
  source: string;
  /**
   * The day on which this was last gone over.
   */
  checkedOn: string;
  /**
   * The lawyer or office that approved this, or none.
   */
  reviewedBy: string;
}
/**
 * The names in one language, where they come from and who checked them.
 */
export interface LawNames {
  /**
   * The name of each branch as clauses cite it. A branch that the jurisdiction does not know is left out.
   */
  names: {
    labour?: LawName;
    civil?: LawName;
    administrative?: LawName;
    criminal?: LawName;
  };
  /**
   * Where the names come from.
   */
  source: string;
  /**
   * The day on which the source was last looked at.
   */
  checkedOn: string;
  /**
   * The lawyer or office that approved the names, or none.
   */
  reviewedBy: string;
}
