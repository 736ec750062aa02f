import { XmlElement as ParsedElement, parseXml, XmlCdata, XmlError, XmlText } from '@rgrove/parse-xml';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and runs of text; comments and processing instructions are left out. */
  readonly children: readonly (XmlElement | string)[];
  /** Of the `<`, in UTF-16 units. */
  readonly offset: number;
}

/** Elements in each other: a document needs twenty. What follows reads them by recursion. */
const MOST_LEVELS = 100;

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly offset: number; readonly message: string };

/** The root element, or the first breach of well-formedness (XML 1.0): one sentence and its offset. */
export function readXml(text: string): XmlResult {
  try {
    const root = parseXml(text, { includeOffsets: true }).root;
    if (root === null) return { ok: false, offset: 0, message: 'There is no element.' };
    const tooDeep = elementAtLevel(root, MOST_LEVELS);
    if (tooDeep !== null) return { ok: false, offset: tooDeep.start, message: 'Elements are nested too deeply.' };
    return { ok: true, root: elementOf(root) };
  } catch (error) {
    if (error instanceof XmlError) {
      return { ok: false, offset: utf16Offset(text, error.pos), message: sentence(error.message) };
    }
    if (error instanceof RangeError) return { ok: false, offset: 0, message: 'Elements are nested too deeply.' };
    throw error;
  }
}

/** The first element that deep; null when there is none. */
function elementAtLevel(parsed: ParsedElement, level: number): ParsedElement | null {
  if (level === 0) return parsed;
  for (const node of parsed.children) {
    const found = node instanceof ParsedElement ? elementAtLevel(node, level - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

function elementOf(parsed: ParsedElement): XmlElement {
  const children: (XmlElement | string)[] = [];
  for (const node of parsed.children) {
    if (node instanceof ParsedElement) children.push(elementOf(node));
    else if (node instanceof XmlText || node instanceof XmlCdata) {
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + node.text;
      else children.push(node.text);
    }
  }
  return { name: parsed.name, attributes: new Map(Object.entries(parsed.attributes)), children, offset: parsed.start };
}

/** The parser counts code points. */
function utf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  for (let count = 0; count < codePoints && offset < text.length; count += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

function sentence(message: string): string {
  const first = (message.split('\n')[0] ?? '').replace(/ \(line \d+, column \d+\)$/, '').replaceAll('`', '"');
  return first.endsWith('.') ? first : `${first}.`;
}
