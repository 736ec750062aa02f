import { LEAST_BLOCK_MM, mmToPt, parseLengthPt, ptToTwip } from '../../../units.js';
import type { Report } from './report.js';
import { childOf, childrenOf, descendantsOf, type XmlElement } from './xml-tree.js';

export const SLOTS = ['default', 'first', 'even'] as const;
export type Slot = (typeof SLOTS)[number];
export type MarginKind = 'header' | 'footer';

/** The page of a base: that of its last section, with the headers and footers that this one has or inherits. */
export interface BasePage {
  /** The section's properties but headers, footers and first page: `w:pgSz`, `w:pgMar` and the like, in order. */
  readonly properties: readonly XmlElement[];
  readonly widthTwips: number;
  readonly heightTwips: number;
  /** What margins and gutter leave of width and height. */
  readonly textWidthTwips: number;
  readonly textHeightTwips: number;
  readonly hasFirstPage: boolean;
  /** The id of the relationship that leads to each header and footer, by `header default` and so on. */
  readonly references: ReadonlyMap<string, string>;
}

/** What Word takes for a page whose size or margins are not said. */
const LETTER = { width: 12240, height: 15840 };
const INCH = 1440;

/** `base/too-narrow` when the page leaves too little room. */
export function readPage(body: XmlElement, report: Report): BasePage {
  const sections = [
    ...childrenOf(body, 'w:p').flatMap((paragraph) => descendantsOf(paragraph, 'w:sectPr')),
    ...childrenOf(body, 'w:sectPr'),
  ];
  const last = sections.at(-1) ?? null;
  const references = new Map<string, string>();
  for (const section of sections) {
    for (const kind of ['header', 'footer'] as const) {
      for (const { attributes } of childrenOf(section, `w:${kind}Reference`)) {
        references.set(`${kind} ${attributes.get('w:type') ?? 'default'}`, attributes.get('r:id') ?? '');
      }
    }
  }
  const size = childOf(last, 'w:pgSz');
  const margins = childOf(last, 'w:pgMar');
  const margin = (side: string, otherwise: number): number => Math.abs(twips(margins, side) ?? otherwise);
  const widthTwips = twips(size, 'w') ?? LETTER.width;
  const heightTwips = twips(size, 'h') ?? LETTER.height;
  const page: BasePage = {
    properties: last === null ? [] : childrenOf(last),
    widthTwips,
    heightTwips,
    textWidthTwips: widthTwips - margin('left', INCH) - margin('right', INCH) - margin('gutter', 0),
    textHeightTwips: heightTwips - margin('top', INCH) - margin('bottom', INCH),
    hasFirstPage: isOn(childOf(last, 'w:titlePg')),
    references,
  };
  reportRoom(page.textWidthTwips, LEAST_BLOCK_MM.width, 'wide', report);
  reportRoom(page.textHeightTwips, LEAST_BLOCK_MM.height, 'high', report);
  return page;
}

function reportRoom(leftTwips: number, leastMm: number, extent: string, report: Report): void {
  if (leftTwips >= ptToTwip(mmToPt(leastMm))) return;
  const leftMm = Math.max(0, Math.round(leftTwips / 20 / mmToPt(1)));
  const message = `The page leaves a block of text ${leftMm} mm ${extent}; it needs ${leastMm} mm.`;
  report.error('base/too-narrow', message, 'make the margins smaller in Word: Layout, Margins');
}

/** Twentieths of a point, or a number with a unit. */
function twips(owner: XmlElement | null, name: string): number | null {
  const text = owner?.attributes.get(`w:${name}`);
  if (text === undefined) return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Math.round(Number(text));
  const lengthPt = parseLengthPt(text);
  return lengthPt === null ? null : ptToTwip(lengthPt);
}

/** Whether a property that needs no value is there and not switched off. */
export function isOn(property: XmlElement | null): boolean {
  return property !== null && !['0', 'false', 'off'].includes(property.attributes.get('w:val') ?? '1');
}
