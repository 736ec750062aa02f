import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { lineIndex } from '../diagnostic/line-index.js';
import type { Mustache, Token } from './scan.js';

/** Blocks in blocks, and calls in calls: more than any page needs. Handlebars reads them by recursion. */
const MOST_LEVELS = 32;
/** Braces, tags and stray signs of a file: a hundred times the longest template. Handlebars is slow at what is all braces. */
const MOST_TOKENS = 20_000;

/** An error `template/too-deep` or `template/too-long` where a template goes beyond what Handlebars reads quickly. */
export function excessiveNesting(file: string, text: string, tokens: readonly Token[]): Diagnostic[] {
  const position = lineIndex(text);
  const found = (token: Token, code: 'template/too-deep' | 'template/too-long', message: string): Diagnostic[] => {
    return [{ severity: 'error', code, message, place: { file, ...position(token.offset) } }];
  };
  const last = tokens[MOST_TOKENS];
  if (last !== undefined) return found(last, 'template/too-long', 'The template has more than 20 000 tags and braces.');
  let level = 0;
  for (const token of tokens) {
    if (token.type !== 'mustache') continue;
    if (/^~?#/.test(token.content)) level += 1;
    if (/^~?\//.test(token.content)) level -= 1;
    if (level > MOST_LEVELS) return found(token, 'template/too-deep', 'Blocks stand more than 32 deep in each other.');
    if (callDepth(token) > MOST_LEVELS) {
      return found(token, 'template/too-deep', 'Calls in brackets stand more than 32 deep in each other.');
    }
  }
  return [];
}

function callDepth({ content }: Mustache): number {
  let depth = 0;
  let most = 0;
  for (const char of content) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}
