import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Placeholder, TextPart } from '../source/message-text.js';
import { ABSENT, type PlaceholderValue } from './placeholder-values.js';

/** Words that join an enumeration, where Intl does not give all: "arba" and "ar" both are "or". */
const MORE_WORDS: Readonly<Record<string, readonly string[]>> = { lt: ['ar', 'arba', 'bei'], el: ['ή', 'είτε'] };

/** The words for "and" and "or" of a language. */
function joiningWords(language: string): ReadonlySet<string> {
  const own = (['conjunction', 'disjunction'] as const).flatMap((type) =>
    new Intl.ListFormat(language, { type }).formatToParts(['', '']).map(({ value }) => value.trim()),
  );
  return new Set([...own, ...(MORE_WORDS[new Intl.Locale(language).language] ?? []), '']);
}

/** Whether a text between two laws is a comma, a joining word, or both. */
function isJoint(text: string, words: ReadonlySet<string>): boolean {
  return words.has(text.replace(/^\s*[,;]/, '').trim());
}

export function isAbsent(value: PlaceholderValue | undefined): value is typeof ABSENT {
  return value === ABSENT;
}

/**
 * The parts of a text without the branches of law that the jurisdiction does not have: an enumeration of laws is made anew
 * of those that it has, as the language joins them. A branch that stands alone, or beside none that is there, is left.
 */
export function withoutAbsentLaws(
  parts: readonly TextPart[],
  values: ReadonlyMap<string, PlaceholderValue>,
  language: string,
): readonly TextPart[] {
  const isLost = (part: TextPart): boolean => part.type === 'placeholder' && isAbsent(values.get(part.path));
  if (!parts.some(isLost)) return parts;
  const made: TextPart[] = [];
  const words = joiningWords(language);
  for (let at = 0; at < parts.length; ) {
    const length = enumerationFrom(parts, at, words);
    const run = parts.slice(at, at + Math.max(1, length));
    made.push(...(run.some((part) => part.type === 'placeholder' && !isLost(part)) ? withoutLost(run, isLost) : run));
    at += run.length;
  }
  return made;
}

/** How many parts an enumeration of laws has that begins at an index, its joints among them; 0 when no law stands there. */
function enumerationFrom(parts: readonly TextPart[], start: number, words: ReadonlySet<string>): number {
  const isLaw = (part: TextPart | undefined): boolean => part?.type === 'placeholder' && part.path.startsWith('law.');
  if (!isLaw(parts[start])) return 0;
  let length = 1;
  for (;;) {
    const joint = parts[start + length];
    if (joint?.type !== 'literal' || !isJoint(joint.text, words) || !isLaw(parts[start + length + 1])) return length;
    length += 2;
  }
}

/** The laws that are left, with the joints of the enumeration: what joined its last two joins the last two now. */
function withoutLost(run: readonly TextPart[], isLost: (part: TextPart) => boolean): readonly TextPart[] {
  const laws = run.filter((part, index) => index % 2 === 0 && !isLost(part));
  const first = run[1];
  const last = run.at(-2);
  return laws.flatMap((law, index) => {
    const joint = index === laws.length - 1 ? last : first;
    return index === 0 || joint === undefined ? [law] : [joint, law];
  });
}

/** A branch that no other can stand in for. */
export function absentLaw({ path }: Placeholder): Pick<Diagnostic, 'code' | 'message' | 'hint'> {
  const message = `The jurisdiction has no branch of law for {${path}}.`;
  return {
    code: 'jurisdiction/absent-law',
    message,
    hint: 'leave the clause out for its entities, or cite another branch',
  };
}
