import type { PdfFile } from './pdfkit-file.js';
import { reference, textString } from './syntax.js';
import type { Tag } from './types.js';

/** The structure tree under way: elements come into being, in reading order, when their first content is drawn. */
export interface StructureTree {
  /** Number of a new piece of marked content of an element on a page. */
  readonly markContent: (tag: Tag, page: number) => number;
  /** Makes sure that an element is there. */
  readonly open: (tag: Tag) => void;
  /** Layout attributes of a figure, known when it is drawn. */
  readonly setAttributes: (tag: Tag, attributes: string) => void;
  /** Puts an annotation into an element; returns its key in the parent tree. */
  readonly addAnnotation: (tag: Tag, annotation: number, page: number) => number;
  /** Writes all elements and the tree; returns the number of its root. */
  readonly finish: () => number;
}

type Kid =
  | { readonly type: 'element'; readonly element: Element }
  | { readonly type: 'content'; readonly page: number; readonly mcid: number }
  | { readonly type: 'annotation'; readonly page: number; readonly id: number };

interface Element {
  readonly id: number;
  readonly tag: Tag;
  readonly parent: Element | null;
  readonly kids: Kid[];
  attributes: string | null;
}

/** @param pageId number of a page's object by the page's index, which is its key in the parent tree. */
export function createStructureTree(file: PdfFile, pageId: (page: number) => number, pageCount: number): StructureTree {
  const rootId = file.reserve();
  const elements = new Map<Tag, Element>();
  const owners: number[][] = Array.from({ length: pageCount }, () => []);
  const annotationOwners: number[] = [];

  const elementOf = (tag: Tag): Element => {
    const known = elements.get(tag);
    if (known !== undefined) return known;
    const parent = tag.parent === null ? null : elementOf(tag.parent);
    const element: Element = { id: file.reserve(), tag, parent, kids: [], attributes: tag.attributes };
    elements.set(tag, element);
    parent?.kids.push({ type: 'element', element });
    return element;
  };

  return {
    markContent(tag, page) {
      const element = elementOf(tag);
      const onPage = owners[page];
      if (onPage === undefined) throw new RangeError(`no page ${page}`);
      const mcid = onPage.push(element.id) - 1;
      element.kids.push({ type: 'content', page, mcid });
      return mcid;
    },
    open(tag) {
      elementOf(tag);
    },
    setAttributes(tag, attributes) {
      elementOf(tag).attributes = attributes;
    },
    addAnnotation(tag, annotation, page) {
      const element = elementOf(tag);
      element.kids.push({ type: 'annotation', page, id: annotation });
      return pageCount + annotationOwners.push(element.id) - 1;
    },
    finish() {
      let top = '';
      for (const element of elements.values()) {
        file.write(element.id, elementBody(element, rootId, pageId));
        if (element.parent === null) top += `${reference(element.id)} `;
      }
      const nums = owners.map((ids, page) => `${page} [${ids.map(reference).join(' ')}]`);
      annotationOwners.forEach((id, index) => {
        nums.push(`${pageCount + index} ${reference(id)}`);
      });
      const next = pageCount + annotationOwners.length;
      file.write(
        rootId,
        `<</Type/StructTreeRoot/K[${top.trim()}]/ParentTree<</Nums[${nums.join('\n')}]>>/ParentTreeNextKey ${next}>>`,
      );
      return rootId;
    },
  };
}

function elementBody(element: Element, rootId: number, pageId: (page: number) => number): string {
  const { tag, parent, kids } = element;
  const home = kids.find((kid) => kid.type === 'content');
  const items = kids.map((kid) => kidBody(kid, home?.type === 'content' ? home.page : null, pageId));
  let body = `<</S/${tag.role}/P ${reference(parent?.id ?? rootId)}`;
  if (home?.type === 'content') body += `/Pg ${reference(pageId(home.page))}`;
  if (tag.language !== parent?.tag.language) body += `/Lang${textString(tag.language)}`;
  if (tag.alt !== null) body += `/Alt${textString(tag.alt)}`;
  if (element.attributes !== null) body += `/A${element.attributes}`;
  return items.length === 1 ? `${body}/K ${items[0]}>>` : `${body}/K[${items.join(' ')}]>>`;
}

function kidBody(kid: Kid, home: number | null, pageId: (page: number) => number): string {
  switch (kid.type) {
    case 'element':
      return reference(kid.element.id);
    case 'content':
      if (kid.page === home) return String(kid.mcid);
      return `<</Type/MCR/Pg ${reference(pageId(kid.page))}/MCID ${kid.mcid}>>`;
    case 'annotation':
      return `<</Type/OBJR/Pg ${reference(pageId(kid.page))}/Obj ${reference(kid.id)}>>`;
  }
}
