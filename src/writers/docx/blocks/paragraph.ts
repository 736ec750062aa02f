import type { Align, Blank, FieldInline, Heading, Inline, Paragraph } from '../../../document/types.js';
import { ptToTwip } from '../../../units.js';
import { bookmarked } from '../bookmarks.js';
import { loneControlXml } from '../form/field-control.js';
import { isBoxField, writtenXml } from '../inlines/fields.js';
import { fillingStops, inlinesXml, loneBlank, ruledAnyway } from '../inlines/inlines.js';
import type { Line } from '../inlines/run.js';
import { type ParagraphProperties, paragraphXml, type Spacing, type TabStop } from '../paragraph-xml.js';
import type { Frame, ItemMark, Part } from '../part.js';
import { listTextPt, numberGapPt } from '../styles/list-definitions.js';
import { AROUND_BOX_PT } from '../styles/paragraph-styles.js';
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
  const { item } = frame;
  const isLoose = part.supplements.get(block.style)?.keepNext ?? false;
  const keepNext = isLoose || frame.keepNext || part.keeps.withNext.has(block);
  const lone = frame.ruled ? null : loneBlank(block.inlines);
  const isAlone = loneBlank(block.inlines) !== null;
  const tabs = isAlone ? [] : fillingStops(block.inlines, frame);
  const { style, number, indent } = placedStyle(block, frame, part);
  let content =
    lone === null
      ? styledContent(block.inlines, block.style, frame, part)
      : loneContent(lone, lineOf(block.style, frame, part));
  if (item !== null && item.bookmark !== null) content = bookmarkXml(item.bookmark, content, part);
  if (block.id !== null) content = bookmarkXml(block.id, content, part);
  const properties: ParagraphProperties = {
    style,
    keepNext,
    keepLines: keepNext || part.keeps.whole.has(block),
    number,
    rule: lone === null ? null : { widthPt: part.theme.forms.ruleWidthPt, colour: part.theme.colours.rule },
    tabs,
    spacing: spacingOf(block, style, frame, part),
    indent,
    align: alignOf(frame, tabs),
    outlineLevel,
  };
  return paragraphXml(properties, content);
}

/** A paragraph of a theme's style that is no block of its own, such as a label or a caption. */
export function styledParagraphXml(inlines: readonly Inline[], style: string, frame: Frame, part: Part): string {
  const tabs = fillingStops(inlines, frame);
  const { number, indent } = unnumbered(style, frame, part);
  const properties: ParagraphProperties = {
    style: styleId(style, part),
    keepNext: frame.keepNext,
    number,
    tabs,
    indent,
    align: alignOf(frame, tabs),
  };
  return paragraphXml(properties, styledContent(inlines, style, frame, part));
}

function styledContent(inlines: readonly Inline[], style: string, frame: Frame, part: Part): string {
  const field = loneField(inlines, part);
  if (field !== null) return loneContent(field, lineOf(style, frame, part));
  const ruled = ruledAnyway(inlines, frame);
  return ruled === null
    ? inlinesXml(inlines, lineOf(style, frame, part))
    : writtenXml(ruled, lineOf(style, frame, part));
}

function loneContent(lone: Blank | FieldInline, line: Line): string {
  const { form } = line.part;
  return form !== null && lone.type === 'field' ? loneControlXml(lone, line, form) : writtenXml(lone, line);
}

/** The field on screen that is all a paragraph holds, or null. */
function loneField(inlines: readonly Inline[], { form }: Part): FieldInline | null {
  const lone = form === null ? null : loneBlank(inlines);
  return lone?.type === 'field' ? lone : null;
}

export function lineOf(style: string, frame: Frame, part: Part): Line {
  const known = part.theme.paragraphs[style] ?? part.theme.paragraphs.body;
  return { part, frame, bold: known?.bold ?? false, sizePt: known?.sizePt ?? 10 };
}

/** The id of a theme's paragraph style; that of plain text for a name that the theme does not know. */
export function styleId(style: string, part: Part): string {
  return part.names.paragraphs.get(style)?.id ?? 'Normal';
}

