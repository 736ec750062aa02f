import type { Block, Heading, Paragraph } from '../types.js';
import { textOfInlines } from '../walk.js';
import type { Differences } from './differences.js';
import { inlinesAround, isFilledIn } from './fields.js';
import { isSaidOnce, oneBelowOther, styled } from './texts.js';

/**
 * How two texts stand together: in `columns` of the page; one below the other in the `cell` of a table; so too in the
 * `margin`, the head or foot of pages, where all type is small already.
 */
export type Arrangement = 'columns' | 'cell' | 'margin';

/** The style of a title's second language, below the first. */
const BELOW_TITLE = 'lead';

/** A heading or a paragraph in both languages. */
export function textsBeside(
  first: Heading | Paragraph,
  second: Heading | Paragraph,
  arrangement: Arrangement,
  differences: Differences,
): readonly Block[] {
  const { style, language, place } = first;
  if (isFilledIn(first.inlines) || isFilledIn(second.inlines)) {
    return [{ ...first, inlines: inlinesAround(first.inlines, second.inlines, place, differences) }];
  }
  if (arrangement === 'columns') {
    return [{ type: 'pair', first, second: { ...second, id: null }, style, language, id: null, place }];
  }
  if (first.type === 'heading' && first.level === 1) {
    if (isSaidOnce(textOfInlines(first.inlines), textOfInlines(second.inlines))) return [first];
    const inlines = second.inlines.map((inline) => styled(inline, 'muted'));
    const below = { style: BELOW_TITLE, language: second.language, id: null, place: second.place };
    return [first, { type: 'paragraph', ...below, inlines }];
  }
  return [
    { ...first, inlines: oneBelowOther(first.inlines, second.inlines, arrangement === 'cell' ? 'smaller' : 'same') },
  ];
}
