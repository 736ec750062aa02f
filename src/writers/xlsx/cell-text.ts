/** Characters that XML cannot hold (XML 1.0, 2.2), and those that only mean something to programs. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** As long as a text in a cell may be (Excel's limits). */
const MOST_LETTERS = 32_767;

/** What a program would take for a formula when the cell is typed in anew, or the sheet is saved as CSV. */
const FORMULA_LIKE = /^[\t\r\n ]*[=+\-@]|^[\t\r]/;

/** Whether a text is marked as one, so that it stays a text when somebody edits its cell. */
export function needsQuote(text: string): boolean {
  return FORMULA_LIKE.test(text);
}

/** The text of a cell as XML: a carriage return, and what looks like its code, as spreadsheets write them (18.4.12). */
export function cellText(text: string): string {
  const plain = text
    .replace(FORBIDDEN, '')
    .slice(0, MOST_LETTERS)
    .replace(/\p{Cs}$/u, '');
  return xmlText(plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'));
}

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
