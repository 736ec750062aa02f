import { Composer, type Document, Lexer, type ParsedNode, Parser, YAMLParseError } from 'yaml';
import { depthMeter } from './depth-meter.js';

/** Mappings and lists in each other; what Rolebook reads needs six levels. */
const MOST_DEPTH = 64;

export type Composed =
  | { readonly document: Document.Parsed<ParsedNode, true>; readonly tooDeepAt: null }
  /** The offset at which the file goes deeper than it may; nothing beyond it was parsed. */
  | { readonly document: null; readonly tooDeepAt: number };

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
  for (const lexeme of new Lexer().lex(text)) {
    if (meter(lexeme) > MOST_DEPTH) return { document: null, tooDeepAt: offset };
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
  return { document, tooDeepAt: null };
}

const SIGNS: readonly string[] = ['\x02', '\x18', '\x1f'];
