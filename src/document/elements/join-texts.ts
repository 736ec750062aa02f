import type { Inline, Text } from '../types.js';
import { collapse } from '../white-space.js';

/**
 * White space over the whole of a paragraph, as HTML collapses it: one space for a run even when the run spans several
 * elements (the first keeps it), none at the ends and beside line breaks. Neighbouring texts of the same looks become
 * one, in NFC.
 */
export function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  let afterSpace = true;
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      if (inline.type === 'lineBreak') trimEnd(joined);
      afterSpace = inline.type === 'lineBreak';
      joined.push(inline);
      continue;
    }
    const collapsed = collapse(inline.text);
    const text = afterSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') continue;
    afterSpace = text.endsWith(' ');
    const last = joined.at(-1);
    if (last?.type === 'text' && looksAlike(last, inline))
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...inline, text });
  }
  trimEnd(joined);
  return joined.map((inline) => (inline.type === 'text' ? { ...inline, text: inline.text.normalize('NFC') } : inline));
}

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
  const text = last.text.slice(0, -1);
  if (text === '') inlines.pop();
  else inlines[inlines.length - 1] = { ...last, text };
}

function looksAlike(a: Text, b: Text): boolean {
  return (
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.change === b.change &&
    a.style === b.style &&
    a.language === b.language &&
    a.href === b.href
  );
}
