import { decodeUtf8 } from '../../../document/bytes.js';
import { readXml } from '../../../document/xml.js';
import type { Container } from './container.js';
import { type Report, SAVE_AGAIN } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

const MEGABYTE = 1_000_000;
/** Letterheads have some kilobytes of XML; all of a base's pictures and fonts together seldom have ten megabytes. */
const MOST_XML_BYTES = 4 * MEGABYTE;
const MOST_BYTES = 40 * MEGABYTE;

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where a part leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `image` or `hyperlink`. */
  readonly kind: string;
  /** The path of a part in lower case, or an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a base. What is wrong with one is reported when it is asked for. */
export interface BasePackage {
  readonly has: (path: string) => boolean;
  /** Null when it is not there, or cannot be had. */
  readonly bytes: (path: string) => Uint8Array | null;
  /** The root element; null when the part is not there, or cannot be read. */
  readonly root: (path: string) => XmlElement | null;
  readonly relations: (path: string) => readonly Relation[];
  /** The media type as the package says; empty when it says none. */
  readonly contentType: (path: string) => string;
}

/** Reads a container part by part, no more of it than is asked for and than the limits allow. */
export function basePackage(container: Container, report: Report): BasePackage {
  const given = new Map<string, Uint8Array | null>();
  let left = MOST_BYTES;
  const bytes = (path: string, most = MOST_BYTES): Uint8Array | null => {
    const entry = container.get(path);
    if (entry === undefined) return null;
    const known = given.get(path);
    if (known !== undefined) return known;
    let content: Uint8Array | null = null;
    if (entry.size > Math.min(left, most)) {
      const message = `"${entry.name}" in it, unpacked, is too large, or makes the file so.`;
      report.error('base/too-large', message, 'make pictures smaller, or take them out');
    } else {
      content = entry.read();
      left -= content?.length ?? 0;
      if (content === null) report.error('base/damaged', `"${entry.name}" in it is damaged.`, SAVE_AGAIN);
    }
    given.set(path, content);
    return content;
  };
  const root = (path: string): XmlElement | null => {
    const content = bytes(path, MOST_XML_BYTES);
    return content === null ? null : rootOf(content, container.get(path)?.name ?? path, report);
  };
  const types = root('[content_types].xml');
  return {
    has: (path) => container.has(path),
    bytes,
    root,
    relations: (path) => relationsOf(path, root(relationsPath(path))),
    contentType: (path) => contentTypeOf(path, types),
  };
}

function rootOf(bytes: Uint8Array, name: string, report: Report): XmlElement | null {
  const fail = (what: string): null => {
    report.error('base/damaged', `"${name}" in it ${what}.`, SAVE_AGAIN);
    return null;
  };
  const text = decodeUtf8(bytes);
  if (text === null) return fail('is no text in UTF-8');
  // Word writes none, the standard forbids it (ECMA-376 Part 2, 8.1.4), and entities could grow without end.
  if (text.includes('<!DOCTYPE')) return fail('has a document type declaration, which no Word document has');
  const xml = readXml(text);
  return xml.ok ? xml.root : fail('is no well-formed XML');
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relationsOf(path: string, root: XmlElement | null): readonly Relation[] {
  if (root === null) return [];
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const isExternal = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      target: isExternal ? target : partPath(path, target),
      isExternal,
    };
  });
}

/** The path of a target as a part names it: from the part's own folder, or from the root. What climbs out is no part. */
function partPath(owner: string, target: string): string {
  const folders = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/').toLowerCase();
}

function contentTypeOf(path: string, types: XmlElement | null): string {
  if (types === null) return '';
  const override = childrenOf(types, 'Override').find(
    ({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${path}`,
  );
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const fallback = childrenOf(types, 'Default').find(
    ({ attributes }) => attributes.get('Extension')?.toLowerCase() === extension,
  );
  return (override ?? fallback)?.attributes.get('ContentType') ?? '';
}
