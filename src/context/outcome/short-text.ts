const MARK = '…';

/** A text on one line, cut after a word where it is longer than so many letters; whether it was cut. */
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
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(
    line.slice(0, letters + LONGEST_WORD),
  )) {
    if (index + segment.length > letters) break;
    end = index + segment.length;
  }
  const kept = line.slice(0, end).replace(/[\s/,;:.·–-]+$/u, '');
  return { text: `${kept === '' ? firstLetters(line, letters) : kept}\u00A0${MARK}`, isCut: true };
}

/** What is longer is no word, and is cut anywhere. */
const LONGEST_WORD = 60;

/** Whole letters with their marks. */
function firstLetters(text: string, letters: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(text.slice(0, letters + LONGEST_WORD))) {
    if (index + segment.length > letters) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
