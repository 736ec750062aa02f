import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Placeholder, TextPart } from '../source/message-text.js';
import { ABSENT, type PlaceholderValue } from './placeholder-values.js';

/** What may stand between two laws of an enumeration: a comma, a short word such as "and", or both. */
const JOINT = /^\s*[,;]?\s*[\p{L}\p{M}]{0,7}\s*$/u;

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
  for (let at = 0; at < parts.length; ) {
    const run = lawsFrom(parts, at);
    const kept = run.filter((law) => !isLost(law));
    if (run.length > 0 && kept.length > 0 && kept.length < run.length) made.push(...joined(kept, language));
    else made.push(...parts.slice(at, at + Math.max(1, run.length * 2 - 1)));
    at += Math.max(1, run.length * 2 - 1);
  }
  return made;
}

/** The laws of an enumeration that begins at an index; none when no law stands there. */
function lawsFrom(parts: readonly TextPart[], start: number): readonly Placeholder[] {
  const laws: Placeholder[] = [];
  for (let at = start; ; at += 2) {
    const law = parts[at];
    if (law?.type !== 'placeholder' || !law.path.startsWith('law.')) return laws;
    laws.push(law);
    const joint = parts[at + 1];
    const next = parts[at + 2];
    const goesOn = joint?.type === 'literal' && JOINT.test(joint.text) && next?.type === 'placeholder';
    if (!goesOn || !next.path.startsWith('law.')) return laws;
  }
}

function joined(laws: readonly Placeholder[], language: string): readonly TextPart[] {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const parts = list.formatToParts(laws.map((_law, index) => String(index)));
  return parts.flatMap(({ type, value }): readonly TextPart[] => {
    const law = type === 'element' ? laws[Number(value)] : undefined;
    return [law ?? { type: 'literal', text: value }];
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
