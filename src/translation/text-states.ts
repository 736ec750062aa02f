import { digestOf } from './digest.js';
import type { TextState, TranslatableText, Translation } from './types.js';

/** Finds the translation that stands beside a file of the workspace. */
export type TranslationBeside = (file: string) => Translation | null;

/** A language (BCP 47) and the translations into it. */
export interface Languages {
  readonly language: string;
  readonly beside: TranslationBeside;
}

/**
 * How a language has a text. A translation is valid for exactly the text that it was made from, so that of a parent holds
 * for a variant that takes the text over, and not for one that words it anew. Of a text that is a translation itself, those
 * of its original are as good, and so is the original. `own` are looked into first.
 */
export function stateOf(
  text: TranslatableText,
  own: readonly Translation[],
  { language, beside }: Languages,
): TextState {
  const digest = digestOf(text.value);
  const inherited = text.origins.flatMap(({ file, key, original }) => {
    const translation = beside(file);
    const digests = original === undefined ? [digest] : [digest, digestOf(original.value)];
    return translation === null ? [] : [{ translation, key, digests }];
  });
  const candidates = [...own.map((translation) => ({ translation, key: text.key, digests: [digest] })), ...inherited];
  for (const { translation, key, digests } of candidates) {
    const found = translation.texts.get(key);
    if (found !== undefined && digests.includes(translation.made.get(key)?.from ?? '')) {
      return { state: 'translated', in: translation, text: found };
    }
  }
  for (const { original } of text.origins) {
    if (original?.language !== language) continue;
    const { value, at } = original;
    return { state: 'translated', in: { source: at.places, texts: new Map() }, text: { value, path: at.path } };
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
