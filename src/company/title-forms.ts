/** Grammatical cases in which a sentence may need a name, for languages that have them. */
export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const;

/** Forms of a title for a person. */
export const GENDERS = ['masculine', 'feminine'] as const;

export const POST_FORMS = [...GENDERS, ...CASES] as const;
