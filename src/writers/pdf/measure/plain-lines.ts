import { breakWords } from '../../../text/break-words.js';
import type { GlyphRun } from '../../../text/types.js';
import type { Ink } from '../types.js';
import { TOLERANCE_PT } from './break-atom.js';
import type { MeasureContext } from './context.js';
import { joinRunt } from './runt.js';
import { type ShapedWord, shapeText } from './shape-text.js';
import type { TextStrand } from './strand.js';
import type { LineSetting } from './typeset-line.js';

/**
 * The lines of a paragraph that is one strand of text, as most are: the same lines that `atomsOf`, `fillLines` and
 * `typesetLine` give, without what they need for others. Null when a word is wider than the line.
 */
export function plainLines(
  strand: TextStrand,
  setting: LineSetting,
  { reportMissing }: MeasureContext,
): (readonly Ink[])[] | null {
  const { words, missing } = shapeText(breakWords(strand.text, strand.language), strand.faces, strand.language);
  for (const character of missing) reportMissing(character, strand.place);
  const em = strand.look.sizePt / 1000;
  const limit = (setting.widthPt + TOLERANCE_PT) / em;
  const lines: ShapedWord[][] = [];
  let line: ShapedWord[] = [];
  let used = 0;
  let space = 0;
  for (const word of words) {
    if (word.width > limit) return null;
    if (line.length > 0 && used + space + word.width > limit) {
      lines.push(line);
      line = [];
      used = 0;
      space = 0;
    }
    line.push(word);
    used += space + word.width;
    space = word.space;
  }
  lines.push(line);
  return joinRunt(lines, widthOf, limit).map((words) => lineOf(strand, words, em, setting));
}

function widthOf(word: ShapedWord): number {
  return word.width;
}

function lineOf(
  { tag, look }: TextStrand,
  words: readonly ShapedWord[],
  em: number,
  setting: LineSetting,
): readonly Ink[] {
  const runs: GlyphRun[] = [];
  let width = 0;
  let space = 0;
  for (const word of words) {
    for (const run of word.runs) runs.push(run);
    width += space + word.width;
    space = word.space;
  }
  if (runs.length === 0) return [];
  const widthPt = width * em;
  const room = Math.max(0, setting.widthPt - widthPt);
  const indent = setting.align === 'left' ? 0 : setting.align === 'right' ? room : room / 2;
  const yPt = setting.baselinePt - look.risePt;
  return [{ type: 'text', tag, xPt: setting.leftPt + indent, yPt, widthPt, look, runs }];
}
