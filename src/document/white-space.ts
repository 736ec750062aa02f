/** White space that collapses: HTML's as far as XML has it, and the other line ends of Unicode. No-break spaces are none of it. */
const RUN = /[ \t\n\r\u0085\u2028\u2029]+/g;

export function isBlank(text: string): boolean {
  return text.replace(RUN, '') === '';
}

/** Runs of white space as one space each. */
export function collapse(text: string): string {
  return text.replace(RUN, ' ');
}

/** A text of its own, such as an attribute: NFC, collapsed, without spaces at its ends. */
export function plainText(text: string): string {
  return collapse(text.normalize('NFC')).replace(/^ | $/g, '');
}
