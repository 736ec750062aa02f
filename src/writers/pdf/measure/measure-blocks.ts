import type { Block } from '../../../document/types.js';
import type { Item } from '../types.js';
import type { Frame, MeasureBlocks, MeasureContext } from './context.js';
import { measureDescriptionList } from './description-list.js';
import { measureChart, measureFigure } from './figure.js';
import { amend, keepTogether, strengthen } from './item.js';
import { measureList } from './list.js';
import { measurePair } from './pair.js';
import { addId, isSoleParagraph, measureHeading, measureParagraph, measureSoleParagraph } from './paragraph.js';
import { measureSignatures } from './signatures.js';
import { measureTable } from './table.js';
import { tag } from './tag.js';
import { measureTextArea } from './text-area.js';

type Handlers = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { readonly type: Type }>,
    frame: Frame,
    context: MeasureContext,
    out: Item[],
  ) => void;
};

const handlers: Handlers = {
  section(section, frame, context, out) {
    const from = out.length;
    const inner = { ...frame, tag: tag('Sect', frame.tag, { language: section.language }) };
    const starts = measureEach(section.blocks, inner, context, out);
    const parts = starts.filter((_, index) => section.blocks[index]?.type === 'table');
    if (section.keepTogether) keepTogether(out, from, 'avoid', context.bodyHeightPt, parts);
    if (section.id !== null) addId(out, from, section.id);
  },
  heading: measureHeading,
  paragraph: measureParagraph,
  pair: measurePair,
  list: (list, frame, context, out) => measureList(list, frame, context, out, measureBlocks),
  descriptionList: (list, frame, context, out) => measureDescriptionList(list, frame, context, out, measureBlocks),
  table: (table, frame, context, out) => measureTable(table, frame, context, out, measureBlocks),
  signatures: measureSignatures,
  figure: measureFigure,
  chart: measureChart,
  textArea: measureTextArea,
  pageBreak(_block, _frame, _context, out) {
    amend(out, out.length - 1, () => ({ breakAfter: 'always' }));
  },
};

/**
 * Appends the items of blocks, in order. Two lines at least of what follows stay with a heading or another paragraph
 * that keeps with the next, and a paragraph that introduces a list or a table stays with it where that is possible.
 */
export const measureBlocks: MeasureBlocks = (blocks, frame, context, out) => {
  const [only] = blocks;
  if (only?.type === 'paragraph' && isSoleParagraph(blocks, frame)) {
    measureSoleParagraph(only, frame, context, out);
    return;
  }
  measureEach(blocks, frame, context, out);
};

/** Appends the items of blocks as they stand in a section; returns the index where the items of each begin. */
function measureEach(blocks: readonly Block[], frame: Frame, context: MeasureContext, out: Item[]): readonly number[] {
  let keptFrom: number | null = null;
  return blocks.map((block, index) => {
    const from = out.length;
    measureBlock(block, index === 0 ? frame : following(frame), context, out);
    const last = out.length - 1;
    if (last < from) return from;
    const next = blocks[index + 1];
    const keeps = out[last]?.breakAfter === 'never';
    if (keptFrom === from && !keeps && isOneLine(out[from]) && (last > from || next !== undefined)) {
      strengthen(out, from, 'never');
    }
    keptFrom = keeps ? out.length : null;
    if (isText(block) && (next?.type === 'list' || next?.type === 'table')) strengthen(out, last, 'avoid');
    return from;
  });
}

/** The frame of blocks after the first: the marker and the second text are the first one's. */
function following(frame: Frame): Frame {
  return { ...frame, marker: '', second: null, tag: frame.second?.tag ?? frame.tag };
}

function isText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'pair';
}

/** The most that one line takes, in any style of text; a row or a picture that is higher is company enough. */
const ONE_LINE_PT = 28;

function isOneLine(item: Item | undefined): boolean {
  return item !== undefined && item.heightPt < ONE_LINE_PT;
}

function measureBlock<Type extends Block['type']>(
  block: Extract<Block, { readonly type: Type }>,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
): void {
  const handler: Handlers[Type] = handlers[block.type as Type];
  handler(block, frame, context, out);
}
