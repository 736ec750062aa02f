import type { Inline } from '../../../document/types.js';
import { isGoodBreak } from '../../../text/break-rules.js';

/** Stands for what is no text: a field, a blank, a page number. */
const OBJECT = '\uFFFC';
const NO_BREAK_SPACE = '\u00a0';
/** A paragraph that may well have several lines, and a last word that would look torn off on one of its own. */
const LONG = /(?:\S+ ){6}/u;
const LONGEST_TORN = 5;

/** A paragraph's parts with a non-breaking space wherever the PDF, too, ends no line, and before a short last word. */
export function bindSpaces(inlines: readonly Inline[]): readonly Inline[] {
  const whole = inlines.map(textOf).join('');
  const isLong = LONG.test(whole);
  let start = 0;
  return inlines.map((inline) => {
    const from = start;
    start += textOf(inline).length;
    if (inline.type !== 'text' || !inline.text.includes(' ')) return inline;
    const text = inline.text.replace(/ /g, (space, offset: number) => {
      const after = from + offset + 1;
      if (after === whole.length) return space;
      const isTorn = isLong && whole.length - after <= LONGEST_TORN && !/\s/.test(whole.slice(after));
      return isTorn || !isGoodBreak(whole, after, inline.language) ? NO_BREAK_SPACE : space;
    });
    return text === inline.text ? inline : { ...inline, text };
  });
}

function textOf(inline: Inline): string {
  if (inline.type === 'text' || inline.type === 'reference') return inline.text;
  return inline.type === 'lineBreak' ? '\n' : OBJECT;
}
