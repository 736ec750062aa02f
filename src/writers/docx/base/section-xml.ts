import type { Document } from '../../../document/types.js';
import type { PlannedMargin } from '../margin-plan.js';
import type { MarginPlan } from './plan-margins.js';
import type { BasePage } from './sections.js';
import { element, serialise, withAttribute, type XmlElement } from './xml-tree.js';

/** What of a section a document takes over, in the order of the schema (ECMA-376, EG_SectPrContents). */
const BEFORE_FIRST_PAGE = ['w:pgMar', 'w:paperSrc', 'w:pgBorders', 'w:lnNumType', 'w:pgNumType'];
const AFTER_FIRST_PAGE = ['w:textDirection', 'w:bidi', 'w:rtlGutter', 'w:docGrid'];

/** The properties of the only section: the base's page, laid across if the document asks for it, with one column. */
export function sectionXml(page: BasePage, plan: MarginPlan, orientation: Document['orientation']): string {
  const references = plan.margins.map((margin) =>
    element(margin.element === 'hdr' ? 'w:headerReference' : 'w:footerReference', {
      'w:type': margin.slot,
      'r:id': marginId(margin),
    }),
  );
  const taken = (names: readonly string[]): readonly XmlElement[] =>
    names.flatMap((name) => page.properties.filter((one) => one.name === name));
  const firstPage = plan.hasFirstPage ? [element('w:titlePg')] : [];
  return serialise(
    element('w:sectPr', {}, [
      ...references,
      pageSize(page, orientation),
      ...taken(BEFORE_FIRST_PAGE),
      ...firstPage,
      ...taken(AFTER_FIRST_PAGE),
    ]),
  );
}

/** What margins leave of the page's width; of its height where the page is turned. */
export function textWidthTwips(page: BasePage, orientation: Document['orientation']): number {
  if (isAcross(page) === (orientation === 'landscape')) return page.textWidthTwips;
  return page.textWidthTwips - page.widthTwips + page.heightTwips;
}

/** The id of the relationship that leads to a header or footer. */
export function marginId({ name }: PlannedMargin): string {
  return `rId-${name}`;
}

function pageSize(page: BasePage, orientation: Document['orientation']): XmlElement {
  const isTurned = isAcross(page) !== (orientation === 'landscape');
  const given = page.properties.find(({ name }) => name === 'w:pgSz') ?? element('w:pgSz');
  const [width, height] = isTurned ? [page.heightTwips, page.widthTwips] : [page.widthTwips, page.heightTwips];
  const sized = withAttribute(withAttribute(given, 'w:w', String(width)), 'w:h', String(height));
  return withAttribute(sized, 'w:orient', orientation === 'landscape' ? 'landscape' : null);
}

function isAcross(page: BasePage): boolean {
  return page.widthTwips > page.heightTwips;
}
