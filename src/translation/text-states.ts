import { digestOf } from './digest.js';
import { titleOfForm } from './text-key.js';
import type { FoundText, Made, TextHolder, TextState, TranslatableText, Translation } from './types.js';

/** Finds the translation that stands beside a file of the workspace. */
export type TranslationBeside = (file: string) => Translation | null;

/** A language (BCP 47) and the translations into it. */
export interface Languages {
  readonly language: string;
  readonly beside: TranslationBeside;
}

/** What a translation says that a text was made from. A form that it says nothing of is as old as its title. */
export function madeOf({ made }: TextHolder, key: string): Made | undefined {
  return made.get(key) ?? made.get(titleOfForm(key) ?? key);
}

/** What a file has under a key, and whether it was made from one of these source texts; null for nothing. */
export function foundIn(
  holder: TextHolder,
  key: string,
  values: readonly TranslatableText['value'][],
): FoundText | null {
  const text = holder.texts.get(key);
  if (text === undefined) return null;
  const made = madeOf(holder, key);
  const isOfNow = values.some((value) => made?.from === digestOf(value));
  const state = made === undefined ? 'unrecorded' : isOfNow ? 'translated' : 'stale';
  return { state, in: holder, text };
}

/** What a text says, and what it is a translation of, if it is one. */
export function withOriginals({ value, origins }: TranslatableText): readonly TranslatableText['value'][] {
  return [value, ...origins.flatMap(({ original }) => original?.value ?? [])];
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
  const found = own.flatMap((translation) => foundIn(translation, text.key, [text.value]) ?? []);
  const inherited = text.origins.flatMap((origin) => {
    const translation = beside(origin.file);
    const values = [text.value, ...(origin.original === undefined ? [] : [origin.original.value])];
    return translation === null ? [] : (foundIn(translation, origin.key, values) ?? []);
  });
  const candidates = [...found, ...inherited, ...originalsIn(language, text)];
  const valid = candidates.find(({ state }) => state === 'translated');
  // What one entity words anew has its translation beside that entity's file alone.
  const source = text.origins[0]?.file ?? '';
  const isEntity = source.startsWith('roles/entities/');
  const first = found.find((one) => !isEntity || one.in === beside(source));
  if (valid === undefined || first?.state === 'unrecorded') return first ?? { state: 'missing' };
  return first?.state === 'stale' ? { ...valid, instead: first } : valid;
}

function originalsIn(language: string, { origins }: TranslatableText): readonly FoundText[] {
  return origins.flatMap(({ original }) => {
    if (original?.language !== language) return [];
    const { value, at } = original;
    const holder = { source: at.places, texts: new Map(), made: new Map() };
    return [{ state: 'translated' as const, in: holder, text: { value, path: at.path } }];
  });
}
