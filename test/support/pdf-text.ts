import {
  isDictionary,
  isList,
  isOperator,
  isReference,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
  parseValues,
  readPdfObjects,
  textOfString,
} from './pdf-objects.js';

/** An element of the structure tree with the text that a reader of it gets, in order. */
export interface PdfElement {
  readonly role: string;
  readonly language: string | null;
  readonly alt: string | null;
  readonly kids: readonly (PdfElement | string)[];
  /** Index of the page of its first text or picture, null without any. */
  readonly page: number | null;
}

/** What stands on a page: text that belongs to the structure, and text of artifacts, in drawing order. */
export interface PdfPageText {
  readonly content: string;
  readonly artifacts: readonly { readonly properties: string; readonly text: string }[];
}

export interface PdfText {
  readonly root: PdfElement;
  readonly pages: readonly PdfPageText[];
}

/** Reads back what a produced PDF says: through its own structure tree and the fonts' own maps to Unicode. */
export function readPdfText(bytes: Uint8Array): PdfText {
  const objects = readPdfObjects(bytes);
  const catalogue = objects.dictionary(objects.trailer.entries.get('Root')).entries;
  const pageRefs = objects.list(objects.dictionary(catalogue.get('Pages')).entries.get('Kids'));
  const pages = pageRefs.map((page) => readPage(objects, objects.dictionary(page)));
  const pageIndex = new Map(pageRefs.map((page, index) => [isReference(page) ? page.ref : -1, index]));
  const tree = objects.dictionary(catalogue.get('StructTreeRoot')).entries;
  const [root] = objects.list(tree.get('K'));
  const element = readElement(objects, objects.dictionary(root), {
    index: (page) => (page !== undefined && isReference(page) ? (pageIndex.get(page.ref) ?? null) : null),
    text: (page, mcid) => pages[page]?.marked.get(mcid) ?? '',
  });
  return { root: element, pages };
}

/** All elements, each before those inside it. */
export function elementsOf(element: PdfElement): PdfElement[] {
  const inner = element.kids.filter((kid) => typeof kid !== 'string');
  return [element, ...inner.flatMap(elementsOf)];
}

/** The text of an element with all inside it. */
export function textOfElement(element: PdfElement): string {
  return element.kids.map((kid) => (typeof kid === 'string' ? kid : textOfElement(kid))).join('');
}

interface PageLookup {
  readonly index: (page: PdfValue | undefined) => number | null;
  readonly text: (page: number, mcid: number) => string;
}

function readElement(objects: PdfObjects, { entries }: PdfDictionary, lookup: PageLookup): PdfElement {
  const home = lookup.index(entries.get('Pg'));
  const pages: number[] = [];
  const kids = objects.list(entries.get('K')).flatMap((kid): (PdfElement | string)[] => {
    const value = objects.resolve(kid);
    const content = typeof value === 'number' ? { page: home, mcid: value } : markedContent(value, lookup);
    if (content !== null) {
      if (content.page !== null) pages.push(content.page);
      return [content.page === null ? '' : lookup.text(content.page, content.mcid)];
    }
    return isDictionary(value) && value.entries.has('S') ? [readElement(objects, value, lookup)] : [];
  });
  const inner = kids.map((kid) => (typeof kid === 'string' ? null : kid.page)).filter((page) => page !== null);
  const lang = objects.resolve(entries.get('Lang'));
  const alt = objects.resolve(entries.get('Alt'));
  return {
    role: String(entries.get('S')).slice(1),
    language: lang === null ? null : textOfString(lang),
    alt: alt === null ? null : textOfString(alt),
    kids,
    page: pages[0] ?? inner[0] ?? null,
  };
}

function markedContent(value: PdfValue, lookup: PageLookup): { page: number | null; mcid: number } | null {
  if (!isDictionary(value) || value.entries.get('Type') !== '/MCR') return null;
  return { page: lookup.index(value.entries.get('Pg')), mcid: Number(value.entries.get('MCID')) };
}

interface ReadPage extends PdfPageText {
  readonly marked: ReadonlyMap<number, string>;
}

function readPage(objects: PdfObjects, page: PdfDictionary): ReadPage {
  const fonts = objects.dictionary(objects.dictionary(page.entries.get('Resources')).entries.get('Font')).entries;
  const maps = new Map([...fonts].map(([name, font]) => [`/${name}`, unicodeMap(objects, objects.dictionary(font))]));
  const marked = new Map<number, string>();
  const artifacts: { properties: string; text: string }[] = [];
  let content = '';
  let open: { mcid: number | null; properties: string; text: string } = { mcid: null, properties: '', text: '' };
  let map: ReadonlyMap<number, string> = new Map();
  let operands: PdfValue[] = [];
  for (const value of parseValues(objects.stream(page.entries.get('Contents')))) {
    if (!isOperator(value)) {
      operands.push(value);
      continue;
    }
    const [first, second] = operands;
    if (value.operator === 'Tf') map = maps.get(String(first)) ?? map;
    if (value.operator === 'BDC') open = { ...beginning(second), text: '' };
    if (value.operator === 'TJ' && first !== undefined && isList(first)) open.text += decode(first, map);
    if (value.operator === 'EMC') {
      if (open.mcid === null) artifacts.push({ properties: open.properties, text: open.text });
      else {
        marked.set(open.mcid, open.text);
        content += `${open.text}\n`;
      }
    }
    operands = [];
  }
  return { content, artifacts: artifacts.filter(({ text }) => text !== ''), marked };
}

function beginning(properties: PdfValue | undefined): { mcid: number | null; properties: string } {
  if (properties === undefined || !isDictionary(properties)) return { mcid: null, properties: '' };
  const { entries } = properties;
  const mcid = entries.get('MCID');
  const subtype = entries.get('Subtype') ?? entries.get('Type');
  return { mcid: typeof mcid === 'number' ? mcid : null, properties: String(subtype ?? '').slice(1) };
}

function decode(array: readonly PdfValue[], map: ReadonlyMap<number, string>): string {
  let text = '';
  for (const piece of array) {
    if (piece === null || typeof piece !== 'object' || !('bytes' in piece)) continue;
    for (let at = 0; at + 1 < piece.bytes.length; at += 2) {
      const code = piece.bytes.charCodeAt(at) * 256 + piece.bytes.charCodeAt(at + 1);
      text += map.get(code) ?? '\uFFFD';
    }
  }
  return text;
}

/** The font's `ToUnicode` map: ranges of codes, each code with its own text. */
function unicodeMap(objects: PdfObjects, font: PdfDictionary): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const cmap = objects.stream(font.entries.get('ToUnicode'));
  for (const [, first = '', texts = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    [...texts.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ''], index) => {
      const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
      map.set(Number.parseInt(first, 16) + index, bytes.swap16().toString('utf16le'));
    });
  }
  return map;
}
