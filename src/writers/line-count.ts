import { breakWords } from '../text/break-words.js';
import { type Setting, textWidth } from '../text/text-width.js';

/** How many lines a plain text takes in a width; none for an empty one. */
export function lineCount(text: string, setting: Setting, widthPt: number): number {
  let lines = text === '' ? 0 : 1;
  let lineFrom = 0;
  let from = 0;
  for (const word of breakWords(text, setting.language)) {
    const to = from + word.text.length;
    if (from > lineFrom && textWidth(text.slice(lineFrom, to), setting) > widthPt) {
      lines += 1;
      lineFrom = from;
    }
    from = to + word.spaces + Number(word.mandatoryBreak);
  }
  return lines;
}
