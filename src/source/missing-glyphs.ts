import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { SourceText } from './source-text.js';

/** White space, and characters that shape or break text and have no glyph of their own. */
const WITHOUT_GLYPH = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

/**
 * An error `text/missing-glyph` for each character that no font has, once per text, where it stands first. Looked at are
 * the composed characters, as fonts are asked for them.
 */
export function missingGlyphs(
  texts: readonly SourceText[],
  hasGlyph: (codePoint: number) => boolean,
): readonly Diagnostic[] {
  const isDrawn = (char: string): boolean => WITHOUT_GLYPH.test(char) || hasGlyph(char.codePointAt(0) ?? 0);
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return texts.flatMap((text) => {
    // Segmenting is slow, and nearly every text is all right.
    if ([...text.value.normalize('NFC')].every(isDrawn)) return [];
    const seen = new Set<string>();
    const diagnostics: Diagnostic[] = [];
    for (const { segment, index } of segmenter.segment(text.value)) {
      for (const char of segment.normalize('NFC')) {
        if (seen.has(char) || isDrawn(char)) continue;
        const codePoint = char.codePointAt(0) ?? 0;
        seen.add(char);
        diagnostics.push({
          severity: 'error',
          code: 'text/missing-glyph',
          message: `No font has the character "${char}" (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}).`,
          hint: 'the PDF cannot show it: write it with another character',
          place: text.stretchPlace(index, segment.length),
        });
      }
    }
    return diagnostics;
  });
}
