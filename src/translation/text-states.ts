import { digestOf } from './digest.js';
import type { TextState, TranslatableText, Translation } from './types.js';

/** Finds the translation that stands beside a file of the workspace. */
export type TranslationBeside = (file: string) => Translation | null;

/**
 * How a language has a text. A translation is valid for exactly the text that it was made from, so that of a parent holds
 * for a variant that takes the text over, and not for one that words it anew. `own` are looked into first.
 */
export function stateOf(text: TranslatableText, own: readonly Translation[], beside: TranslationBeside): TextState {
  const digest = digestOf(text.value);
  const inherited = text.origins.flatMap(({ file, key }) => {
    const translation = beside(file);
    return translation === null ? [] : [{ translation, key }];
  });
  const candidates = [...own.map((translation) => ({ translation, key: text.key })), ...inherited];
  for (const { translation, key } of candidates) {
    const found = translation.texts.get(key);
    if (found !== undefined && translation.made.get(key)?.from === digest) {
      return { state: 'translated', in: translation, text: found };
    }
  }
  // What one entity words anew has its translation beside that entity's file alone.
  const source = text.origins[0]?.file ?? '';
  const asked = source.startsWith('roles/entities/') ? own.filter((one) => one === beside(source)) : own;
  for (const translation of asked) {
    const found = translation.texts.get(text.key);
    if (found === undefined) continue;
    const state = translation.made.has(text.key) ? 'stale' : 'unrecorded';
    return { state, in: translation, text: found };
  }
  return { state: 'missing' };
}
