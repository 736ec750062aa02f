import type { Place } from '../diagnostic/diagnostic.js';
import type { Inline } from './types.js';

/** A text that nothing is said of, as inlines; none for an empty text. */
export function plainInlines(text: string, language: string, place: Place): readonly Inline[] {
  if (text === '') return [];
  const plain = { strong: false, emphasis: false, change: null, style: null, href: null } as const;
  return [{ type: 'text', text, ...plain, language, place }];
}

/** As `plainInlines`, of a text of several lines. */
export function writtenInlines(text: string, language: string, place: Place): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ type: 'lineBreak', place } as const]),
      ...plainInlines(line, language, place),
    ]);
}
