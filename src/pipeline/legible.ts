import { type Checked, checked } from '../diagnostic/diagnostic.js';
import { missingGlyphs } from '../source/missing-glyphs.js';
import type { SourceText } from '../source/source-text.js';
import type { FaceStack } from '../text/types.js';

/** The texts, unless they hold a character that no font of the stack has: `text/missing-glyph`. */
export function legible(texts: readonly SourceText[], faces: FaceStack): Checked<readonly SourceText[]> {
  return checked(
    texts,
    missingGlyphs(texts, (codePoint) => faces.regular.some((face) => face.has(codePoint))),
  );
}
