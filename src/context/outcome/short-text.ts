import { breakWords } from '../../text/break-words.js';

const MARK = '…';

/** What joins the parts of a compound, a range or an alternative. */
const JOINS = /[-‐–—/]$/u;

/** A text without spaces between words ends at one between phrases, if so large a part of it is left. */
const WORTH_A_PHRASE = 0.7;

/** A text on one line, cut after a whole word where it is longer than so many letters; whether it was cut. */
export function shortText(
  text: string,
  letters: number,
  language: string,
): { readonly text: string; readonly isCut: boolean } {
  const line = text
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' / ');
  if (line.length <= letters) return { text: line, isCut: false };
  const kept = wholeWords(line, letters, language).replace(/[\s/,;:.·–-]+$/u, '');
  return { text: `${kept === '' ? firstLetters(line, letters) : kept}\u00A0${MARK}`, isCut: true };
}

/** What is longer is no word, and is cut anywhere. */
const LONGEST_WORD = 60;

/** As many words as so many letters have room for; no compound, figure with its unit or the like is parted. */
function wholeWords(line: string, letters: number, language: string): string {
  let at = 0;
  let word = 0;
  let phrase = 0;
  for (const { text, spaces } of breakWords(line.slice(0, letters + LONGEST_WORD), language)) {
    const end = at + text.length;
    if (end > letters) break;
    at = end + spaces;
    if (spaces > 0) phrase = end;
    if (spaces > 0 || !JOINS.test(text)) word = end;
  }
  return line.slice(0, phrase >= word * WORTH_A_PHRASE ? phrase : word);
}

/** Whole letters with their marks. */
function firstLetters(text: string, letters: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(text.slice(0, letters + LONGEST_WORD))) {
    if (index + segment.length > letters) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
