import type { CodeInfo } from './code-info.js';

/** Codes of documents in two languages side by side. */
export const BILINGUAL_CODES = {
  'bilingual/different': {
    summary: 'The documents of two languages are not built alike, so that they cannot stand side by side.',
    explanation:
      'A document in two languages pairs every block of one with the block of the other. That fails where a template asks which language it prints, and gives one language a block, a row or a field that the other lacks. Let it print the same blocks in both; what has nothing to say in one language may stay empty there.',
  },
  'bilingual/prevailing': {
    summary: 'The language that prevails is none of the two of a document.',
    explanation:
      'A document in two languages says which of them holds where they differ: the prevailingLanguage of the entity. Where that is a third one, the document says nothing, and nobody knows which text holds. Join the prevailing language with the other one, as in "rolebook build --language el+en".',
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
