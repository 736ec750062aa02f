import type { Inline } from '../../../document/types.js';
import { isGoodBreak } from '../../../text/break-rules.js';

/** Stands for what is no text: a field, a blank, a page number. */
const OBJECT = '\uFFFC';
const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK_HYPHEN = '\u2011';
/** A hyphen inside a word, at which Word would end a line; those of numbers of documents are copied. */
const INNER_HYPHEN = /(?<=[\p{L}\p{M}])-(?=[\p{Ll}\p{Lo}])/gu;
/** A paragraph that may well have several lines, and a last word that would look torn off on one of its own. */
const LONG = /(?:\S+ ){6}/u;
const LONGEST_TORN = 5;

/**
 * A paragraph's parts with a non-breaking space or hyphen wherever the PDF, too, ends no line, and a non-breaking space
 * before a short last word. Hyphens of links stay what they are: addresses are copied.
 */
export function bindSpaces(inlines: readonly Inline[]): readonly Inline[] {
  const whole = inlines.map(textOf).join('');
  const isLong = LONG.test(whole);
  let start = 0;
  return inlines.map((inline) => {
    const from = start;
    start += textOf(inline).length;
    if (inline.type !== 'text') return inline;
    const spaced = inline.text.replace(/ /g, (space, offset: number) => {
      const after = from + offset + 1;
      if (after === whole.length) return space;
      const isTorn = isLong && whole.length - after <= LONGEST_TORN && !/\s/.test(whole.slice(after));
      return isTorn || !isGoodBreak(whole, after, inline.language) ? NO_BREAK_SPACE : space;
    });
    const text = inline.href === null ? hyphened(spaced, whole, from, inline.language) : spaced;
    return text === inline.text ? inline : { ...inline, text };
  });
}

function hyphened(text: string, whole: string, from: number, language: string): string {
  if (!text.includes('-')) return text;
  return text.replace(INNER_HYPHEN, (hyphen, offset: number) =>
    isGoodBreak(whole, from + offset + 1, language) ? hyphen : NO_BREAK_HYPHEN,
  );
}

function textOf(inline: Inline): string {
  if (inline.type === 'text' || inline.type === 'reference') return inline.text;
  return inline.type === 'lineBreak' ? '\n' : OBJECT;
}
