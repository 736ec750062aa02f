/** Generated from src/company/jurisdiction.schema.json by `npm run generate`. */

/**
 * How liability clauses cite the branches of a country's law. The name of the file is the country code, or generic.
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
  /**
   * The names of the branches of law in each language, as they stand in a sentence.
   */
  languages: {
    [k: string]: LawNames;
  };
}
/**
 * The names in one language, where they come from and who checked them.
 */
export interface LawNames {
  /**
   * The name of each branch as clauses cite it. A branch that the jurisdiction does not know is left out.
   */
  names: {
    /**
     * The name of labour law.
     */
    labour?: string;
    /**
     * The name of civil law.
     */
    civil?: string;
    /**
     * The name of administrative law.
     */
    administrative?: string;
    /**
     * The name of criminal law.
     */
    criminal?: string;
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
