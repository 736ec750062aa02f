import Handlebars from 'handlebars';
import type { Code } from '../diagnostic/codes.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import type { RichText } from '../role/types.js';
import type { Location } from './ast.js';
import { placeOf } from './ast.js';
import { OPTIONAL_VALUE, PRINT, VALUE } from './guard.js';
import { helperInfo } from './helper-table.js';
import type { Helper, Helpers } from './helpers.js';
import { isRichText } from './helpers.js';

interface CallOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: Location;
}

/** Values that one document may look up: a hundred times what the longest one does. */
const MOST_VALUES = 200_000;

/** Ends a run that would go on and on; it never leaves `render`. */
export class EndlessTemplate extends Error {
  readonly diagnostic: Diagnostic;

  constructor(loc: Location) {
    super('the template goes on and on');
    const message = 'The template looks up more than 200 000 values for one document.';
    const hint = 'see whether a loop stands in another that goes through the same list';
    this.diagnostic = { severity: 'error', code: 'template/too-long', message, hint, place: placeOf(loc) };
  }
}

type RuntimeHelper = (...args: unknown[]) => unknown;

/** Characters that XML 1.0 §2.2 leaves out, and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * The functions that a compiled template calls in one run. A mistake is added to `diagnostics` and prints as nothing,
 * so that one run finds all of them.
 */
export function runtimeHelpers(helpers: Helpers, diagnostics: Diagnostic[]): Record<string, RuntimeHelper> {
  const report = (loc: Location, code: Code, message: string, advice: { readonly hint?: string } = {}): void => {
    diagnostics.push({ severity: 'error', code, message, place: placeOf(loc), ...advice });
  };

  /** Reports a text that no document can hold; gives back what can be held of it. */
  const printable = (text: string, loc: Location): string => {
    const character = FORBIDDEN.exec(text)?.[0];
    if (character === undefined) return text;
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report(loc, 'template/forbidden-character', `The text holds the character U+${point}, which cannot be printed.`);
    return '';
  };

  let looked = 0;
  const value =
    (optional: boolean): RuntimeHelper =>
    (...args) => {
      const { loc } = args.pop() as CallOptions;
      looked += 1;
      if (looked > MOST_VALUES) throw new EndlessTemplate(loc);
      const [base, name, ...parts] = args as [unknown, string, ...string[]];
      let current = base;
      for (const [index, part] of parts.entries()) {
        if (current === null || typeof current === 'undefined' || !Object.hasOwn(Object(current), part)) {
          if (optional && typeof current === 'object' && current !== null) return undefined;
          const segments = name.split(/[./]+/);
          const owner = segments.slice(0, segments.length - parts.length + index).join('.');
          if (current === null) {
            report(
              loc,
              'template/empty-value',
              `"${name}": ${owner === '' ? 'what it is taken from' : owner} is empty here.`,
              GIVEN,
            );
          } else {
            const hint = typeof current === 'object' ? didYouMeanHint(part, Object.keys(current)) : {};
            report(loc, 'template/unknown-value', unknownMessage(name, part, owner), hint);
          }
          return undefined;
        }
        current = Reflect.get(Object(current), part);
      }
      return current;
    };

  const print: RuntimeHelper = (...args) => {
    const { loc } = args.pop() as CallOptions;
    const [printed, name] = args;
    if (typeof printed === 'string') return printable(printed, loc);
    if (typeof printed === 'number') return digits(printed);
    if (typeof printed === 'boolean') return String(printed);
    if (printed === null) report(loc, 'template/empty-value', `"${name}" is empty here.`, GIVEN);
    else if (isRichText(printed)) {
      report(loc, 'template/not-text', `"${name}" may hold references.`, { hint: 'write {{text …}}' });
    } else if (printed !== undefined) {
      const hint = Array.isArray(printed) ? 'go through it with {{#each …}}' : 'print one of its fields';
      report(loc, 'template/not-text', `"${name}" is ${Array.isArray(printed) ? 'a list' : 'an object'}.`, { hint });
    }
    return '';
  };

  const wrap =
    (name: string, helper: Helper): RuntimeHelper =>
    (...args) => {
      const { hash, loc } = args.pop() as CallOptions;
      const info = helperInfo(name);
      const all = [...args, ...Object.values(hash)];
      if (name !== 'given' && all.includes(undefined)) return undefined;
      if (info?.takesNull === false && all.includes(null)) {
        report(loc, 'template/empty-value', `An argument of "${name}" is empty here.`, GIVEN);
        return undefined;
      }
      const outcome = helper(args, hash);
      if ('fault' in outcome) {
        const { code, message } = outcome.fault;
        report(loc, code, message, code === 'template/helper-arguments' ? { hint: `use it as ${info?.usage}` } : {});
        return undefined;
      }
      if ('rich' in outcome) return new Handlebars.SafeString(richMarkup(outcome.rich, (text) => printable(text, loc)));
      return typeof outcome.value === 'string' ? printable(outcome.value, loc) : outcome.value;
    };

  const wrapped = Object.entries(helpers).map(([name, helper]) => [name, wrap(name, helper)] as const);
  return { ...Object.fromEntries(wrapped), [VALUE]: value(false), [OPTIONAL_VALUE]: value(true), [PRINT]: print };
}

const DIGITS = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number without an exponent, as attributes and people take it. */
function digits(value: number): string {
  const text = String(value);
  return text.includes('e') ? DIGITS.format(value) : text;
}

const GIVEN = { hint: 'put {{#if (given …)}} around it, or give the value' };

function unknownMessage(name: string, part: string, owner: string): string {
  return owner === '' || owner.startsWith('.') ? `There is no value "${name}" here.` : `"${owner}" has no "${part}".`;
}

/** The only markup that is made outside a template. */
function richMarkup(text: RichText, printable: (text: string) => string): string {
  const escaped = (part: string): string => Handlebars.escapeExpression(printable(part));
  return text
    .map((part) => (typeof part === 'string' ? escaped(part) : `<ref to="${escaped(part.clause)}"/>`))
    .join('');
}
