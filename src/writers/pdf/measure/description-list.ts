import type { DescriptionItem, DescriptionList } from '../../../document/types.js';
import type { Break, Item, RuleInk, Tag } from '../types.js';
import { cellIds, cellInks, cellOf, sliceRow } from './cells.js';
import { type Frame, type MeasureBlocks, type MeasureContext, paragraphStyle, tableStyle } from './context.js';
import { addSpace, item } from './item.js';
import { addId, addParagraph } from './paragraph.js';
import { tag } from './tag.js';

/** A row with more lines may be split over pages, two lines at least on each. */
const MOST_LINES_WHOLE = 3;
/** Facts that stand side by side at most. */
const MOST_FACTS_ACROSS = 4;

/**
 * Label–value rows: terms in a column of the theme's width, what they say beside them. A list whose class is a table
 * style of the theme stands as facts: label above value, side by side, between that style's rules.
 */
export function measureDescriptionList(
  list: DescriptionList,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
  measureBlocks: MeasureBlocks,
): void {
  const element = tag('L', frame.tag, {
    language: list.language,
    attributes: '<</O/List/ListNumbering/None>>',
  });
  const from = out.length;
  const measure = context.theme.tables[list.style] === undefined ? measureRows : measureFacts;
  measure(list, element, frame, context, out, measureBlocks);
  if (list.id !== null) addId(out, from, list.id);
}

function measureRows(
  list: DescriptionList,
  element: Tag,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
  measureBlocks: MeasureBlocks,
): void {
  const termWidth = (frame.widthPt * context.theme.lists.termWidthPercent) / 100;
  const termStyle = paragraphStyle(context.theme, 'dt');
  const gap = termStyle.sizePt;
  const places = {
    term: { ...frame, widthPt: termWidth - gap },
    description: { ...frame, leftPt: frame.leftPt + termWidth, widthPt: frame.widthPt - termWidth },
  };
  for (const one of list.items) {
    const [term, description] = measureItem(one, element, 'dt', places, context, measureBlocks);
    const slices = sliceRow([cellOf(term, []), cellOf(description, [])], 0);
    const from = out.length;
    slices.forEach((slice, index) => {
      const breakAfter = breakAfterSlice(index, slices.length, mostLinesWhole(one));
      out.push(item(slice.heightPt, slice.inks, { ids: slice.ids, breakAfter }));
    });
    const before = Math.max(term[0]?.spaceBeforePt ?? 0, description[0]?.spaceBeforePt ?? 0);
    const after = Math.max(term.at(-1)?.spaceAfterPt ?? 0, description.at(-1)?.spaceAfterPt ?? 0);
    addSpace(out, from, before, after);
  }
}

/** A term in two languages has a line for each, and so has what is said of it. */
function mostLinesWhole({ term }: DescriptionItem): number {
  return term.some(({ type }) => type === 'lineBreak') ? 2 * MOST_LINES_WHOLE : MOST_LINES_WHOLE;
}

function breakAfterSlice(index: number, count: number, mostWhole: number): Break {
  if (index === count - 1) return 'free';
  return count <= mostWhole || index === 0 || index === count - 2 ? 'never' : 'free';
}

function measureFacts(
  list: DescriptionList,
  element: Tag,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
  measureBlocks: MeasureBlocks,
): void {
  const style = tableStyle(context.theme, list.style);
  const from = out.length;
  const across = Math.max(1, Math.min(MOST_FACTS_ACROSS, list.items.length));
  const width = frame.widthPt / across;
  for (let start = 0; start < list.items.length; start += across) {
    const cells = list.items.slice(start, start + across).map((one, column) => {
      const leftPadding = column === 0 ? 0 : style.paddingXPt;
      const place: Frame = {
        ...frame,
        leftPt: frame.leftPt + column * width + leftPadding,
        widthPt: width - leftPadding - style.paddingXPt,
      };
      const places = { term: place, description: place };
      return cellOf(measureItem(one, element, 'label', places, context, measureBlocks).flat(), []);
    });
    const height = Math.max(...cells.map((cell) => cell.heightPt)) + 2 * style.paddingYPt;
    const last = start + across >= list.items.length;
    const inks = [
      ...rule(0, start === 0 ? style.headRuleAbovePt : 0, frame, context),
      ...cells.flatMap((cell) => cellInks(cell, style.paddingYPt)),
      ...rule(height, last ? style.endRulePt : style.rowRulePt, frame, context),
    ];
    out.push(item(height, inks, { ids: cellIds(cells), breakAfter: last ? 'free' : 'never' }));
  }
  addSpace(out, from, style.spaceBeforePt, style.spaceAfterPt);
}

function rule(yPt: number, thicknessPt: number, { leftPt, widthPt }: Frame, { theme }: MeasureContext): RuleInk[] {
  if (thicknessPt === 0) return [];
  return [{ type: 'rule', xPt: leftPt, yPt, lengthPt: widthPt, thicknessPt, colour: theme.colours.rule }];
}

/** Items of the term and of what it says. */
function measureItem(
  one: DescriptionItem,
  element: Tag,
  termStyle: 'dt' | 'label',
  places: { readonly term: Frame; readonly description: Frame },
  context: MeasureContext,
  measureBlocks: MeasureBlocks,
): [term: Item[], description: Item[]] {
  const itemTag = tag('LI', element);
  const term: Item[] = [];
  const label = tag('Lbl', itemTag);
  addParagraph(one.term, paragraphStyle(context.theme, termStyle), label, places.term, context, term);
  const description: Item[] = [];
  measureBlocks(
    one.description,
    { ...places.description, tag: tag('LBody', itemTag), marker: '' },
    context,
    description,
  );
  return [term, description];
}
