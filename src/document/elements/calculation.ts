import { invalid } from '../attributes.js';
import type { Calculation } from '../calculation.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Field } from '../types.js';

const TERM = /^([^*]+)(?:\*(-?\d+(?:\.\d+)?)(%?))?$/;
const VALUE = /^([^=]+)=(-?\d+(?:\.\d+)?)$/;

/** What `calculate` and `values` say of a field; null for one that is not worked out. */
export function readCalculation(element: Element, control: Field['control'], reader: Reader): Calculation | null {
  const written = element.attributes.get('calculate');
  if (written === undefined) {
    if (element.attributes.has('values')) invalid(element, 'values', 'of use without calculate="average …"', reader);
    return null;
  }
  const [kind, ...names] = wordsOf(written);
  if (control !== 'number') invalid(element, 'calculate', 'for anything but type="number"', reader);
  else if (names.length > 0 && kind === 'sum') return sumOf(names, element, reader);
  else if (names.length > 0 && kind === 'average') return averageOf(names, element, reader);
  else invalid(element, 'calculate', '"sum" or "average" with names of fields after it', reader);
  return null;
}

function sumOf(words: readonly string[], element: Element, reader: Reader): Calculation | null {
  if (element.attributes.has('values')) invalid(element, 'values', 'of use with a sum', reader);
  const terms = words.flatMap((word) => {
    const [, field, factor = '1', percent = ''] = TERM.exec(word) ?? [];
    return field === undefined ? [] : [{ field, factor: Number(percent === '' ? factor : `${factor}e-2`) }];
  });
  if (terms.length === words.length) return { kind: 'sum', terms };
  invalid(element, 'calculate', 'a sum such as "sum one*0.25 other"', reader);
  return null;
}

function averageOf(words: readonly string[], element: Element, reader: Reader): Calculation | null {
  const parts = words.map((word) => word.split('!'));
  const fields = parts.map(([counted = '']) => counted.split('|'));
  const unless = parts.map(([, ...others]) => others);
  if ([...fields, ...unless].some((names) => names.includes(''))) {
    invalid(element, 'calculate', 'an average such as "average one other|instead third!unless"', reader);
    return null;
  }
  if (!element.attributes.has('values')) return { kind: 'average', fields, unless, values: null };
  const values = valuesOf(element, reader);
  return values === null ? null : { kind: 'average', fields, unless, values };
}

function valuesOf(element: Element, reader: Reader): Readonly<Record<string, number>> | null {
  const words = wordsOf(element.attributes.get('values') ?? '');
  const entries = words.flatMap((word): (readonly [string, number])[] => {
    const [, value, counts] = VALUE.exec(word) ?? [];
    return value === undefined ? [] : [[value, Number(counts)]];
  });
  if (entries.length > 0 && entries.length === words.length) return Object.fromEntries(entries);
  invalid(element, 'values', 'a list such as "done=100 partly=50"', reader);
  return null;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
