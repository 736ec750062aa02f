import { shapeWord } from './shape-word.js';
import type { Face } from './types.js';

/** How a plain text is set. */
export interface Setting {
  readonly sizePt: number;
  readonly faces: readonly Face[];
  /** A BCP 47 tag. */
  readonly language: string;
}

/** How wide a plain text is on one line, in points. */
export function textWidth(text: string, { faces, language, sizePt }: Setting): number {
  return shapeWord(text, faces, language).reduce((sum, run) => sum + (run.width * sizePt) / 1000, 0);
}
