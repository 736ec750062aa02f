import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import type { Misuse } from './outcome.js';

/** The values of an option that takes several, separated by commas; empty when the option is not given. */
export function listed(option: string | undefined): readonly string[] {
  return (option ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The value of an option that takes one, if it is given. */
export function given(option: string | undefined): readonly string[] {
  return option === undefined ? [] : [option];
}

/** Those of the values there are that an option names, in their own order; all of them when it names none. */
export function chosen<T extends string>(values: readonly string[], known: readonly T[]): readonly T[] {
  return values.length === 0 ? known : known.filter((one) => values.includes(one));
}

/** The first value that is none of those there are, as a misuse; null when there is no such value. */
export function firstUnknown(noun: string, values: readonly string[], known: readonly string[]): Misuse | null {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined) return null;
  const fallback = known.length === 0 ? {} : { hint: `there are ${known.join(', ')}` };
  return { misuse: `there is no ${noun} "${unknown}"`, ...fallback, ...didYouMeanHint(unknown, known) };
}
