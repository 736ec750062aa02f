/**
 * Characters that a terminal shows two cells wide (East Asian wide and full-width, emoji), by Unicode block; Unicode
 * Standard Annex 11 is the authority.
 */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Marks that a terminal draws over the character before them, and characters that draw nothing. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Terminal cells that one character takes: 0, 1 or 2. */
export function cellsOf(character: string): 0 | 1 | 2 {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Terminal cells that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}
