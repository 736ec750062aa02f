import type { TranslatableText } from './types.js';

/** Texts that have keys of their own: levels of the scale go by their value, bands by where they begin. */
const BY_KEY: ReadonlySet<string> = new Set(['name', 'entities', 'scale']);

/** Where `translate` writes a text: in the short form, but for the heading of a group, which has duties beside it. */
export function writtenPath({ key, path }: TranslatableText, texts: readonly TranslatableText[]): readonly string[] {
  const steps = path.map(String);
  // A band may begin at a figure with decimals.
  if (steps[0] === 'bands') return ['bands', key.slice('bands.'.length)];
  if (BY_KEY.has(steps[0] ?? '')) return key.split('.');
  const isShort = key.split('.').at(-1) !== steps.at(-1);
  const short = isShort ? steps.slice(0, -1) : steps;
  const isGroup = short[0] === 'duties' && texts.some((other) => isWithin(other.path, short));
  return isGroup ? [...short, 'text'] : short;
}

function isWithin(path: TranslatableText['path'], group: readonly string[]): boolean {
  return path.length > group.length && path[group.length] === 'items' && group.every((step, at) => path[at] === step);
}
