import { digestOf } from './digest.js';
import { titleOfForm } from './text-key.js';
import type { FoundText, Made, TextState, TranslatableText, Translation } from './types.js';

/** Finds the translation that stands beside a file of the workspace. */
export type TranslationBeside = (file: string) => Translation | null;

/** What a translation says that a text was made from. A form that it says nothing of is as old as its title. */
export function madeOf({ made }: Translation, key: string): Made | undefined {
  return made.get(key) ?? made.get(titleOfForm(key) ?? key);
}

/** What a translation has under a key, and whether it was made from this source text; null for nothing. */
export function foundIn(translation: Translation, key: string, value: TranslatableText['value']): FoundText | null {
  const text = translation.texts.get(key);
  if (text === undefined) return null;
  const made = madeOf(translation, key);
  const state = made === undefined ? 'unrecorded' : made.from === digestOf(value) ? 'translated' : 'stale';
  return { state, in: translation, text };
}

/**
 * How a language has a text. A translation is valid for exactly the text that it was made from, so that of a parent holds
 * for a variant that takes the text over, and not for one that words it anew. `own` are looked into first.
 */
export function stateOf(
  { key, value, origins }: TranslatableText,
  own: readonly Translation[],
  beside: TranslationBeside,
): TextState {
  const found = own.flatMap((translation) => foundIn(translation, key, value) ?? []);
  const inherited = origins.flatMap((origin) => {
    const translation = beside(origin.file);
    return translation === null ? [] : (foundIn(translation, origin.key, value) ?? []);
  });
  const valid = [...found, ...inherited].find(({ state }) => state === 'translated');
  // What one entity words anew has its translation beside that entity's file alone.
  const source = origins[0]?.file ?? '';
  const isEntity = source.startsWith('roles/entities/');
  const first = found.find((one) => !isEntity || one.in === beside(source));
  if (valid === undefined || first?.state === 'unrecorded') return first ?? { state: 'missing' };
  return first?.state === 'stale' ? { ...valid, instead: first } : valid;
}
