import type { Locale, MessageArguments } from '../locale/types.js';

export type Wording = (key: string, values?: MessageArguments) => string;

/** Parts that have commas of their own, set apart as the language does it: `one, two; three`. */
export function inSeries(parts: readonly string[], wording: Wording): string {
  return parts.reduceRight((rest, first) => (rest === '' ? first : wording('common.series', { first, rest })), '');
}

/** The locale's wording; a key that the program asks for and the locale lacks is a fault of ours. */
export function wordingOf(locale: Locale): Wording {
  return (key, values) => {
    const text = locale.text(key, values);
    if (text === null) throw new Error(`The locale "${locale.language}" lacks the wording "${key}".`);
    return text;
  };
}
