/** Codes for what a YAML file may not be. */
import type { CodeInfo } from './code-info.js';

export const YAML_CODES = {
  'yaml/alias': {
    summary: 'The file uses an anchor (&name) or an alias (*name).',
    explanation:
      'Each value stands where it belongs, so that every message can point at one line. Write the value out; a text that begins with & or * needs quotes.',
  },
  'yaml/hidden-text': {
    summary: 'Part of a value would be left out, as YAML takes it for a comment.',
    explanation:
      'A "#" after a space begins a comment, so "Shop #3" is only "Shop", and a colour without quotes is nothing. Put the whole value in quotes. A comment after a value has a space after its "#".',
  },
  'yaml/byte-order-mark': {
    summary: 'The file begins with a byte order mark.',
    explanation:
      'Some editors put this invisible character at the start of UTF-8 files. Nothing here needs it and other tools stumble over it; save the file as UTF-8 without it.',
  },
  'yaml/documents': {
    summary: 'The file holds more than one YAML document or a YAML directive.',
    explanation:
      'A file is one document. A line of three hyphens begins another one, and a line that begins with % is a directive; remove both.',
  },
  'yaml/duplicate-key': {
    summary: 'The same key stands twice in one mapping.',
    explanation:
      'Only one of the two could count, so the other would be lost without a word. Rename or remove one of them.',
  },
  'yaml/empty': {
    summary: 'The file says nothing.',
    explanation: 'It is empty or holds only comments. Write at least the fields that the schema requires.',
  },
  'yaml/key': {
    summary: 'A key is not a plain word.',
    explanation: 'A key stands on one line before a colon and is text; a list or a mapping cannot be a key.',
  },
  'yaml/syntax': {
    summary: 'The file is not valid YAML.',
    explanation:
      'Rolebook stopped reading at the place shown. Often an indentation is off, a colon lacks the space after it, or a text with ": " or "#" in it needs quotes.',
  },
  'yaml/tab': {
    summary: 'A tab stands where YAML wants spaces.',
    explanation:
      "YAML forbids tabs in indentation, as their width is anybody's guess. Set the editor to indent with spaces.",
  },
  'yaml/tag': {
    summary: 'The file uses a tag (!name).',
    explanation:
      'The schema says of what kind each value is. Remove the tag; a text that begins with an exclamation mark needs quotes.',
  },
} as const satisfies Record<string, CodeInfo>;
