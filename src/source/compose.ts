import { Composer, type Document, Lexer, type ParsedNode, Parser, YAMLParseError } from 'yaml';
import { depthMeter } from './depth-meter.js';

/** Mappings and lists in each other; what Rolebook reads needs six levels. */
const MOST_DEPTH = 64;

/** Words, signs and line ends of a whole file: twenty times the largest role. What is all signs takes the parser long. */
const MOST_LEXEMES = 60_000;

export type Composed =
  | { readonly document: Document.Parsed<ParsedNode, true> }
  /** Where the file goes deeper, or on for longer, than it may; nothing beyond was parsed. */
  | { readonly document: null; readonly excess: 'depth' | 'length'; readonly offset: number };

/** The first YAML document of a text, core schema; a second one is an error of the first, as with `parseDocument`. */
export function composeYaml(text: string): Composed {
  const parser = new Parser();
  const composer = new Composer<ParsedNode, true>({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const meter = depthMeter();
  const tokens = [];
  let offset = 0;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (meter(lexeme) > MOST_DEPTH) return { document: null, excess: 'depth', offset };
    if (count > MOST_LEXEMES) return { document: null, excess: 'length', offset };
    // Signs that the lexer sets for the parser stand for nothing in the text.
    if (!SIGNS.includes(lexeme)) offset += lexeme.length;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('the YAML parser gave no document');
  if (second !== undefined) {
    const [start, end] = second.range;
    const message = 'Source contains multiple documents';
    document.errors.push(new YAMLParseError([start, Math.max(end, start + 1)], 'MULTIPLE_DOCS', message));
  }
  return { document };
}

/** What the lexer sets for the parser. */
export const SIGNS: readonly string[] = ['\x02', '\x18', '\x1f'];
