import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { lineIndex } from '../diagnostic/line-index.js';
import type { Mustache, Token } from './scan.js';

const OPENING = /^~?(?:#[>*]?|\^)\s*([^\s~}|]+)/;
const CLOSING = /^~?\/\s*([^\s~}]+)/;

/** Blocks that are not closed, and closings that fit no open block: Handlebars would report them far from the cause. */
export function unbalancedBlocks(file: string, text: string, tokens: readonly Token[]): Diagnostic[] {
  const position = lineIndex(text);
  const diagnostics: Diagnostic[] = [];
  const open: { readonly name: string; readonly mustache: Mustache }[] = [];
  const report = (mustache: Mustache, message: string): void => {
    const length = mustache.end - mustache.offset;
    const place = { file, ...position(mustache.offset), length };
    diagnostics.push({ severity: 'error', code: 'template/syntax', message, place });
  };
  for (const token of tokens) {
    if (token.type !== 'mustache' || token.braces > 2) continue;
    if (!token.closed) report({ ...token, end: token.offset + 2 }, 'The braces that open here are not closed.');
    const opened = OPENING.exec(token.content)?.[1];
    const closed = CLOSING.exec(token.content)?.[1];
    if (opened !== undefined) open.push({ name: opened, mustache: token });
    if (closed === undefined) continue;
    const depth = open.findLastIndex((block) => block.name === closed);
    if (depth === -1) {
      report(token, `{{/${closed}}} closes no open block.`);
      continue;
    }
    for (const block of open.splice(depth).slice(1)) report(block.mustache, notClosed(block.name));
  }
  for (const block of open) report(block.mustache, notClosed(block.name));
  return diagnostics;
}

function notClosed(name: string): string {
  return `The block {{#${name}}} is not closed.`;
}
