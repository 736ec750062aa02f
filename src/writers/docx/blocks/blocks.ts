import type { Block } from '../../../document/types.js';
import { bookmarked } from '../bookmarks.js';
import { gapXml } from '../gap.js';
import { paragraphXml } from '../paragraph-xml.js';
import type { Frame, Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { writeDescriptionList } from './description-list.js';
import { writeChart, writeFigure } from './figure.js';
import { writeList } from './list.js';
import { writePair } from './pair.js';
import { writeHeading, writeParagraph } from './paragraph.js';
import { writeSignatures } from './signatures.js';
import { tableStyleOf, writeTable } from './table.js';
import { writeTextArea } from './text-area.js';

type Handlers = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { readonly type: Type }>,
    frame: Frame,
    part: Part,
  ) => string;
};

const handlers: Handlers = {
  section: (section, frame, part) => part.writeBlocks(section.blocks, frame),
  heading: writeHeading,
  paragraph: writeParagraph,
  pair: writePair,
  list: writeList,
  descriptionList: writeDescriptionList,
  table: writeTable,
  signatures: writeSignatures,
  figure: writeFigure,
  chart: writeChart,
  textArea: writeTextArea,
  pageBreak: () => paragraphXml({ style: OWN_STYLES.gap.id, pageBreakBefore: true }, ''),
};

/** Blocks one after the other. What ends in a table is followed by a gap, so that the content ends with a paragraph. */
export function writeBlocks(blocks: readonly Block[], frame: Frame, part: Part): string {
  let xml = '';
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const here = frameAt(blocks, index, frame);
    const space = spaceAround(block, part);
    if (space !== null && !here.startsFlush && space.beforePt > 0) xml += gapXml(space.beforePt, true);
    xml += markedBlock(block, here, part);
    if (space === null) continue;
    const keepNext = here.keepNext || part.keeps.withNext.has(block);
    xml += here.endsFlush ? gapXml(0, keepNext) : gapAfterXml(space.afterPt, keepNext);
  }
  return xml;
}

/** In points: all of a gap that its second paragraph takes. */
const REST_PT = 1;

/**
 * The gap after a table, in two paragraphs: LibreOffice does not keep a heading with the next paragraph when a single one
 * stands between it and a table (seen in 7.4).
 */
function gapAfterXml(heightPt: number, keepNext: boolean): string {
  if (heightPt < 2 * REST_PT) return gapXml(heightPt, keepNext);
  return gapXml(heightPt - REST_PT, keepNext) + gapXml(REST_PT, keepNext);
}

/** Text that introduces a list or a table stays with it; what is said of the first or last block is said of it only. */
function frameAt(blocks: readonly Block[], index: number, frame: Frame): Frame {
  const next = blocks[index + 1];
  const type = blocks[index]?.type;
  const introduces = (type === 'paragraph' || type === 'pair') && (next?.type === 'list' || next?.type === 'table');
  const item = index === 0 ? frame.item : null;
  const keepNext = frame.keepNext || introduces;
  const startsFlush = frame.startsFlush && index === 0;
  const endsFlush = frame.endsFlush && next === undefined;
  const isSame =
    item === frame.item &&
    keepNext === frame.keepNext &&
    startsFlush === frame.startsFlush &&
    endsFlush === frame.endsFlush;
  return isSame ? frame : { ...frame, item, keepNext, startsFlush, endsFlush };
}

/** An id of a block that is no paragraph: a bookmark before it. */
function markedBlock(block: Block, frame: Frame, part: Part): string {
  const xml = writeBlock(block, frame, part);
  if (block.id === null || block.type === 'paragraph' || block.type === 'heading') return xml;
  return bookmarked(part.bookmark(block.id), part.nextId(), '') + xml;
}

function writeBlock<Type extends Block['type']>(
  block: Extract<Block, { readonly type: Type }>,
  frame: Frame,
  part: Part,
): string {
  const handler: Handlers[Type] = handlers[block.type as Type];
  return handler(block, frame, part);
}

/** The white space around a block that is a table to Word; null for all others, whose paragraphs have their own. */
function spaceAround(block: Block, part: Part): { readonly beforePt: number; readonly afterPt: number } | null {
  switch (block.type) {
    case 'table':
    case 'descriptionList': {
      const style = tableStyleOf(block.style, part.theme);
      return { beforePt: style?.spaceBeforePt ?? 0, afterPt: style?.spaceAfterPt ?? 0 };
    }
    case 'signatures':
      return {
        beforePt: part.theme.paragraphs.statement?.spaceBeforePt ?? 0,
        afterPt: part.theme.paragraphs.label?.leadingPt ?? 0,
      };
    case 'textArea': {
      const style = part.theme.paragraphs[block.style] ?? part.theme.paragraphs.body;
      return { beforePt: style?.spaceBeforePt ?? 0, afterPt: style?.spaceAfterPt ?? 0 };
    }
    default:
      return null;
  }
}
