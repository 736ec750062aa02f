import type { Locale, MessageArguments } from '../locale/types.js';

export type Wording = (key: string, values?: MessageArguments) => string;

/** The locale's wording; a key that the program asks for and the locale lacks is a fault of ours. */
export function wordingOf(locale: Locale): Wording {
  return (key, values) => {
    const text = locale.text(key, values);
    if (text === null) throw new Error(`The locale "${locale.language}" lacks the wording "${key}".`);
    return text;
  };
}
