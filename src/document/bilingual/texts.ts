import type { Inline, LineBreak, Text } from '../types.js';
import { textOfInlines } from '../walk.js';

const LETTER = /\p{L}/u;
const BETWEEN = ' / ';

/** Whether two languages say the same: in the same words, or without any, as figures do. */
export function isSaidOnce(first: string, second: string): boolean {
  return first.trim() === second.trim() || !(LETTER.test(first) || LETTER.test(second));
}

/** A text of two languages, for what can hold no more than one text. */
export function oneOrBoth(first: string, second: string): string {
  return isSaidOnce(first, second) ? first : `${first}${BETWEEN}${second}`;
}

/** Both texts on one line, the second muted; the first alone where that says it all. */
export function inOneLine(first: readonly Inline[], second: readonly Inline[]): readonly Inline[] {
  const last = first.at(-1);
  if (last === undefined || isSaidOnce(textOfInlines(first), textOfInlines(second))) return first;
  return [...first, between(last), ...second.map((inline) => styled(inline, 'muted'))];
}

/** The second text below the first, smaller and muted; the first alone where that says it all. */
export function oneBelowOther(
  first: readonly Inline[],
  second: readonly Inline[],
  look: 'smaller' | 'same',
): readonly Inline[] {
  const last = first.at(-1);
  if (last === undefined || isSaidOnce(textOfInlines(first), textOfInlines(second))) return first;
  const lineBreak: LineBreak = { type: 'lineBreak', place: last.place };
  return [...first, lineBreak, ...(look === 'same' ? second : second.map((inline) => styled(inline, 'label')))];
}

/** A text in a character style of the theme, unless it has one of its own. */
export function styled(inline: Inline, style: string): Inline {
  return inline.type === 'text' && inline.style === null ? { ...inline, style } : inline;
}

/** What parts two texts on one line; of the look and language of the one before it. */
export function between(before: Inline): Text {
  const language = before.type === 'text' || before.type === 'reference' ? before.language : 'und';
  const plain = { strong: false, emphasis: false, change: null, style: null, href: null } as const;
  return { type: 'text', text: BETWEEN, ...plain, language, place: before.place };
}
