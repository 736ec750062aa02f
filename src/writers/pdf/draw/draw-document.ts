import { createFieldSpots } from '../form/field-spots.js';
import { type FormSetting, writeForm } from '../form/write-form.js';
import type { LaidOutPage, Layout } from '../layout.js';
import { stackedHeight, stackedInks } from '../measure/item.js';
import { createPdfFonts } from '../pdf-font.js';
import type { PdfFile, PdfPage } from '../pdfkit-file.js';
import { createStructureTree } from '../structure-tree.js';
import { reference } from '../syntax.js';
import type { Item } from '../types.js';
import { type PlacedBookmark, writeBookmarks } from './bookmarks.js';
import { createCanvas } from './canvas.js';
import { drawInks, type PageSetting } from './draw-inks.js';
import { createLinkSpots, type Destination } from './links.js';

const HEADER = '/Type/Pagination/Subtype/Header/Attached[/Top]';
const FOOTER = '/Type/Pagination/Subtype/Footer/Attached[/Bottom]';
const REPEATED_HEAD = '/Type/Pagination';

/** Draws all pages of a layout, with structure tree, links, bookmarks, and the form of its fields if there is one. */
export function drawDocument(layout: Layout, file: PdfFile, form: FormSetting | null): void {
  const pages: PdfPage[] = [];
  const pageOf = (index: number): PdfPage => {
    const page = pages[index];
    if (page === undefined) throw new RangeError(`no page ${index}`);
    return page;
  };
  const tree = createStructureTree(file, (index) => pageOf(index).id, layout.pages.length);
  const fonts = createPdfFonts(file);
  const links = createLinkSpots(file, tree, pageOf, layout.heightPt);
  const fields = createFieldSpots(file, tree, pageOf, layout.heightPt);
  const destinations = new Map<string, Destination>();
  const bookmarks: PlacedBookmark[] = [];

  layout.pages.forEach((laidOut, index) => {
    const page = file.addPage(layout.widthPt, layout.heightPt);
    pages.push(page);
    const canvas = createCanvas(fonts, page, index, tree);
    const setting: PageSetting = {
      canvas,
      tree,
      links,
      fields,
      page: index,
      pageCount: layout.pages.length,
      pageHeightPt: layout.heightPt,
    };
    drawPage(laidOut, index === 0 ? layout.firstHeader : [], layout, setting);
    for (const { item, yPt, repeated } of laidOut.placed) {
      const top = laidOut.bodyTopPt + yPt;
      if (repeated) continue;
      for (const id of item.ids) destinations.set(id, { page: index, yPt: top });
      if (item.bookmark !== null) {
        bookmarks.push({ ...item.bookmark, pageId: page.id, topPt: layout.heightPt - top });
      }
    }
    canvas.finish();
  });

  links.write(destinations);
  if (form !== null) writeForm(fields.spots, form.document.stamp === '' ? null : pageOf(0), form, fonts, file);
  writeBookmarks(file, bookmarks);
  fonts.write();
  file.setCatalogue('StructTreeRoot', reference(tree.finish()));
}

/** The first page's head is content and comes before everything else; other heads and all feet are artifacts. */
function drawPage(laidOut: LaidOutPage, firstHeader: readonly Item[], layout: Layout, setting: PageSetting): void {
  const { canvas } = setting;
  const drawStack = (items: readonly Item[], yPt: number): void => {
    drawInks(stackedInks(items, 0), { xPt: layout.leftPt, yPt }, setting);
  };
  drawStack(firstHeader, layout.headerTopPt);
  if (laidOut.header.length > 0) canvas.artifact(HEADER, () => drawStack(laidOut.header, layout.headerTopPt));
  for (const { item, yPt, repeated } of laidOut.placed) {
    const spot = { xPt: layout.leftPt, yPt: laidOut.bodyTopPt + yPt };
    const draw = () => drawInks(item.inks, spot, setting);
    if (repeated) canvas.artifact(REPEATED_HEAD, draw);
    else draw();
  }
  if (laidOut.footer.length > 0) {
    const top = layout.heightPt - layout.footerBottomPt - stackedHeight(laidOut.footer);
    canvas.artifact(FOOTER, () => drawStack(laidOut.footer, top));
  }
}
