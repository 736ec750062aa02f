import { Lexer } from 'yaml';
import { SIGNS } from './compose.js';
import type { YamlProblem } from './yaml-problems.js';

/**
 * The first value within braces or brackets that YAML takes for a comment, as `{ accent: #1F4E79 }`, from where the
 * bracket is not closed any more; null when there is none before `end`.
 */
export function commentInBrackets(text: string, end: number): YamlProblem | null {
  let offset = 0;
  let depth = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (SIGNS.includes(lexeme)) continue;
    if (offset > end) return null;
    if (lexeme === '{' || lexeme === '[') depth += 1;
    if (lexeme === '}' || lexeme === ']') depth -= 1;
    const [value] = /^#[^\s#,}\]]+/.exec(lexeme) ?? [];
    if (value !== undefined && depth > 0 && BEFORE_VALUES.includes(before)) return problem(value, offset);
    offset += lexeme.length;
    if (lexeme.trim() !== '') before = lexeme;
  }
  return null;
}

const BEFORE_VALUES: readonly string[] = [':', ',', '[', '{'];

function problem(value: string, start: number): YamlProblem {
  return {
    code: 'yaml/hidden-text',
    message: `A "#" begins a comment, so "${value}" and the rest of the line are left out.`,
    hint: `put the value in quotes: "${value}"`,
    start,
    end: start + value.length,
  };
}
