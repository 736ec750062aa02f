import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import type { Block, Document } from '../../document/types.js';
import type { FaceStack, Hyphenate } from '../../text/types.js';
import type { Theme } from '../../theme/types.js';
import type { Frame, MeasureContext } from './measure/context.js';
import { stackedHeight } from './measure/item.js';
import { measureBlocks } from './measure/measure-blocks.js';
import { rootTag } from './measure/tag.js';
import { type Page, paginate } from './paginate.js';
import type { Item, Tag } from './types.js';

/** A document measured and divided into pages: all that drawing needs. */
export interface Layout {
  readonly widthPt: number;
  readonly heightPt: number;
  /** Left edge of the text block. */
  readonly leftPt: number;
  readonly headerTopPt: number;
  /** From the paper's lower edge to the bottom of the foot. */
  readonly footerBottomPt: number;
  readonly firstHeader: readonly Item[];
  readonly pages: readonly LaidOutPage[];
}

export interface LaidOutPage extends Page<Item> {
  readonly bodyTopPt: number;
  readonly header: readonly Item[];
  readonly footer: readonly Item[];
}

/** Between a head that reaches into the body and the body, at least: a line. */
const HEADER_GAP_PT = 14;

/** Lays out a document; characters that no face has come back as `text/missing-glyph`, each place once. */
export function layOut(
  document: Document,
  theme: Theme,
  faces: FaceStack,
  hyphenate: Hyphenate | null = null,
  fillable = false,
): { readonly layout: Layout; readonly diagnostics: readonly Diagnostic[] } {
  const missing = createMissing();
  const root = rootTag(document.language);
  const { page } = theme;
  const [widthPt, heightPt] =
    document.orientation === 'portrait' ? [page.widthPt, page.heightPt] : [page.heightPt, page.widthPt];
  const frame = bodyFrame(root, widthPt - page.marginLeftPt - page.marginRightPt);
  const headingLevel = createHeadingLevels();
  const measure = (
    blocks: readonly Block[],
    bodyHeightPt: number,
    pageNumbers: MeasureContext['pageNumbers'],
  ): Item[] => {
    const items: Item[] = [];
    const { digits } = document;
    const shared = { theme, faces, hyphenate, fillable, digits, headingLevel, reportMissing: missing.report };
    const context = { ...shared, bodyHeightPt, pageNumbers };
    measureBlocks(blocks, frame, context, items);
    return items;
  };
  const marginal = (blocks: readonly Block[], number: number, count: number) =>
    measure(blocks, heightPt, { page: number, count });

  // Heads and feet take as much room with other numbers: their height is that of page one.
  const firstHeader = marginal(document.firstHeader, 1, 1);
  const tops = [firstHeader, marginal(document.header, 1, 1)].map((items) =>
    Math.max(page.marginTopPt, page.headerPt + outerHeight(items, HEADER_GAP_PT)),
  );
  const footer = marginal(document.footer, 1, 1);
  const bottom = Math.max(page.marginBottomPt, page.footerPt + outerHeight(footer, HEADER_GAP_PT));
  const topOf = (index: number): number => tops[Math.min(index, 1)] ?? page.marginTopPt;
  const heightOf = (index: number): number => Math.max(1, heightPt - topOf(index) - bottom);

  const body = measure(document.blocks, Math.max(heightOf(0), heightOf(1)), null);
  const pages = paginate(body, heightOf);
  const layout: Layout = {
    widthPt,
    heightPt,
    leftPt: page.marginLeftPt,
    headerTopPt: page.headerPt,
    footerBottomPt: page.footerPt,
    firstHeader,
    pages: pages.map((one, index) => ({
      ...one,
      bodyTopPt: topOf(index),
      header: index === 0 ? [] : marginal(document.header, index + 1, pages.length),
      footer: marginal(document.footer, index + 1, pages.length),
    })),
  };
  return { layout, diagnostics: missing.diagnostics() };
}

function bodyFrame(root: Tag, widthPt: number): Frame {
  return {
    leftPt: 0,
    widthPt,
    tag: root,
    bold: false,
    ruled: false,
    align: null,
    clauseLeftPt: null,
    marker: '',
    second: null,
  };
}

/** Height with the distance that the body keeps: at least the gap, more when the last item wants more space after it. */
function outerHeight(items: readonly Item[], gapPt: number): number {
  return items.length === 0 ? 0 : stackedHeight(items) + Math.max(gapPt, items.at(-1)?.spaceAfterPt ?? 0);
}

/** Levels as they are asked for, but never more than one below the heading before (PDF/UA-1, 7.4.2). */
function createHeadingLevels(): MeasureContext['headingLevel'] {
  let last = 0;
  return (level) => {
    const allowed = Math.min(level, last + 1);
    last = allowed;
    return allowed === 1 ? 1 : allowed === 2 ? 2 : 3;
  };
}

function createMissing(): { report: (character: string, place: Place) => void; diagnostics: () => Diagnostic[] } {
  const found = new Map<string, Diagnostic>();
  return {
    report(character, place) {
      const codePoints = Array.from(character, codePointName).join(' ');
      found.set(`${codePoints} ${JSON.stringify(place)}`, {
        severity: 'error',
        code: 'text/missing-glyph',
        message: `No font has the character "${character}" (${codePoints}).`,
        hint: 'the PDF cannot show it: write it with another character, or use a theme whose fonts have this one',
        place,
      });
    },
    diagnostics: () => [...found.values()],
  };
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
