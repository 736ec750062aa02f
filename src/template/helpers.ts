import type { Code } from '../diagnostic/codes.js';
import type { RichText } from '../role/types.js';
import type { HelperName } from './helper-table.js';
import { holds } from './truth.js';

/** What the helpers ask of a language. */
export interface TemplateLocale {
  /** Fixed wording with its placeholders filled in; null when there is no such key; throws when one is not given. */
  text(key: string, args: Readonly<Record<string, string | number>>): string | null;
  number(value: number, options: { readonly decimals?: number }): string;
  /** `value` 40 is 40 percent. */
  percent(value: number, options: { readonly decimals?: number }): string;
  /** `day` is YYYY-MM-DD. */
  date(day: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** `rich` is printed as escaped text with references, `value` as text or handed on to another helper. */
export type Outcome =
  | { readonly value: string | number | boolean | object | null }
  | { readonly rich: RichText }
  | { readonly fault: { readonly code: Code; readonly message: string } };

export type Helper = (args: readonly unknown[], named: Readonly<Record<string, unknown>>) => Outcome;

export type Helpers = Readonly<Record<HelperName, Helper>>;

/** The helpers of `HELPER_TABLE` for one language; pure, and without a thought for escaping, which is done once. */
export function createHelpers(locale: TemplateLocale): Helpers {
  return {
    and: (args) => ({ value: args.every(holds) }),
    concat: (args) => (args.every(isPrintable) ? { value: args.join('') } : wrong('texts and numbers')),
    date: ([day]) => (isDay(day) ? { value: locale.date(day) } : wrong('a day such as 2026-03-31')),
    eq: ([a, b]) => ({ value: a === b }),
    given: ([value]) => ({ value: isGiven(value) }),
    gt: ([a, b]) => (isNumber(a) && isNumber(b) ? { value: a > b } : wrong('two numbers')),
    join: ([items], named) => join(items, named.with, locale),
    lookup: ([object, key]) => lookup(object, key),
    ne: ([a, b]) => ({ value: a !== b }),
    not: ([value]) => ({ value: !holds(value) }),
    number: ([value], named) => figure(value, named, (number, options) => locale.number(number, options)),
    or: (args) => ({ value: args.some(holds) }),
    percent: ([value], named) => figure(value, named, (number, options) => locale.percent(number, options)),
    t: (args, named) => fixedText(args, named, locale),
    text: ([value]) => {
      if (typeof value === 'string') return { rich: [value] };
      return isRichText(value) ? { rich: value } : wrong('a text');
    },
  };
}

export function isRichText(value: unknown): value is RichText {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || isClause(part));
}

/** What is printed of a text without references, or of a number; null for anything else. */
function plain(value: unknown): string | null {
  if (isPrintable(value)) return String(value);
  return isRichText(value) && value.every((part) => typeof part === 'string') ? value.join('') : null;
}

function isClause(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'clause' in part && typeof part.clause === 'string';
}

function join(items: unknown, separator: unknown, locale: TemplateLocale): Outcome {
  const texts = Array.isArray(items) ? items.map(plain) : [null];
  if (!texts.every((text) => text !== null)) return wrong('a list of texts without references');
  return { value: separator === undefined ? locale.list(texts) : texts.join(String(separator)) };
}

function lookup(object: unknown, key: unknown): Outcome {
  if (typeof object !== 'object' || object === null || !isPrintable(key)) return wrong('an object and a key');
  if (Object.hasOwn(object, String(key))) {
    const value: unknown = Reflect.get(object, String(key));
    if (isPrintable(value) || typeof value === 'object') return { value };
  }
  return { fault: { code: 'template/unknown-value', message: `There is no value for the key "${key}".` } };
}

function fixedText(
  args: readonly unknown[],
  named: Readonly<Record<string, unknown>>,
  locale: TemplateLocale,
): Outcome {
  const parts = args.map(plain);
  if (parts.includes(null)) return wrong('texts that make up a key');
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(named)) {
    const text = isNumber(value) ? value : plain(value);
    if (text === null) return wrong(`a number or a text without references as "${name}"`);
    values[name] = text;
  }
  const key = parts.join('.');
  try {
    const text = locale.text(key, values);
    if (text !== null) return { value: text };
    return { fault: { code: 'template/unknown-text', message: `The locale has no text "${key}".` } };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { fault: { code: 'template/helper-arguments', message: `"${key}": ${error.message}` } };
  }
}

function wrong(expected: string): Outcome {
  return { fault: { code: 'template/helper-arguments', message: `The helper needs ${expected}.` } };
}

function figure(
  value: unknown,
  { decimals }: Readonly<Record<string, unknown>>,
  write: TemplateLocale['number'],
): Outcome {
  if (!isNumber(value)) return wrong('a number');
  if (decimals === undefined) return { value: write(value, {}) };
  if (!isNumber(decimals) || ![0, 1, 2, 3, 4, 5, 6].includes(decimals)) return wrong('0 to 6 as "decimals"');
  return { value: write(value, { decimals }) };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isPrintable(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || isNumber(value);
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
