import { breakWords } from '../text/break-words.js';
import { shapeWord } from '../text/shape-word.js';
import type { Face } from '../text/types.js';

/** How a plain text is set. */
export interface Setting {
  readonly sizePt: number;
  readonly faces: readonly Face[];
  /** A BCP 47 tag. */
  readonly language: string;
}

/** How many lines a plain text takes in a width; none for an empty one. */
export function lineCount(text: string, setting: Setting, widthPt: number): number {
  let lines = text === '' ? 0 : 1;
  let lineFrom = 0;
  let from = 0;
  for (const word of breakWords(text, setting.language)) {
    const to = from + word.text.length;
    if (from > lineFrom && widthOf(text.slice(lineFrom, to), setting) > widthPt) {
      lines += 1;
      lineFrom = from;
    }
    from = to + word.spaces + Number(word.mandatoryBreak);
  }
  return lines;
}

/** How wide a plain text is on one line. */
export function widthOf(text: string, { faces, language, sizePt }: Setting): number {
  return shapeWord(text, faces, language).reduce((sum, run) => sum + (run.width * sizePt) / 1000, 0);
}
