/** Up to this share of a line, a word that is alone on a paragraph's last line looks torn off. */
const RUNT_SHARE = 0.2;
/** Words that a line must have before it gives one away. */
const LEAST_WORDS = 4;

/**
 * Gives a short word that would stand alone on the last line the word before it for company. The number of lines stays
 * the same; `limit` is the width of a line in the unit of `widthOf`.
 */
export function joinRunt<Word>(lines: Word[][], widthOf: (word: Word) => number, limit: number): Word[][] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  const [word] = last ?? [];
  if (last === undefined || before === undefined || word === undefined) return lines;
  if (last.length > 1 || before.length < LEAST_WORDS || widthOf(word) > limit * RUNT_SHARE) return lines;
  const company = before.at(-1);
  if (company === undefined || widthOf(company) > limit / 2) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [company, word]];
}
