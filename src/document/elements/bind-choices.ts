import type { Inline } from '../types.js';

const NO_BREAK_SPACE = '\u00a0';
/** What names a box: up to a wider space, which parts choices side by side. */
const LABEL = /^ [^\s\u2002]+(?: [^\s\u2002]+)*/u;
/** A longer label may take two lines. */
const LONGEST_WHOLE = 24;

/** The inlines with no line end between a box and its label, nor within a short label: "☐ Not done" stays whole. */
export function bindChoices(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, index) => {
    const before = inlines[index - 1];
    if (inline.type !== 'text' || before?.type !== 'field' || !isBox(before.field.control)) return inline;
    return { ...inline, text: inline.text.replace(LABEL, bound) };
  });
}

function bound(label: string): string {
  const isShort = label.length <= LONGEST_WHOLE;
  return isShort ? label.replaceAll(' ', NO_BREAK_SPACE) : `${NO_BREAK_SPACE}${label.slice(1)}`;
}

function isBox(control: string): boolean {
  return control === 'checkbox' || control === 'radio';
}
