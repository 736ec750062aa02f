import type { Locale } from '../locale/types.js';
import { wordingOf } from './wording.js';

/** What empty fields of a form on screen say, by kind of field. */
export function fieldPrompts(locale: Locale): {
  readonly text: string;
  readonly date: string;
  readonly choice: string;
} {
  const wording = wordingOf(locale);
  return {
    text: wording('common.promptText'),
    date: wording('common.promptDate'),
    choice: wording('common.promptChoice'),
  };
}
