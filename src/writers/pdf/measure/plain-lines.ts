import { breakWords } from '../../../text/break-words.js';
import type { GlyphRun } from '../../../text/types.js';
import type { Ink } from '../types.js';
import type { MeasureContext } from './context.js';
import { TOLERANCE_PT } from './fill-lines.js';
import { shapeText } from './shape-text.js';
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
  const lines: (readonly Ink[])[] = [];
  let runs: GlyphRun[] = [];
  let used = 0;
  let space = 0;
  for (const word of words) {
    if (word.width > limit) return null;
    if (runs.length > 0 && used + space + word.width > limit) {
      lines.push(lineOf(strand, runs, used * em, setting));
      runs = [];
      used = 0;
      space = 0;
    }
    for (const run of word.runs) runs.push(run);
    used += space + word.width;
    space = word.space;
  }
  lines.push(lineOf(strand, runs, used * em, setting));
  return lines;
}

function lineOf(
  { tag, look }: TextStrand,
  runs: readonly GlyphRun[],
  widthPt: number,
  setting: LineSetting,
): readonly Ink[] {
  if (runs.length === 0) return [];
  const room = Math.max(0, setting.widthPt - widthPt);
  const indent = setting.align === 'left' ? 0 : setting.align === 'right' ? room : room / 2;
  const yPt = setting.baselinePt - look.risePt;
  return [{ type: 'text', tag, xPt: setting.leftPt + indent, yPt, widthPt, look, runs }];
}
