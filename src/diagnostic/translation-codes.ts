import type { CodeInfo } from './code-info.js';

/** Codes of what can be wrong with texts in other languages. */
export const TRANSLATION_CODES = {
  'translation/duplicate-text': {
    summary: 'A text stands in two places of a translation.',
    explanation:
      'A text is found by its id: a duty may have been moved to another group, and its translation may stay where it is. Which of two texts is meant, nobody could tell.',
  },
  'translation/layout': {
    summary: 'A translation is written in a way that cannot be added to.',
    explanation:
      'Rolebook adds lines between those that are there, and turns braces into lines where they leave no room. Where there is a list in the place of texts, or the file has keys behind question marks or ends in "...", it changes nothing. Write each text on a line of its own under its key.',
  },
  'translation/missing': {
    summary: 'Texts are not translated into a language in which documents are to be made.',
    explanation:
      'A document in two languages by chance is worse than none. "rolebook translate <role> --to <language>" writes what is missing into the file of the translation, each text with its source as a comment; "rolebook build --allow-fallback" prints the source text for now, marked by its language.',
  },
  'translation/not-text': {
    summary: 'A translation holds something that is no text.',
    explanation:
      'A translation has the shape of the role and holds only texts: figures, links, order and removals come from the role itself and hold in all languages.',
  },
  'translation/placeholders': {
    summary: 'A translation has other placeholders than the text that it was made from.',
    explanation:
      'Figures, names and clause numbers come through placeholders, so that they are the same in every language. A translation has the same ones in the order that the language needs; a law or a post may stand in a grammatical case: {law.labour.genitive}.',
  },
  'translation/stale': {
    summary: 'The source of a translated text has changed.',
    explanation:
      'A translation holds for exactly the text that it was made from; otherwise a contract would go on saying the old thing in another language. "rolebook translate <role> --to <language>" marks such texts and shows the new source; change the translation and run it again, or confirm with --confirm that it still says the same.',
  },
  'translation/superfluous': {
    summary: 'A translation is not printed, as another one fits.',
    explanation:
      'A variant, or an entity, had a text of its own, and this is the translation of it. By now the source says something that the translation of a role that it extends was made from, so that one is printed. Remove the text; or, if the variant is to have other words in this language, confirm it by "rolebook translate <role> --to <language> --confirm <text>".',
  },
  'translation/unknown-text': {
    summary: 'A translation has a text that its source does not have.',
    explanation:
      'Mostly the id is misspelt, or the item was renamed or removed in the source. A translation adds nothing.',
  },
  'translation/unrecorded': {
    summary: 'Nobody knows from which text a translation was made.',
    explanation:
      'A translation holds for the source text that it was made from, which the part "translatedFrom" at the end of its file says. "rolebook translate <role> --to <language>" takes the texts that it does not know yet as made from the source as it stands.',
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
