import type { PdfFile, PdfPage } from '../pdfkit-file.js';
import type { StructureTree } from '../structure-tree.js';
import { num, reference, textString } from '../syntax.js';
import type { Link, Tag } from '../types.js';

/** A rectangle on a page, y downwards from its top. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an id of the document stands. */
export interface Destination {
  readonly page: number;
  readonly yPt: number;
}

/** Gathers the places of links; their annotations are written when all destinations are known. */
export interface LinkSpots {
  readonly add: (tag: Tag, page: number, box: Box) => void;
  readonly write: (destinations: ReadonlyMap<string, Destination>) => void;
}

/** The annotation's flag "print" (ISO 32000-1, table 165), which PDF/A wants set. */
const PRINT = 4;

/** @param pageOf the page under way, by its index. */
export function createLinkSpots(
  file: PdfFile,
  tree: StructureTree,
  pageOf: (index: number) => PdfPage,
  pageHeightPt: number,
): LinkSpots {
  const spots: { readonly id: number; readonly link: Link; readonly key: number; readonly box: Box }[] = [];
  return {
    add(tag, page, box) {
      if (tag.link === null) return;
      const id = file.reserve();
      pageOf(page).addAnnotation(id);
      spots.push({ id, link: tag.link, key: tree.addAnnotation(tag, id, page), box });
    },
    write(destinations) {
      for (const { id, link, key, box } of spots) {
        const rect = [box.left, pageHeightPt - box.bottom, box.right, pageHeightPt - box.top].map(num).join(' ');
        file.write(
          id,
          `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/F ${PRINT}/StructParent ${key}` +
            `/Contents${textString(link.description)}${action(link, destinations)}>>`,
        );
      }
    },
  };

  function action(link: Link, destinations: ReadonlyMap<string, Destination>): string {
    if (link.type === 'address') return `/A<</S/URI/URI${textString(asciiAddress(link.href))}>>`;
    const destination = destinations.get(link.id);
    return destination === undefined ? '' : `/Dest${destinationArray(destination)}`;
  }

  function destinationArray({ page, yPt }: Destination): string {
    return `[${reference(pageOf(page).id)}/XYZ null ${num(pageHeightPt - yPt)} null]`;
  }
}

/** An address as PDF wants it: other characters than ASCII percent-encoded, escapes left as they are. */
function asciiAddress(href: string): string {
  return href.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
