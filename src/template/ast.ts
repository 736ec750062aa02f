/** The syntax tree of Handlebars as far as it is used here, with unions that the compiler can check. */
import type { Place } from '../diagnostic/diagnostic.js';

export interface Location {
  readonly source: string;
  /** Lines count from 1, columns from 0. */
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface PathExpression {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  loc: Location;
}

export interface Literal {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value?: string | number | boolean;
  readonly original?: string | number | boolean;
  loc: Location;
}

interface Call {
  path: PathExpression | Literal;
  params: Expression[];
  hash?: Hash | null;
  loc: Location;
}

export interface Hash {
  readonly type: 'Hash';
  readonly pairs: { readonly key: string; value: Expression; loc: Location }[];
  loc: Location;
}

export interface SubExpression extends Call {
  readonly type: 'SubExpression';
}

export type Expression = PathExpression | Literal | SubExpression;

export interface MustacheStatement extends Call {
  readonly type: 'MustacheStatement' | 'Decorator';
  readonly escaped: boolean;
}

export interface BlockStatement extends Call {
  readonly type: 'BlockStatement' | 'DecoratorBlock';
  readonly program?: Program | null;
  readonly inverse?: Program | null;
}

export interface PartialStatement {
  readonly type: 'PartialStatement' | 'PartialBlockStatement';
  readonly name: PathExpression | Literal | SubExpression;
  params: Expression[];
  hash?: Hash | null;
  readonly program?: Program | null;
  loc: Location;
}

export interface TextStatement {
  readonly type: 'ContentStatement' | 'CommentStatement';
  loc: Location;
}

export type Statement = MustacheStatement | BlockStatement | PartialStatement | TextStatement;

export interface Program {
  readonly type: 'Program';
  readonly body: Statement[];
  readonly blockParams?: readonly string[];
  loc: Location;
}

export function placeOf(loc: Location): Place {
  const { source, start, end } = loc;
  const place = { file: source, line: start.line, column: start.column + 1 };
  return end.line === start.line && end.column > start.column ? { ...place, length: end.column - start.column } : place;
}

/** The name as written, such as `role.title`, `../item` or `@index`. */
export function nameOf(path: PathExpression | Literal): string {
  return String(path.original ?? path.type);
}

/** True when the path is one plain word, as the name of a helper is. */
export function isPlainName(path: PathExpression | Literal): path is PathExpression {
  if (path.type !== 'PathExpression' || path.data || path.depth > 0) return false;
  return path.parts.length === 1 && path.original === path.parts[0];
}

/** Names of the partials that a program calls, at any depth of blocks. */
export function calledPartials(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') continue;
    if (statement.type === 'PartialStatement' || statement.type === 'PartialBlockStatement') {
      if (statement.name.type !== 'SubExpression') names.add(nameOf(statement.name));
    }
    const inner = [
      'program' in statement ? statement.program : null,
      'inverse' in statement ? statement.inverse : null,
    ];
    for (const block of inner) if (block) for (const name of calledPartials(block)) names.add(name);
  }
  return names;
}
