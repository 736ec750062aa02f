import type { Block, DescriptionItem, ListItem, Table, TableCell, TableRow } from '../types.js';
import type { Differences } from './differences.js';
import { fieldBeside } from './fields.js';
import { signatureBeside } from './signature.js';
import { type Arrangement, textsBeside } from './text-blocks.js';
import { inOneLine, oneBelowOther, oneOrBoth } from './texts.js';

/** The blocks of two documents as those of one; where they differ, that is reported, and the first one's block stands. */
export function blocksBeside(
  first: readonly Block[],
  second: readonly Block[],
  arrangement: Arrangement,
  differences: Differences,
): readonly Block[] {
  if (first.length !== second.length) {
    reportExtra(first, second, differences);
    return first;
  }
  return first.flatMap((one, index) => {
    const other = second[index];
    return other === undefined ? [] : blockBeside(one, other, arrangement, differences);
  });
}

/** Reports the first block that one document has and the other lacks. */
function reportExtra(first: readonly Block[], second: readonly Block[], differences: Differences): void {
  const isMore = first.length > second.length;
  const [longer, shorter] = isMore ? [first, second] : [second, first];
  const extra = longer.find((block, index) => {
    const other = shorter[index];
    return other === undefined || other.type !== block.type || other.style !== block.style;
  });
  if (extra === undefined) throw new Error('the longer of two lists has no block that the other lacks');
  const name = NAMES[extra.type];
  differences.report(extra.place, isMore ? name : 'nothing', isMore ? 'nothing' : name);
}

function blockBeside(
  first: Block,
  second: Block,
  arrangement: Arrangement,
  differences: Differences,
): readonly Block[] {
  const inside = (one: readonly Block[], other: readonly Block[]): readonly Block[] =>
    blocksBeside(one, other, arrangement, differences);
  switch (first.type) {
    case 'section':
      if (second.type !== 'section') break;
      return [{ ...first, blocks: inside(first.blocks, second.blocks) }];
    case 'heading':
    case 'paragraph':
      if (second.type !== first.type) break;
      return textsBeside(first, second, arrangement, differences);
    case 'list': {
      if (second.type !== 'list') break;
      const items = differences.matched(first.items, second.items, 'item', first.place);
      const item = ([one, other]: readonly [ListItem, ListItem]): ListItem => {
        return { ...one, blocks: inside(one.blocks, other.blocks) };
      };
      return [{ ...first, items: items.map(item) }];
    }
    case 'descriptionList': {
      if (second.type !== 'descriptionList') break;
      const items = differences.matched(first.items, second.items, 'term', first.place);
      return [{ ...first, items: items.map(([one, other]) => descriptionBeside(one, other, differences)) }];
    }
    case 'table':
      if (second.type !== 'table') break;
      return [tableBeside(first, second, arrangement === 'margin' ? 'margin' : 'cell', differences)];
    case 'signatures': {
      if (second.type !== 'signatures') break;
      const items = differences.matched(first.items, second.items, 'signature', first.place);
      return [{ ...first, items: items.map(([one, other]) => signatureBeside(one, other)) }];
    }
    case 'figure':
    case 'chart':
      if (second.type !== first.type) break;
      return [{ ...first, alt: oneOrBoth(first.alt, second.alt) }];
    case 'textArea': {
      if (second.type !== 'textArea') break;
      const label = inOneLine(first.label, second.label);
      return [{ ...first, label, field: fieldBeside(first.field, second.field) }];
    }
    case 'pageBreak':
      if (second.type !== 'pageBreak') break;
      return [first];
    case 'pair':
      break;
  }
  differences.report(first.place, NAMES[first.type], NAMES[second.type]);
  return [first];
}

function descriptionBeside(first: DescriptionItem, second: DescriptionItem, differences: Differences): DescriptionItem {
  return {
    ...first,
    term: oneBelowOther(first.term, second.term, 'smaller'),
    description: blocksBeside(first.description, second.description, 'cell', differences),
  };
}

function tableBeside(first: Table, second: Table, arrangement: Arrangement, differences: Differences): Table {
  const cell = ([one, other]: readonly [TableCell, TableCell]): TableCell => {
    return { ...one, blocks: blocksBeside(one.blocks, other.blocks, arrangement, differences) };
  };
  const row = ([one, other]: readonly [TableRow, TableRow]): TableRow => {
    return { ...one, cells: differences.matched(one.cells, other.cells, 'cell', one.place).map(cell) };
  };
  const rows = (one: readonly TableRow[], other: readonly TableRow[]): readonly TableRow[] =>
    differences.matched(one, other, 'row', first.place).map(row);
  return {
    ...first,
    caption: inOneLine(first.caption, second.caption),
    head: rows(first.head, second.head),
    body: rows(first.body, second.body),
  };
}

const NAMES: Readonly<Record<Block['type'], string>> = {
  section: 'a section',
  heading: 'a heading',
  paragraph: 'a paragraph',
  pair: 'a pair of texts',
  list: 'a list',
  descriptionList: 'a list of terms',
  table: 'a table',
  signatures: 'signatures',
  figure: 'a picture',
  chart: 'a chart',
  textArea: 'room for text',
  pageBreak: 'a new page',
};
