/** Text as WordprocessingML takes it. */

/** What every part of a package begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What production 2 (`Char`) of XML 1.0 leaves out: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that Word writes as elements of their own. */
const ELEMENTS: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u00AD': '<w:softHyphen/>',
  '\u2011': '<w:noBreakHyphen/>',
};
const ELEMENT = /([\t\n\u00AD\u2011])/;
/** Text of which every character stands for itself: nearly all of it. Surrogate pairs take the long way. */
const PLAIN = /^[ !#-%'-;=?-\u00AC\u00AE-\u2010\u2012-\uD7FF\uE000-\uFFFD]*$/;

const NONE: readonly string[] = [];

/** The characters of a text that no XML file may hold, each once, in order. */
export function forbiddenCharacters(text: string): readonly string[] {
  if (PLAIN.test(text)) return NONE;
  const found = text.match(FORBIDDEN);
  return found === null ? NONE : [...new Set(found)];
}

/** Text as element content or attribute value. Apostrophes stay: Word for Mac offers to repair `&apos;`. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(FORBIDDEN, '').replace(MARKUP, (character) => ENTITIES[character] ?? character);
}

/** The content of a run: its text, with tabs, line ends and special hyphens as the elements that Word knows. */
export function runText(text: string): string {
  if (PLAIN.test(text) || !ELEMENT.test(text)) return textElement(text);
  return text
    .replace(/\r\n?/g, '\n')
    .split(ELEMENT)
    .map((piece) => (piece === '' ? '' : (ELEMENTS[piece] ?? textElement(piece))))
    .join('');
}

function textElement(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}
