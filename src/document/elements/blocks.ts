import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Block } from '../types.js';
import type { BlockName } from '../vocabulary.js';
import { readChart } from './chart.js';
import { readDescriptionList } from './description-list.js';
import { readTextArea } from './fields.js';
import { readFigure, readPicture } from './figure.js';
import { readList } from './list.js';
import { readSignatures } from './signatures.js';
import { readTable } from './table.js';
import { readHeading, readPageBreak, readParagraph, readSection } from './text-blocks.js';

/** Null for what cannot be shown: a picture that is not there. */
type BlockReader = (element: Element, reader: Reader) => Block | null;

const READERS: Readonly<Record<BlockName, BlockReader>> = {
  section: readSection,
  h1: (element, reader) => readHeading(element, 1, reader),
  h2: (element, reader) => readHeading(element, 2, reader),
  h3: (element, reader) => readHeading(element, 3, reader),
  p: readParagraph,
  ul: readList,
  ol: readList,
  dl: readDescriptionList,
  table: readTable,
  signatures: readSignatures,
  figure: readFigure,
  img: readPicture,
  chart: readChart,
  textarea: readTextArea,
  'page-break': readPageBreak,
};

export function readBlock(name: BlockName, element: Element, reader: Reader): Block | null {
  return READERS[name](element, reader);
}
