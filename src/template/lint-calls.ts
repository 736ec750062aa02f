import type { Code } from '../diagnostic/codes.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import type { BlockStatement, Expression, Hash, Location, PartialStatement, PathExpression, Program } from './ast.js';
import { isPlainName, nameOf, placeOf } from './ast.js';
import { BLOCK_HELPERS, HELPER_TABLE, helperInfo } from './helper-table.js';

const DATA = ['root', 'index', 'key', 'first', 'last'];

/** Wrong calls of helpers, blocks and partials, and raw output. The places of the tree must be those of the file. */
export function lintCalls(program: Program, partials: ReadonlySet<string>): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Code, loc: Location, message: string, advice: { readonly hint?: string } = {}): void => {
    diagnostics.push({ severity: 'error', code, message, place: placeOf(loc), ...advice });
  };

  const lintProgram = (node: Program, outer: ReadonlySet<string>, inlines: ReadonlySet<string>): void => {
    const scope = new Set([...outer, ...(node.blockParams ?? [])]);
    const known = new Set([...inlines, ...inlineNames(node)]);
    for (const statement of node.body) {
      switch (statement.type) {
        case 'ContentStatement':
        case 'CommentStatement':
          break;
        case 'Decorator':
          report('template/unknown-helper', statement.loc, `{{* ${nameOf(statement.path)}}} is not allowed.`);
          break;
        case 'MustacheStatement':
          if (!statement.escaped) {
            const message = `{{{${nameOf(statement.path)}}}} would print without escaping.`;
            report('template/raw-output', statement.loc, message, { hint: 'write two braces' });
          }
          lintMustache(statement, scope);
          break;
        case 'BlockStatement':
        case 'DecoratorBlock':
          lintBlock(statement, scope);
          if (statement.program) lintProgram(statement.program, scope, known);
          if (statement.inverse) lintProgram(statement.inverse, scope, known);
          break;
        default:
          lintPartial(statement, scope, known);
          if (statement.program) {
            lintProgram(statement.program, scope, new Set([...known, ...inlineNames(statement.program)]));
          }
      }
    }
  };

  const lintMustache = (
    call: { path: Expression; params: readonly Expression[]; hash?: Hash | null; loc: Location },
    scope: ReadonlySet<string>,
  ): void => {
    const { path } = call;
    if (path.type === 'SubExpression') return;
    const plain = isPlainName(path) && !scope.has(path.original);
    if ((plain && helperInfo(path.original) !== null) || call.params.length > 0 || call.hash) lintCall(call, scope);
    else lintExpression(path, scope);
  };

  const lintCall = (
    call: { path: Expression; params: readonly Expression[]; hash?: Hash | null; loc: Location },
    scope: ReadonlySet<string>,
  ): void => {
    lintArguments(call, scope);
    if (call.path.type === 'SubExpression') return;
    const name = nameOf(call.path);
    const info = isPlainName(call.path) ? helperInfo(name) : null;
    if (info === null) {
      const hint = didYouMeanHint(name, Object.keys(HELPER_TABLE));
      report('template/unknown-helper', call.path.loc, `There is no helper "${name}".`, hint);
      return;
    }
    const [fewest, most] = info.args;
    if (call.params.length < fewest || call.params.length > most) {
      const hint = `${call.params.length === 0 ? `write this.${name} for a value of that name, or ` : ''}use it as ${info.usage}`;
      const wanted = fewest === most ? String(fewest) : `${fewest} to ${most}`;
      const message = `"${name}" takes ${wanted} ${most === 1 ? 'argument' : 'arguments'}, not ${call.params.length}.`;
      report('template/helper-arguments', call.loc, message, { hint });
    }
    for (const pair of call.hash?.pairs ?? []) {
      if (info.named === null || info.named.includes(pair.key)) continue;
      const message = `"${name}" has no named argument "${pair.key}".`;
      report('template/helper-arguments', pair.loc, message, didYouMeanHint(pair.key, info.named));
    }
  };

  const lintArguments = (
    call: { readonly params: readonly Expression[]; readonly hash?: Hash | null },
    scope: ReadonlySet<string>,
  ): void => {
    for (const param of call.params) lintExpression(param, scope);
    for (const pair of call.hash?.pairs ?? []) lintExpression(pair.value, scope);
  };

  const lintExpression = (expression: Expression, scope: ReadonlySet<string>): void => {
    if (expression.type === 'SubExpression') lintCall(expression, scope);
    else if (expression.type === 'PathExpression') lintData(expression);
  };

  const lintData = (path: PathExpression): void => {
    const name = path.parts[0] ?? '';
    if (!path.data || DATA.includes(name)) return;
    report('template/unknown-value', path.loc, `There is no value "@${name}".`, didYouMeanHint(name, DATA));
  };

  const lintBlock = (block: BlockStatement, scope: ReadonlySet<string>): void => {
    const name = nameOf(block.path);
    lintArguments(block, scope);
    if (block.type === 'DecoratorBlock') {
      if (name !== 'inline') report('template/unknown-helper', block.path.loc, `{{#*${name}}} is not allowed.`);
    } else if (!(BLOCK_HELPERS as readonly string[]).includes(name)) {
      const hint = { hint: `blocks are ${BLOCK_HELPERS.join(', ')}`, ...didYouMeanHint(name, BLOCK_HELPERS) };
      report('template/unknown-helper', block.path.loc, `There is no block {{#${name}}}.`, hint);
    } else if (block.params.length !== 1) {
      report('template/helper-arguments', block.path.loc, `{{#${name}}} takes 1 argument, not ${block.params.length}.`);
    }
  };

  const lintPartial = (partial: PartialStatement, scope: ReadonlySet<string>, known: ReadonlySet<string>): void => {
    lintArguments(partial, scope);
    if (partial.name.type === 'SubExpression') {
      const message = 'The name of a partial must be written out.';
      report('template/unknown-partial', partial.name.loc, message, { hint: 'choose between partials with {{#if …}}' });
      return;
    }
    const name = nameOf(partial.name);
    if (name === '@partial-block' || known.has(name)) return;
    report('template/unknown-partial', partial.name.loc, `There is no partial "${name}".`, didYouMeanHint(name, known));
  };

  lintProgram(program, new Set(), partials);
  return diagnostics;
}

/** Partials that {{#*inline "name"}} blocks directly in a program define for it. */
function inlineNames(program: Program): string[] {
  return program.body.flatMap((statement) => {
    const name = statement.type === 'DecoratorBlock' ? statement.params[0] : undefined;
    return name?.type === 'StringLiteral' ? [String(name.value)] : [];
  });
}
