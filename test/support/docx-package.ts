import { parseXml, type XmlDocument, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** A DOCX file as its parts. */
export interface DocxPackage {
  /** In the order of the archive. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => string;
  /** The root element of an XML part; throws where the part is missing or not well-formed. */
  readonly root: (path: string) => XmlElement;
}

export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = unzipSync(bytes);
  const roots = new Map<string, XmlElement>();
  const text = (path: string): string => {
    const file = files[path];
    if (file === undefined) throw new Error(`the package has no ${path}`);
    return strFromU8(file);
  };
  return {
    paths: Object.keys(files),
    has: (path) => path in files,
    text,
    root(path) {
      const known = roots.get(path);
      if (known !== undefined) return known;
      const root = rootOf(parseXml(text(path)), path);
      roots.set(path, root);
      return root;
    },
  };
}

function rootOf(document: XmlDocument, path: string): XmlElement {
  if (document.root === null) throw new Error(`${path} has no root element`);
  return document.root;
}

/** Child elements, of one name or of any. */
export function children(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && (name === undefined || child.name === name),
  );
}

export function child(element: XmlElement, name: string): XmlElement | null {
  return children(element, name)[0] ?? null;
}

/** Elements of a name at any depth, in the order of the file. */
export function descendants(element: XmlElement, name: string, found: XmlElement[] = []): readonly XmlElement[] {
  for (const one of element.children) {
    if (!(one instanceof XmlElement)) continue;
    if (one.name === name) found.push(one);
    descendants(one, name, found);
  }
  return found;
}

/** The value of an attribute, or null. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes[name] ?? null;
}

/** `w:val` of a child element, or null: how most properties are written. */
export function value(element: XmlElement | null, name: string): string | null {
  return element === null ? null : attribute(child(element, name), 'w:val');
}

/** The text directly in an element. */
export function ownText(element: XmlElement): string {
  return element.children.map((one) => (one instanceof XmlText ? one.text : '')).join('');
}

export type { XmlElement };
