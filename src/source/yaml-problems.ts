import type { ErrorCode, YAMLError } from 'yaml';
import type { Code } from '../diagnostic/diagnostic.js';

export interface YamlProblem {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
}

type Wording = Pick<YamlProblem, 'code' | 'message' | 'hint'>;

const QUOTE_HINT = 'put a text that begins with a special character, or holds ": " or " #", in quotes';

const WORDINGS: Readonly<Partial<Record<ErrorCode, Wording>>> = {
  BAD_ALIAS: { code: 'yaml/alias', message: 'An alias (*name) cannot be used here.', hint: QUOTE_HINT },
  BAD_COLLECTION_TYPE: { code: 'yaml/tag', message: 'A tag (!name) cannot be used here.', hint: 'remove the tag' },
  BAD_DIRECTIVE: { code: 'yaml/documents', message: 'A line cannot begin with %.', hint: QUOTE_HINT },
  BAD_DQ_ESCAPE: {
    code: 'yaml/syntax',
    message: 'This is no escape that a text in double quotes may hold.',
    hint: 'write the backslash twice, or use single quotes',
  },
  BAD_INDENT: {
    code: 'yaml/syntax',
    message: 'The indentation does not fit the lines above.',
    hint: 'lines of the same level begin in the same column, and every bracket is closed',
  },
  BAD_SCALAR_START: {
    code: 'yaml/syntax',
    message: 'A text cannot begin with this character.',
    hint: 'put the text in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml/syntax',
    message: 'A key begins inside a text: this text, or a line that continues it, holds a colon.',
    hint: 'put the text in quotes, or align the next key with this one',
  },
  BLOCK_IN_FLOW: {
    code: 'yaml/syntax',
    message: 'Inside braces or brackets neither dashes nor block texts can be used.',
    hint: 'separate the entries with commas',
  },
  KEY_OVER_1024_CHARS: { code: 'yaml/key', message: 'A key is longer than 1024 characters.' },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml/syntax',
    message: 'A colon is missing after the key, or the next line is not indented as the text it continues.',
    hint: 'write "key: value", and indent continued lines further than the key',
  },
  MULTIPLE_DOCS: {
    code: 'yaml/documents',
    message: 'The file holds more than one YAML document.',
    hint: 'remove the line "---"',
  },
  NON_STRING_KEY: { code: 'yaml/key', message: 'A key must be a plain word.', hint: QUOTE_HINT },
  RESOURCE_EXHAUSTION: { code: 'yaml/too-deep', message: 'The file is nested too deeply.' },
  TAB_AS_INDENT: {
    code: 'yaml/tab',
    message: 'A tab stands where spaces are needed.',
    hint: 'indent with spaces only',
  },
  TAG_RESOLVE_FAILED: { code: 'yaml/tag', message: 'A tag (!name) cannot be used here.', hint: 'remove the tag' },
};

/**
 * What a user is told of the parser's complaints: the first one. The parser goes on after a mistake of syntax, but what
 * it says from there on is mostly an echo.
 */
export function firstYamlProblem(errors: readonly YAMLError[]): YamlProblem | null {
  const first = [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
  return first === undefined ? null : { ...wording(first), start: first.pos[0], end: first.pos[1] };
}

function wording({ code, message }: YAMLError): Wording {
  const known = WORDINGS[code];
  if (known !== undefined) return known;
  const missing = /^Missing closing (['"])/.exec(message)?.[1];
  if (missing !== undefined) {
    const hint = missing === "'" ? 'inside single quotes an apostrophe is written twice' : 'end the text with a quote';
    return { code: 'yaml/syntax', message: `The closing quote (${missing}) is missing.`, hint };
  }
  if (message.endsWith('at node end')) {
    return {
      code: 'yaml/syntax',
      message: 'Something follows the value that does not belong to it.',
      hint: 'put a text that begins with {, [ or a quote, or stands inside braces and holds some, in quotes as a whole',
    };
  }
  const said = message.split('\n', 1)[0]?.replace(/[.:]?$/, '') ?? '';
  return { code: 'yaml/syntax', message: `This is not valid YAML: ${said.charAt(0).toLowerCase()}${said.slice(1)}.` };
}
