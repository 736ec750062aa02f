import type { CodeInfo } from './code-info.js';

const SCHEMA_PROBLEMS = {
  'unknown-key': {
    summary: 'A field has a name that is not known at this place.',
    explanation:
      'Nothing would read such a field, so its content would be lost without a word. Mostly the name is misspelt or the line is indented too far or too little. The schema lists the fields that each place knows.',
  },
  'missing-key': {
    summary: 'A field that must be there is missing.',
    explanation: 'Add the field to the part of the file that the message names; its order among the others is free.',
  },
  'wrong-type': {
    summary: 'A value is of another kind than its field takes.',
    explanation:
      'YAML decides by the look of a value what it is: 7 is a number, "7" a text, true a yes or no, a line with a dash a list, and nothing after the colon is nothing. Put a text that looks like something else in quotes.',
  },
  'unknown-value': {
    summary: 'A value is not one of those that its field takes.',
    explanation: 'The field takes one of a fixed list of values, spelt exactly so. The message lists them.',
  },
  'malformed-value': {
    summary: 'A value does not have the form that its field takes.',
    explanation: 'The message says what the form is, such as a length with its unit or an id in lower-case letters.',
  },
  'out-of-range': {
    summary: 'A number is too small or too large.',
    explanation: 'The message gives the limit, which belongs to what the field means, such as 100 for a percentage.',
  },
  'wrong-count': {
    summary: 'A list or a set of fields has too few or too many entries.',
    explanation: 'Fill it, shorten it or remove the field as a whole, if it may be left out.',
  },
  'duplicate-entry': {
    summary: 'A list holds the same entry twice.',
    explanation: 'Each entry of this list counts once; remove the second one.',
  },
} as const satisfies Record<string, CodeInfo>;

/** What a schema can find wrong, whatever the area. */
export type SchemaProblem = keyof typeof SCHEMA_PROBLEMS;

/** The codes of the problems that a schema finds in the files of one area: `role/unknown-key` and so on. */
export function schemaCodes<Area extends string>(area: Area): Readonly<Record<`${Area}/${SchemaProblem}`, CodeInfo>> {
  const entries = Object.entries(SCHEMA_PROBLEMS).map(([problem, info]) => [`${area}/${problem}`, info]);
  return Object.fromEntries(entries) as Record<`${Area}/${SchemaProblem}`, CodeInfo>;
}
