import type { Inline, Text } from '../../../document/types.js';
import { breakWords } from '../../../text/break-words.js';
import { shapeWord } from '../../../text/shape-word.js';
import type { Line } from './run.js';

/** A cell is narrow up to so many times the size of its type: 35 mm at 10 pt. */
const NARROW_EMS = 10;
const TWIPS_PER_PT = 20;
/** Word processors without the theme's font set another, which may be an eighth wider. */
const SPARE = 1 / 8;

const LETTERS = /[\p{L}\p{M}]+/gu;
/** What looks like an address is not hyphenated. */
const ADDRESS = /[@_]|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
const SOFT_HYPHEN = '\u00ad';

/** A paragraph's parts with soft hyphens in the words that are wider than their narrow cell. */
export function withSoftHyphens(inlines: readonly Inline[], line: Line): readonly Inline[] {
  const widthPt = line.frame.widthTwips / TWIPS_PER_PT;
  if (!line.part.hyphenate || widthPt === 0 || widthPt > NARROW_EMS * line.sizePt) return inlines;
  return inlines.map((inline) => (inline.type === 'text' ? hyphenated(inline, widthPt, line) : inline));
}

function hyphenated(inline: Text, widthPt: number, { part, frame, bold, sizePt }: Line): Text {
  const { hyphenate, faces } = part;
  if (!hyphenate) return inline;
  const stack = inline.strong || bold || frame.bold ? faces.bold : faces.regular;
  let text = '';
  let at = 0;
  for (const word of breakWords(inline.text, inline.language)) {
    const width = shapeWord(word.text, stack, inline.language).reduce((sum, run) => sum + run.width, 0);
    const isWide = !ADDRESS.test(word.text) && (width * sizePt * (1 + SPARE)) / 1000 > widthPt;
    const end = at + word.text.length + word.spaces + Number(word.mandatoryBreak);
    const piece = inline.text.slice(at, end);
    text += isWide ? piece.replace(LETTERS, (letters) => parted(letters, hyphenate(letters, inline.language))) : piece;
    at = end;
  }
  return text === inline.text ? inline : { ...inline, text };
}

function parted(letters: string, points: readonly number[]): string {
  const ends = [...points, letters.length];
  return ends.map((end, index) => letters.slice(ends[index - 1] ?? 0, end)).join(SOFT_HYPHEN);
}
