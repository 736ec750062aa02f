import type { Inline, Text } from '../../../document/types.js';
import { createBoundedCache } from '../../../text/bounded-cache.js';
import { isGoodBreak } from '../../../text/break-rules.js';
import { isBoxField } from './fields.js';

/** Stands for what is no text: a blank, a page number. */
const OBJECT = '\uFFFC';
/** A field that is a box to tick, whatever it shows. */
const BOX = '☐';
const MAY_BIND = /[ –-]/;
const NO_BREAK_SPACE = '\u00a0';
/** A hyphen inside a word, at which Word would end a line; those of numbers of documents are copied. */
const INNER_HYPHEN = /(?<=[\p{L}\p{M}])-(?=[\p{Ll}\p{Lo}])/gu;
/** A paragraph that may well have several lines, and a last word that would look torn off on one of its own. */
const LONG = /(?:\S+ ){6}/u;
const LONGEST_TORN = 5;

/** The hyphen of an ending, "(-ė)" or "/-η", and of a section, "§ 14-9": Word ends lines after it. */
const ENDING_HYPHEN = /(?<=[(/„«“])-(?=\p{L})|(?<=§[\s\u00a0]?\p{N}+)-(?=\p{N})/gu;
const NO_BREAK_HYPHEN = '\u2011';
/** A dash from number to number, "1.–3.": Word ends lines after it, and has no dash that it does not end them after. */
const RANGE_DASH = /(?<=[\p{N}.])–(?=\p{N})/gu;
const DASH_AND_JOINER = '–\u2060';

/**
 * A paragraph's parts with a non-breaking space or hyphen wherever the PDF, too, ends no line, and a non-breaking space
 * before a short last word; with hyphens and dashes that end no line in endings and ranges. Hyphens of links stay what they
 * are: addresses are copied.
 */
export function bindSpaces(inlines: readonly Inline[]): readonly Inline[] {
  const whole = inlines.map(textOf).join('');
  let start = 0;
  return inlines.map((inline) => {
    const from = start;
    start += textOf(inline).length;
    if (inline.type !== 'text' || !MAY_BIND.test(inline.text)) return inline;
    const name = `${inline.language} ${inline.href === null} ${from} ${inline.text.length} ${whole}`;
    const text = remembered.get(name) ?? boundText(inline, whole, from);
    if (whole.length <= LONGEST_REMEMBERED) remembered.set(name, text);
    return text === inline.text ? inline : { ...inline, text };
  });
}

const REMEMBERED_TEXTS = 2048;
/** In UTF-16 units: longer paragraphs do not come twice. */
const LONGEST_REMEMBERED = 2000;
/** What became of a text that stands at a place in a paragraph. */
const remembered = createBoundedCache<string, string>(REMEMBERED_TEXTS);

function boundText({ text, language, href }: Text, whole: string, from: number): string {
  const isLong = LONG.test(whole);
  const spaced = text.replace(/ /g, (space, offset: number) => {
    const after = from + offset + 1;
    if (after === whole.length) return space;
    const isTorn = isLong && whole.length - after <= LONGEST_TORN && !/\s/.test(whole.slice(after));
    return isTorn || !isGoodBreak(whole, after, language) ? NO_BREAK_SPACE : space;
  });
  const inWords = href === null ? hyphened(spaced, whole, from, language) : spaced;
  return inWords.replace(ENDING_HYPHEN, NO_BREAK_HYPHEN).replace(RANGE_DASH, DASH_AND_JOINER);
}

function hyphened(text: string, whole: string, from: number, language: string): string {
  if (!text.includes('-')) return text;
  return text.replace(INNER_HYPHEN, (hyphen, offset: number) =>
    isGoodBreak(whole, from + offset + 1, language) ? hyphen : NO_BREAK_HYPHEN,
  );
}

function textOf(inline: Inline): string {
  if (inline.type === 'text' || inline.type === 'reference') return inline.text;
  if (inline.type === 'lineBreak') return '\n';
  return inline.type === 'field' && isBoxField(inline) ? BOX : OBJECT;
}
