import type { Path } from '../source/source.js';
import { shortField, titleOfForm } from './text-key.js';
import type { TextHolder, TranslatableText } from './types.js';

/** Titles of positions and posts, names of units: what may have forms beside it. */
const TITLE = /^(?:title|(?:posts|units)\.[^.]+)$/;

/** Where a title and its forms stand in the source, and the field of the title itself; null for any other text. */
export function titlePath({ key, path }: TranslatableText): { readonly base: Path; readonly field: string } | null {
  if (!TITLE.test(key)) return null;
  const field = shortField(String(path[0]));
  return { base: path.length > 1 && path.at(-1) === field ? path.slice(0, -1) : path, field };
}

/**
 * The forms that a file has of a title, as texts of their own, each made from what the source says as the title. The
 * source need not have them, and forms of its own are those of another language.
 */
export function formsOf(text: TranslatableText, { texts }: TextHolder): readonly TranslatableText[] {
  const title = titlePath(text);
  if (title === null) return [];
  return [...texts.keys()].flatMap((key): readonly TranslatableText[] => {
    if (titleOfForm(key) !== text.key) return [];
    return [{ ...text, key, path: [...title.base, key.slice(text.key.length + 1)], isNeeded: false }];
  });
}
