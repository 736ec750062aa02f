/** Generated from src/wording/word-list.schema.json by `npm run generate`. */

/**
 * Whole words or phrases; upper and lower case and stress marks are the same. An asterisk stands for any letters, so that a stem finds its forms, once in a word; # for an age, a number from 15 to 79.
 *
 * @minItems 1
 */
export type Words = string[];

/**
 * Words that the texts of roles had better not use, in one language, in groups by the reason. The name of the file is the language.
 */
export interface WordListDefinition {
  /**
   * Whether the language sets spaces between words. Where it does not, words are found inside longer strings too. True when left out.
   */
  spaced?: boolean;
  /**
   * The words, each group under an id.
   */
  groups: {
    [k: string]: Group;
  };
}
/**
 * Words that are doubtful for one reason.
 */
export interface Group {
  /**
   * Why the words are doubtful, as it ends a sentence that begins with the words found; without a full stop.
   */
  reason: string;
  /**
   * What to write instead, in lower case and without a full stop.
   */
  instead: string;
  words: Words;
  except?: Words;
  /**
   * The fields of a role in which the words are looked for. Everywhere when left out.
   *
   * @minItems 1
   */
  within?: (
    | 'title'
    | 'purpose'
    | 'place'
    | 'workingTime'
    | 'budget'
    | 'travel'
    | 'education'
    | 'experience'
    | 'governingDocuments'
    | 'knowledge'
    | 'competencies'
    | 'conduct'
    | 'tasks'
    | 'duties'
    | 'rights'
    | 'relations'
    | 'liability'
    | 'conditions'
    | 'pay'
    | 'kpis'
    | 'appraisal'
  )[];
}
