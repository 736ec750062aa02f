import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { lineIndex } from '../diagnostic/line-index.js';

/** How many characters Handlebars shows on either side of where it stopped. */
const EXCERPT = 20;

const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'the end of the file',
  CLOSE: '"}}"',
  CLOSE_BLOCK: '"}}"',
  CLOSE_SEXPR: '")"',
  CLOSE_UNESCAPED: '"}}}"',
  OPEN_ENDBLOCK: '"{{/"',
  OPEN_SEXPR: '"("',
  INVERSE: '"{{else}}"',
  EQUALS: '"="',
  SEP: '"." or "/"',
};

/** What Handlebars says about a source that it cannot parse, as a diagnostic at the place where it stopped. */
export function syntaxDiagnostic(file: string, text: string, error: unknown): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const position = lineIndex(text);
  const offset = stoppingOffset(text, error.message);
  const line = Number(/on line (\d+)/.exec(error.message)?.[1] ?? numberIn(error, 'lineNumber') ?? 1);
  const place = offset === null ? { line, column: (numberIn(error, 'column') ?? 0) + 1 } : position(offset);
  return { severity: 'error', code: 'template/syntax', message: messageOf(error.message), place: { file, ...place } };
}

function numberIn(error: Error, key: 'lineNumber' | 'column'): number | null {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'number' ? value : null;
}

/**
 * Handlebars tells the line but no column: it draws an arrow under an excerpt of the source without its line ends.
 * The offset is the one that gives the same excerpt and arrow.
 */
function stoppingOffset(text: string, message: string): number | null {
  const [, excerpt = '', arrow = ''] = message.split('\n');
  if (!/^-*\^$/.test(arrow)) return null;
  const line = Number(/on line (\d+)/.exec(message)?.[1]);
  const position = lineIndex(text);
  let nearest: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset <= text.length; offset += 1) {
    const past = (offset > EXCERPT ? '...' : '') + flat(text.slice(Math.max(0, offset - EXCERPT), offset));
    if (past.length !== arrow.length - 1 || !excerpt.startsWith(past)) continue;
    const next = flat(text.slice(offset, offset + EXCERPT));
    if (excerpt.slice(past.length).replace(/\.\.\.$/, '') !== next.replace(/\.\.\.$/, '')) continue;
    const away = Math.abs(position(offset).line - line);
    if (away < distance) {
      nearest = offset;
      distance = away;
    }
  }
  return nearest;
}

function flat(text: string): string {
  return text.replace(/\n/g, '');
}

function messageOf(message: string): string {
  if (message.startsWith('Lexical error') || message.includes("got 'INVALID'")) {
    return 'Handlebars cannot read what stands here.';
  }
  const found = /got '(\w+)'/.exec(message)?.[1];
  if (found !== undefined) return `Handlebars did not expect ${TOKENS[found] ?? 'this'} here.`;
  return `Handlebars says: ${message.split('\n')[0]?.replace(/ - \d+:\d+$/, '')}.`;
}
