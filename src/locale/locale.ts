import type { TextPart } from '../source/message-text.js';
import type { Locale, MessageArguments, NumberOptions } from './types.js';

/**
 * A list as CLDR joins it; in Thai the joining word of two Thai words stands close to both, that of a longer list apart from
 * the word before it, like the others of the list, and any of them apart from what is not Thai. CLDR has one or the other
 * throughout.
 */
function spaced(parts: readonly { readonly type: string; readonly value: string }[], conventions: string): string {
  if (new Intl.Locale(conventions).language !== 'th') return parts.map(({ value }) => value).join('');
  const areTwo = parts.filter(({ type }) => type === 'element').length === 2;
  return parts
    .map(({ type, value }, index) => {
      const word = value.trim();
      if (type === 'element') return value;
      if (word === '' || word === ',') return ' ';
      const before = areTwo && /\p{sc=Thai}$/u.test(parts[index - 1]?.value ?? '') ? '' : ' ';
      const after = /^\p{sc=Thai}/u.test(parts[index + 1]?.value ?? '') ? '' : ' ';
      return `${before}${word}${after}`;
    })
    .join('');
}

/** Numbering systems (CLDR) of the languages that have digits of their own. */
const NATIVE_DIGITS: Readonly<Record<string, string>> = { gu: 'gujr', th: 'thai' };

function withDigits(conventions: string, digits: 'western' | 'native'): string {
  const { language, baseName } = new Intl.Locale(conventions);
  const numberingSystem = (digits === 'native' ? NATIVE_DIGITS[language] : undefined) ?? 'latn';
  return new Intl.Locale(baseName, { numberingSystem }).toString();
}

/** Puts the digits of a locale into fixed wording: "÷ 100", "100%". */
function digitsOf(conventions: string): (text: string) => string {
  const numbers = new Intl.NumberFormat(conventions);
  if (numbers.resolvedOptions().numberingSystem === 'latn') return (text) => text;
  return (text) => text.replace(/[0-9]/g, (digit) => numbers.format(Number(digit)));
}

/** A locale from its messages by dotted key; `conventions` is a tag that Intl knows, e.g. `en-GB`. */
export function createLocale(
  language: string,
  name: string,
  conventions: string,
  messages: ReadonlyMap<string, readonly TextPart[]>,
): Locale {
  const dates = new Intl.DateTimeFormat(conventions, { dateStyle: 'long', timeZone: 'UTC' });
  const figures = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' } as const;
  const numericDates = new Intl.DateTimeFormat(conventions, figures);
  const months = new Intl.DateTimeFormat(conventions, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(conventions, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(conventions, { type: 'language', fallback: 'code' });
  const plurals = new Intl.PluralRules(conventions);
  const lists = {
    and: new Intl.ListFormat(conventions, { type: 'conjunction' }),
    or: new Intl.ListFormat(conventions, { type: 'disjunction' }),
  };
  const inOwnDigits = digitsOf(conventions);
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = formats.get(key) ?? new Intl.NumberFormat(conventions, options);
    formats.set(key, known);
    return known;
  };
  const format = (style: 'decimal' | 'percent', value: number, { decimals }: NumberOptions = {}): string => {
    const digits =
      decimals === undefined
        ? { maximumFractionDigits: 6 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return formatOf(`${style} ${decimals}`, { style, ...digits }).format(value);
  };
  const number = (value: number, options?: NumberOptions): string => format('decimal', value, options);
  const filledIn = (part: TextPart, values: MessageArguments): string => {
    if (part.type === 'literal') return inOwnDigits(part.text);
    const value = Object.hasOwn(values, part.path) ? values[part.path] : undefined;
    if (value === undefined) throw new Error(`The wording needs a value for {${part.path}}.`);
    const shown = typeof value === 'number' ? number(value) : value;
    if (part.forms === null) return shown;
    const form = part.forms.get(plurals.select(Number(value))) ?? part.forms.get('other') ?? '';
    return inOwnDigits(form).replaceAll('#', shown);
  };
  return {
    language,
    name,
    conventions,
    inDigits: (digits) => createLocale(language, name, withDigits(conventions, digits), messages),
    text: (key: string, values: MessageArguments = {}) =>
      messages
        .get(key)
        ?.map((part) => filledIn(part, values))
        .join('') ?? null,
    number,
    percent: (value, options) => format('percent', value / 100, options),
    currency: (value, code) =>
      formatOf(code, {
        style: 'currency',
        currency: code,
        currencyDisplay: 'code',
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      }).format(value),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
    numericDate: (day) => numericDates.format(new Date(`${day}T00:00:00Z`)),
    monthName: (month, last = month) => {
      const [from, to] = [month, last].map((one) => new Date(`${one}-01T00:00:00Z`));
      return last === month ? months.format(from) : shortMonths.formatRange(from as Date, to as Date);
    },
    languageName: (language) => languages.of(language) ?? language,
    list: (items, joint = 'and') => spaced(lists[joint].formatToParts(items), conventions),
  };
}
