import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import type { SourceText } from './source-text.js';

/** Letters that are written from right to left, which the documents do not set, whatever fonts have. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** White space, and characters that shape or break text and have no glyph of their own. */
const WITHOUT_GLYPH = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

/**
 * An error `text/missing-glyph` for each character that no font has or that is written from right to left, once per text,
 * where it stands first. Looked at are the composed characters, as fonts are asked for them.
 */
export function missingGlyphs(
  texts: readonly SourceText[],
  hasGlyph: (codePoint: number) => boolean,
): readonly Diagnostic[] {
  const isDrawn = (char: string): boolean =>
    WITHOUT_GLYPH.test(char) || (hasGlyph(char.codePointAt(0) ?? 0) && !RIGHT_TO_LEFT.test(char));
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return texts.flatMap((text) => {
    // Segmenting is slow, and nearly every text is all right.
    if ([...text.value.normalize('NFC')].every(isDrawn)) return [];
    const seen = new Set<string>();
    const diagnostics: Diagnostic[] = [];
    for (const { segment, index } of segmenter.segment(text.value)) {
      for (const char of segment.normalize('NFC')) {
        if (seen.has(char) || isDrawn(char)) continue;
        seen.add(char);
        diagnostics.push(missing(char, text.stretchPlace(index, segment.length)));
      }
    }
    return diagnostics;
  });
}

function missing(char: string, place: Place): Diagnostic {
  const name = `"${char}" (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
  const common = { severity: 'error', code: 'text/missing-glyph', place } as const;
  if (RIGHT_TO_LEFT.test(char)) {
    const message = `${name} is written from right to left, which the documents cannot set.`;
    return { ...common, message, hint: 'write the name in letters of the language of the document' };
  }
  const hint = 'the PDF cannot show it: write it with another character';
  return { ...common, message: `No font has the character ${name}.`, hint };
}