function bookmarkXml(id: string, content: string, part: Part): string {
  return bookmarked(part.bookmark(id), part.nextId(), content);
}

/**
 * What the paragraph says beside its style: space that a letterhead's style lacks, none at the frame's edge, and the
 * height of lines that hold boxes.
 */
function spacingOf(block: Paragraph | Heading, style: string, frame: Frame, part: Part): Spacing | null {
  const space = part.supplements.get(block.style)?.space ?? null;
  const edges = flushSpacing(block.style, frame, part);
  const flush =
    space === null
      ? edges
      : { beforeTwips: ptToTwip(space.spaceBeforePt), afterTwips: ptToTwip(space.spaceAfterPt), ...edges };
  if (style === OWN_STYLES.boxes.id || !block.inlines.some(isBox)) return flush;
  const { forms, paragraphs } = part.theme;
  const leadingPt = (paragraphs[block.style] ?? paragraphs.body)?.leadingPt ?? 0;
  return { ...flush, exactTwips: ptToTwip(Math.max(leadingPt, forms.boxPt + AROUND_BOX_PT)) };
}

/** Space before and after that the style has, but that the frame's edge takes away. */
function flushSpacing(style: string, frame: Frame, part: Part): Spacing | null {
  if (!frame.startsFlush && !frame.endsFlush) return null;
  const known = part.theme.paragraphs[style] ?? part.theme.paragraphs.body;
  const before = frame.startsFlush && known !== undefined && known.spaceBeforePt > 0;
  const after = frame.endsFlush && known !== undefined && known.spaceAfterPt > 0;
  if (!before && !after) return null;
  return { ...(before ? { beforeTwips: 0 } : {}), ...(after ? { afterTwips: 0 } : {}) };
}

/** A tab runs to its stop only in a paragraph that starts at the left. */
function alignOf(frame: Frame, tabs: readonly TabStop[]): Align | null {
  if (frame.align === null || frame.align === 'left') return null;
  return tabs.length === 0 ? frame.align : 'left';
}

type Placed = Required<Pick<ParagraphProperties, 'number' | 'indent'>>;

const UNPLACED: Placed = { number: null, indent: null };

function placedStyle(block: Paragraph | Heading, frame: Frame, part: Part): Placed & { readonly style: string } {
  const { item } = frame;
  if (item === null) {
    const { number, indent } = unnumbered(block.style, frame, part);
    return { style: holdsOnlyBoxes(block) ? OWN_STYLES.boxes.id : styleId(block.style, part), number, indent };
  }
  const number = { numId: item.numId, level: item.level };
  const usual = ptToTwip(listTextPt(part.theme.lists, item.kind, item.level));
  const hangingTwips = ptToTwip(numberGapPt(part.theme, block.style));
  const indent = item.textTwips === usual ? null : { leftTwips: item.textTwips, hangingTwips };
  const tied = tiedStyle(block, item, part);
  if (tied === null) return { style: styleId(block.style, part), number, indent };
  return { style: tied, number: item.tied ? null : number, indent };
}

function holdsOnlyBoxes(block: Paragraph | Heading): boolean {
  return block.style === 'td' && block.inlines.length > 0 && block.inlines.every(isBox);
}

function isBox(inline: Inline): boolean {
  return inline.type === 'field' && isBoxField(inline);
}

/** Indented as the list around it is; without the number that its style would give it. */
function unnumbered(style: string, frame: Frame, part: Part): Placed {
  const isNumbered = part.numberedStyles.has(style);
  if (frame.leftTwips === 0 && !isNumbered) return UNPLACED;
  const leftTwips = frame.leftTwips + ptToTwip(part.theme.paragraphs[style]?.indentPt ?? 0);
  if (!isNumbered) return { number: null, indent: { leftTwips } };
  return { number: { numId: 0, level: 0 }, indent: { leftTwips, hangingTwips: 0 } };
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
