import type { PdfFile } from '../pdfkit-file.js';
import { num, reference, textString } from '../syntax.js';
import type { Bookmark } from '../types.js';

/** A bookmark with its place: the number of its page's object, and y upwards from the page's foot. */
export interface PlacedBookmark extends Bookmark {
  readonly pageId: number;
  readonly topPt: number;
}

interface Entry {
  readonly id: number;
  readonly bookmark: PlacedBookmark;
  readonly parentId: number;
  readonly children: Entry[];
}

/** Writes the outline of a document, all of it open, and shows it when the file is opened; nothing without bookmarks. */
export function writeBookmarks(file: PdfFile, bookmarks: readonly PlacedBookmark[]): void {
  if (bookmarks.length === 0) return;
  const rootId = file.reserve();
  const top: Entry[] = [];
  const path: Entry[] = [];
  for (const bookmark of bookmarks) {
    while ((path.at(-1)?.bookmark.level ?? 0) >= bookmark.level) path.pop();
    const parent = path.at(-1);
    const entry: Entry = { id: file.reserve(), bookmark, parentId: parent?.id ?? rootId, children: [] };
    (parent?.children ?? top).push(entry);
    path.push(entry);
  }
  writeEntries(file, top);
  file.write(rootId, `<</Type/Outlines${family(top)}>>`);
  file.setCatalogue('Outlines', reference(rootId));
  file.setCatalogue('PageMode', '/UseOutlines');
}

function writeEntries(file: PdfFile, entries: readonly Entry[]): void {
  entries.forEach(({ id, bookmark, parentId, children }, index) => {
    const before = entries[index - 1];
    const after = entries[index + 1];
    file.write(
      id,
      `<</Title${textString(bookmark.title)}/Parent ${reference(parentId)}` +
        (before === undefined ? '' : `/Prev ${reference(before.id)}`) +
        (after === undefined ? '' : `/Next ${reference(after.id)}`) +
        `/Dest[${reference(bookmark.pageId)}/XYZ null ${num(bookmark.topPt)} null]${family(children)}>>`,
    );
    writeEntries(file, children);
  });
}

function family(children: readonly Entry[]): string {
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return '';
  return `/First ${reference(first.id)}/Last ${reference(last.id)}/Count ${count(children)}`;
}

/** All bookmarks below, since all are open. */
function count(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + count(entry.children), 0);
}
