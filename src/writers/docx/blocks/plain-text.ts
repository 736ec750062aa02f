import type { Inline } from '../../../document/types.js';

/** The words of inlines, without fields and blanks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'reference') return inline.text;
      return inline.type === 'lineBreak' ? ' ' : '';
    })
    .join('')
    .trim();
}
