import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import { parseLengthPt } from '../units.js';
import type { Reader } from './reader.js';
import { tagOf } from './reader.js';
import type { Element } from './tree.js';
import { plainText } from './white-space.js';

/** Readers of attributes: each gives the value, or reports what is wrong with it and gives the fallback. */

/** The attribute as a text to print; empty when it is absent. */
export function textOf(element: Element, name: string): string {
  return plainText(element.attributes.get(name) ?? '');
}

/** Reports `template/missing-attribute` when it is absent or empty. */
export function requiredText(element: Element, name: string, reader: Reader): string {
  const text = textOf(element, name);
  if (text === '') missing(element, name, reader);
  return text;
}

export function missing(element: Element, name: string, reader: Reader): void {
  reader.report(element, 'template/missing-attribute', `${tagOf(element)} needs the attribute "${name}".`);
}

/** Points; null when the attribute is absent. */
export function lengthOf(element: Element, name: string, reader: Reader): number | null {
  const written = element.attributes.get(name);
  if (written === undefined) return null;
  const length = parseLengthPt(written);
  if (length !== null && length > 0 && length <= 5000) return length;
  invalid(element, name, 'a length such as 35mm or 12pt', reader);
  return null;
}

/** Null when the attribute is absent or empty. */
export function numberOf(element: Element, name: string, reader: Reader): number | null {
  const written = element.attributes.get(name) ?? '';
  if (written === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  invalid(element, name, 'a number such as 80 or 12.5', reader);
  return null;
}

/** A whole number from 1 to `most`; 1 when the attribute is absent. */
export function countOf(element: Element, name: string, most: number, reader: Reader): number {
  const written = element.attributes.get(name) ?? '1';
  const count = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (count >= 1 && count <= most) return count;
  invalid(element, name, `a whole number from 1 to ${most}`, reader);
  return 1;
}

/** `true` or `false`; false when the attribute is absent. */
export function flagOf(element: Element, name: string, reader: Reader): boolean {
  return choiceOf(element, name, ['false', 'true'], reader) === 'true';
}

/** Whether the element asks with `keep="together"` not to be split over pages. */
export function keepsTogether(element: Element, reader: Reader): boolean {
  const written = element.attributes.get('keep');
  if (written !== undefined && written !== 'together') invalid(element, 'keep', '"together"', reader);
  return written === 'together';
}

/** One of the words; the first when the attribute is absent. */
export function choiceOf<Word extends string>(
  element: Element,
  name: string,
  words: readonly [Word, ...Word[]],
  reader: Reader,
): Word {
  const written = element.attributes.get(name);
  if (written === undefined) return words[0];
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  invalid(element, name, `one of ${words.join(', ')}`, reader);
  return words[0];
}

export function invalid(element: Element, name: string, expected: string, reader: Reader): void {
  const written = element.attributes.get(name) ?? '';
  const message = `${name}="${written}" of ${tagOf(element)} is not ${expected}.`;
  reader.report(element, 'template/invalid-attribute', message);
}

/** The class, when the theme has a style of that name among `styles`; else `fallback`. */
export function styleOf(element: Element, fallback: string, styles: ReadonlySet<string>, reader: Reader): string {
  const name = element.attributes.get('class');
  if (name === undefined) return fallback;
  if (styles.has(name)) return name;
  const message = `The theme has no style "${name}" for ${tagOf(element)}.`;
  reader.report(element, 'template/unknown-class', message, didYouMeanHint(name, styles));
  return fallback;
}
