import type { Spot } from '../draw/canvas.js';
import type { PdfFile, PdfPage } from '../pdfkit-file.js';
import type { StructureTree } from '../structure-tree.js';
import { num } from '../syntax.js';
import type { FieldInk } from '../types.js';

/** A field on its page, its annotation to be written. */
export interface FieldSpot {
  /** Number of the annotation. */
  readonly id: number;
  readonly ink: FieldInk;
  /** Number of the page's object. */
  readonly pageId: number;
  /** Key in the parent tree. */
  readonly key: number;
  /** The four figures of its rectangle. */
  readonly rect: string;
}

/** Gathers the places of fields in the order of the structure. */
export interface FieldSpots {
  readonly add: (ink: FieldInk, page: number, at: Spot) => void;
  readonly spots: readonly FieldSpot[];
}

/** @param pageOf the page under way, by its index. */
export function createFieldSpots(
  file: PdfFile,
  tree: StructureTree,
  pageOf: (index: number) => PdfPage,
  pageHeightPt: number,
): FieldSpots {
  const spots: FieldSpot[] = [];
  return {
    spots,
    add(ink, page, { xPt, yPt }) {
      const id = file.reserve();
      pageOf(page).addAnnotation(id);
      const rect = [xPt, pageHeightPt - yPt - ink.heightPt, xPt + ink.widthPt, pageHeightPt - yPt].map(num).join(' ');
      spots.push({ id, ink, pageId: pageOf(page).id, key: tree.addAnnotation(ink.tag, id, page), rect });
    },
  };
}
