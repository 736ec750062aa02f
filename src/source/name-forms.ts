/** Grammatical cases in which a sentence may need a name, for languages that have them. */
export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const;

/** Forms of a title for a person. */
export const GENDERS = ['masculine', 'feminine'] as const;

/** The title in the midst of a sentence, where its capital would be wrong there: `administrerende direktør`. */
const IN_SENTENCE = 'inSentence';

/** Of a unit: in grammatical cases, and in a sentence. */
export const UNIT_FORMS = [...CASES, IN_SENTENCE] as const;

export const POST_FORMS = [...GENDERS, ...CASES, IN_SENTENCE] as const;
