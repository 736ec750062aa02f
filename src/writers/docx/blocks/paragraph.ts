import type { Heading, Inline, Paragraph } from '../../../document/types.js';
import { ptToTwip } from '../../../units.js';
import { bookmarked } from '../bookmarks.js';
import { isBoxField } from '../inlines/fields.js';
import { fillingStops, inlinesXml, isRuledAnyway } from '../inlines/inlines.js';
import type { Line } from '../inlines/run.js';
import { type ParagraphProperties, paragraphXml } from '../paragraph-xml.js';
import type { Frame, ItemMark, Part } from '../part.js';
import { listTextPt, numberGapPt } from '../styles/list-definitions.js';
import { CLAUSE_STYLES, OWN_STYLES } from '../styles/style-ids.js';

/** Styles that say no more than that a text is an item: the style of the list's level takes their place. */
const ITEM_STYLES = new Set(['li', 'body', 'clause', 'subclause']);

export function writeParagraph(block: Paragraph, frame: Frame, part: Part): string {
  return textBlockXml(block, frame, part, null);
}

export function writeHeading(block: Heading, frame: Frame, part: Part): string {
  const outlineLevel = block.style === `h${block.level}` ? null : block.level - 1;
  return textBlockXml(block, frame, part, outlineLevel);
}

function textBlockXml(block: Paragraph | Heading, frame: Frame, part: Part, outlineLevel: number | null): string {
  const { withNext, whole } = part.keeps;
  const keepNext = frame.keepNext || withNext.has(block);
  const content = styledContent(block.inlines, block.style, frame, part);
  const ids = [frame.item?.bookmark ?? null, block.id].filter((id) => id !== null);
  const marked = ids.reduce((xml, id) => bookmarked(part.bookmark(id), part.nextId(), xml), content);
  return paragraphXml(
    {
      ...placedStyle(block, frame, part),
      ...fillProperties(block.inlines, frame),
      keepNext,
      keepLines: keepNext || whole.has(block),
      outlineLevel,
    },
    marked,
  );
}

/** A paragraph of a theme's style that is no block of its own, such as a label or a caption. */
export function styledParagraphXml(
  inlines: readonly Inline[],
  style: string,
  frame: Frame,
  part: Part,
  more: Partial<ParagraphProperties> = {},
): string {
  return paragraphXml(
    {
      style: part.names.paragraphs.get(style)?.id ?? 'Normal',
      ...unnumbered(style, frame, part),
      ...fillProperties(inlines, frame),
      keepNext: frame.keepNext,
      ...more,
    },
    styledContent(inlines, style, frame, part),
  );
}

function styledContent(inlines: readonly Inline[], style: string, frame: Frame, part: Part): string {
  if (isRuledAnyway(inlines, frame)) return '';
  return inlinesXml(inlines, lineOf(style, frame, part));
}

export function lineOf(style: string, frame: Frame, part: Part): Line {
  const known = part.theme.paragraphs[style] ?? part.theme.paragraphs.body;
  return { part, frame, bold: known?.bold ?? false, sizePt: known?.sizePt ?? 10 };
}

/** A tab runs to its stop only in a paragraph that starts at the left. */
function fillProperties(inlines: readonly Inline[], frame: Frame): Partial<ParagraphProperties> {
  const align = frame.align === null || frame.align === 'left' ? null : frame.align;
  const tabs = fillingStops(inlines, frame);
  return tabs.length === 0 ? { align } : { tabs, align: align === null ? null : 'left' };
}

function placedStyle(
  block: Paragraph | Heading,
  frame: Frame,
  part: Part,
): Pick<ParagraphProperties, 'style' | 'number' | 'indent'> {
  const style = holdsOnlyBoxes(block) ? OWN_STYLES.boxes.id : (part.names.paragraphs.get(block.style)?.id ?? 'Normal');
  const { item } = frame;
  if (item === null) return { style, ...unnumbered(block.style, frame, part) };
  const number = { numId: item.numId, level: item.level };
  const tied = tiedStyle(block, item, part);
  const usual = ptToTwip(listTextPt(part.theme.lists, item.kind, item.level));
  const hangingTwips = ptToTwip(numberGapPt(part.theme, block.style));
  const indent = item.textTwips === usual ? null : { leftTwips: item.textTwips, hangingTwips };
  if (tied === null) return { style, number, indent };
  return { style: tied, number: item.tied ? null : number, indent };
}

function holdsOnlyBoxes(block: Paragraph | Heading): boolean {
  const isBox = (inline: Inline): boolean => inline.type === 'field' && isBoxField(inline);
  return block.style === 'td' && block.inlines.length > 0 && block.inlines.every(isBox);
}

/** Indented as the list around it is; without the number that the style of a clause would give it. */
function unnumbered(style: string, frame: Frame, part: Part): Pick<ParagraphProperties, 'number' | 'indent'> {
  const isClause = CLAUSE_STYLES.includes(style);
  if (frame.leftTwips === 0 && !isClause) return {};
  const own = ptToTwip(part.theme.paragraphs[style]?.indentPt ?? 0);
  const indent = { leftTwips: frame.leftTwips + own, ...(isClause ? { hangingTwips: 0 } : {}) };
  return isClause ? { number: { numId: 0, level: 0 }, indent } : { indent };
}

/** The style of a list's level for the paragraph that carries its number, or null when its own style must stay. */
function tiedStyle(block: Paragraph | Heading, item: ItemMark, part: Part): string | null {
  if (block.type === 'heading') {
    const isClauseHeading = item.kind === 'clauses' && item.level === 0 && block.style === 'h2';
    return isClauseHeading ? OWN_STYLES.clauseHeading.id : null;
  }
  if (!ITEM_STYLES.has(block.style)) return null;
  if (item.kind === 'unordered') return OWN_STYLES.bullets[item.level]?.id ?? null;
  if (item.kind === 'ordered') return OWN_STYLES.numbers[item.level]?.id ?? null;
  const name = CLAUSE_STYLES[item.level];
  return name === undefined || name === null ? null : (part.names.paragraphs.get(name)?.id ?? null);
}
