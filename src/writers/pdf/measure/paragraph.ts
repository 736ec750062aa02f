import type { Block, Heading, Inline, Paragraph } from '../../../document/types.js';
import type { ParagraphStyle } from '../../../theme/types.js';
import type { Break, Ink, Item, Role, Tag } from '../types.js';
import { type Frame, type Measure, type MeasureContext, paragraphStyle } from './context.js';
import { amend, item } from './item.js';
import { type Line, setLines } from './lines.js';
import { tag } from './tag.js';

/** Lines that stay together at a paragraph's beginning and at its end. */
const ORPHANS = 2;
const WIDOWS = 2;

export const measureParagraph: Measure<Paragraph> = (block, frame, context, out) => {
  const element = tag('P', frame.tag, { language: block.language });
  const from = out.length;
  addParagraph(block.inlines, paragraphStyle(context.theme, block.style), element, frame, context, out);
  if (block.id !== null) addId(out, from, block.id);
};

/** Elements that may hold text without a paragraph in between. */
const HOLDS_TEXT: ReadonlySet<Role> = new Set<Role>(['TD', 'TH', 'LBody']);

/** Whether the only block of a cell or list item is a paragraph that needs no element of its own. */
export function isSoleParagraph(blocks: readonly Block[], { tag: { role, language } }: Frame): boolean {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' && HOLDS_TEXT.has(role) && only.language === language;
}

/** A paragraph whose text belongs to the frame's element itself. */
export const measureSoleParagraph: Measure<Paragraph> = (block, frame, context, out) => {
  const from = out.length;
  addParagraph(block.inlines, paragraphStyle(context.theme, block.style), frame.tag, frame, context, out);
  if (block.id !== null) addId(out, from, block.id);
};

export const measureHeading: Measure<Heading> = (block, frame, context, out) => {
  const level = context.headingLevel(block.level);
  const element = tag(`H${level}`, frame.tag, { language: block.language });
  const style = paragraphStyle(context.theme, block.style);
  const from = out.length;
  addParagraph(block.inlines, { ...style, keepWithNext: true }, element, frame, context, out);
  const title = [frame.marker, plainText(block.inlines)].filter((part) => part !== '').join(' ');
  if (title !== '') amend(out, from, () => ({ bookmark: { title, level } }));
  if (block.id !== null) addId(out, from, block.id);
};

/** Appends the lines of a paragraph as items, with the style's spaces and rules around them. */
export function addParagraph(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  element: Tag,
  frame: Frame,
  context: MeasureContext,
  out: Item[],
): void {
  const lines = setLines(inlines, style, { ...frame, tag: element }, context);
  lines.forEach((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    out.push(
      item(style.leadingPt, withRules(line, style, first, last, frame, context), {
        spaceBeforePt: first ? style.spaceBeforePt : 0,
        spaceAfterPt: last ? style.spaceAfterPt : 0,
        breakAfter: breakAfterLine(index, lines.length, style),
      }),
    );
  });
}

/** Makes an id lead to the item at an index. */
export function addId(items: Item[], index: number, id: string): void {
  amend(items, index, (old) => ({ ids: [...old.ids, id] }));
}

function breakAfterLine(index: number, count: number, style: ParagraphStyle): Break {
  if (index === count - 1) return style.keepWithNext ? 'never' : 'free';
  if (index + 1 < ORPHANS || count - index - 1 < WIDOWS) return 'never';
  return style.keepTogether ? 'avoid' : 'free';
}

/** Rules of the style, in the middle of nothing: on the edge of the first and of the last line. */
function withRules(
  line: Line,
  style: ParagraphStyle,
  first: boolean,
  last: boolean,
  frame: Frame,
  context: MeasureContext,
): readonly Ink[] {
  const above = first && style.ruleAbovePt > 0;
  const below = last && style.ruleBelowPt > 0;
  if (!above && !below) return line;
  const rule = (yPt: number, thicknessPt: number): Ink => ({
    type: 'rule',
    xPt: frame.leftPt,
    yPt,
    lengthPt: frame.widthPt,
    thicknessPt,
    colour: context.theme.colours.rule,
  });
  const rules: Ink[] = [];
  if (above) rules.push(rule(0, style.ruleAbovePt));
  if (below) rules.push(rule(style.leadingPt, style.ruleBelowPt));
  return [...line, ...rules];
}

/** The words of a heading, for its bookmark. */
function plainText(inlines: readonly Inline[]): string {
  const parts = inlines.map((inline) => {
    if (inline.type === 'text' || inline.type === 'reference') return inline.text;
    return inline.type === 'lineBreak' ? ' ' : '';
  });
  return parts.join('').trim();
}
