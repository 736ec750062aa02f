import { latin1 } from './lexer.js';
import { isOf, type PdfObject } from './objects.js';

/** Signs of PDFDocEncoding (ISO 32000-2, table D.2) that Latin-1 has otherwise, by their code. */
const OWN_SIGNS = new Map(
  [
    [0x18, '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc'],
    [0x80, '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018'],
    [0x90, '\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e'],
    [0xa0, '\u20ac'],
  ].flatMap(([start, signs]) =>
    [...String(signs)].map((sign, index) => [String.fromCharCode(Number(start) + index), sign] as const),
  ),
);
const OWN_CODES = new RegExp(`[${[...OWN_SIGNS.keys()].join('')}]`, 'g');

/** A text of a PDF file (7.9.2.2); empty for what is none. */
export function textOf(object: PdfObject): string {
  return isOf(object, 'string') ? decoded(object.bytes) : '';
}

/** Bytes in UTF-16 or UTF-8 behind a byte order mark, else in PDFDocEncoding. */
export function decoded(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return withoutLanguages(new TextDecoder('utf-16be').decode(bytes));
  if (first === 0xff && second === 0xfe) return withoutLanguages(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  return latin1(bytes).replace(OWN_CODES, (code) => OWN_SIGNS.get(code) ?? code);
}

const ESCAPE = '\u001b';
const LANGUAGE = new RegExp(`${ESCAPE}[A-Za-z]{2,4}${ESCAPE}`, 'g');

/** Without the escapes that say in which language a text is (7.9.2.2.2). */
function withoutLanguages(text: string): string {
  return text.replace(LANGUAGE, '');
}
