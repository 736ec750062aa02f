import { breakWords } from '../text/break-words.js';
import { type Setting, textWidth } from '../text/text-width.js';

/** How many lines a plain text takes in a width; none for an empty one. Words are set one by one, as in the PDF. */
export function lineCount(text: string, setting: Setting, widthPt: number): number {
  let lines = text === '' ? 0 : 1;
  let linePt = 0;
  for (const word of breakWords(text, setting.language)) {
    if (linePt > 0 && linePt + textWidth(word.text, setting) > widthPt) {
      lines += 1;
      linePt = 0;
    }
    linePt += textWidth(word.text + ' '.repeat(word.spaces), setting);
  }
  return lines;
}
