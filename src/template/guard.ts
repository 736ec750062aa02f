/**
 * Rewrites a template so that no value is looked up silently: Handlebars' own strict mode watches only what is printed
 * directly, not the arguments of helpers, blocks and partials. Each path becomes a call of `VALUE`, each printed path
 * a call of `PRINT`; both learn their place from the syntax tree.
 */
import type { Expression, Hash, Location, PathExpression, Program, Statement, SubExpression } from './ast.js';
import { isPlainName, nameOf } from './ast.js';
import { helperInfo } from './helper-table.js';

/** Names that no template can write. */
export const VALUE = '#value';
export const OPTIONAL_VALUE = '#optional-value';
export const PRINT = '#print';

type Scope = ReadonlySet<string>;

/** Changes the tree in place; `outer` are the block parameters that may be used in it. */
export function guard(program: Program, outer: Scope = new Set()): void {
  const scope = new Set([...outer, ...(program.blockParams ?? [])]);
  for (const statement of program.body) guardStatement(statement, scope);
}

function guardStatement(statement: Statement, scope: Scope): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
    case 'Decorator':
      return;
    case 'MustacheStatement': {
      const { path, loc } = statement;
      if (isHelperCall(statement, scope)) {
        guardArguments(statement, scope, nameOf(path));
      } else {
        statement.params = [value(path, scope, VALUE), text(nameOf(path), loc)];
        statement.path = plainPath(PRINT, loc);
      }
      return;
    }
    default:
      guardArguments(statement, scope, '');
      if (statement.program) guard(statement.program, scope);
      if (statement.type === 'BlockStatement' && statement.inverse) guard(statement.inverse, scope);
      return;
  }
}

function isHelperCall(
  call: { readonly path: Expression; readonly params: readonly Expression[]; readonly hash?: Hash | null },
  scope: Scope,
): boolean {
  const { path } = call;
  if (path.type === 'SubExpression' || !isPlainName(path)) return false;
  return !scope.has(path.original) && helperInfo(path.original) !== null;
}

function guardArguments(
  call: { readonly params: Expression[]; readonly hash?: Hash | null },
  scope: Scope,
  helper: string,
): void {
  const lookup = helper === 'given' ? OPTIONAL_VALUE : VALUE;
  call.params.forEach((param, index) => {
    call.params[index] = value(param, scope, lookup);
  });
  for (const pair of call.hash?.pairs ?? []) pair.value = value(pair.value, scope, VALUE);
}

function value(expression: Expression, scope: Scope, lookup: string): Expression {
  if (expression.type === 'SubExpression') {
    guardArguments(expression, scope, nameOf(expression.path));
    return expression;
  }
  if (expression.type !== 'PathExpression') return expression;
  const { data, depth, parts, loc } = expression;
  const named = data || (depth === 0 && isInScope(expression, scope));
  const baseParts = named ? parts.slice(0, 1) : [];
  const rest = parts.slice(baseParts.length);
  const original = data ? `@${baseParts[0]}` : (baseParts[0] ?? (depth === 0 ? 'this' : '../'.repeat(depth)));
  const base: PathExpression = { type: 'PathExpression', data, depth, parts: baseParts, original, loc };
  const guarded = lookup === OPTIONAL_VALUE && rest.length === 1 && !named ? OPTIONAL_VALUE : VALUE;
  return {
    type: 'SubExpression',
    path: plainPath(guarded, loc),
    params: [base, text(nameOf(expression), loc), ...rest.map((part) => text(part, loc))],
    loc,
  } satisfies SubExpression;
}

function isInScope(path: PathExpression, scope: Scope): boolean {
  return scope.has(path.parts[0] ?? '') && !/^\.|^this\b/.test(path.original);
}

function plainPath(name: string, loc: Location): PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}

function text(value: string, loc: Location): Expression {
  return { type: 'StringLiteral', value, original: value, loc };
}
