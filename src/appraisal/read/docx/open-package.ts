import { decodeUtf8 } from '../../../document/bytes.js';
import { type ZipEntry, zipEntries } from '../../../document/unzip.js';
import { readXml, type XmlElement } from '../../../document/xml.js';

/** Why a file gives no parts of a Word document. */
export type DocxFaultReason = 'damaged' | 'protected' | 'too-large' | 'open-document' | 'other-archive';

export interface DocxParts {
  /** Body, headers and footers, each with its root element. */
  readonly stories: readonly XmlElement[];
  /** The document's own properties of its file (`docProps/custom.xml`); null when it has none. */
  readonly properties: XmlElement | null;
}

export type PackageResult =
  | { readonly ok: true; readonly parts: DocxParts }
  | { readonly ok: false; readonly reason: DocxFaultReason };

const TYPES = '[content_types].xml';
const STORY =
  /\.(?:document|template)(?:\.macroEnabled)?\.main\+xml$|\.macroEnabled(?:Template)?\.main\+xml$|\.(?:header|footer)\+xml$/;
const PROPERTIES = /\.custom-properties\+xml$/;
const ENTITIES = /<!DOCTYPE/i;

/** What the archive says that all of it unpacks to, and one part that is read. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
const MOST_PART_BYTES = 12 * 1024 * 1024;

/** The parts of a Word document that can hold values. Nothing is unpacked before its size is known to be bearable. */
export function openPackage(bytes: Uint8Array): PackageResult {
  const entries = zipEntries(bytes);
  if (entries === null) return { ok: false, reason: 'damaged' };
  if (entries.some((entry) => entry.isEncrypted)) return { ok: false, reason: 'protected' };
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MOST_UNPACKED_BYTES) return { ok: false, reason: 'too-large' };
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (!byName.has(TYPES)) return { ok: false, reason: byName.has('mimetype') ? 'open-document' : 'other-archive' };
  return partsOf(byName);
}

function partsOf(entries: ReadonlyMap<string, ZipEntry>): PackageResult {
  const types = readPart(entries.get(TYPES));
  if (!types.ok) return types;
  const namesOf = (type: RegExp): readonly string[] =>
    types.root.children.flatMap((child) => {
      if (typeof child === 'string' || child.name !== 'Override') return [];
      const name = (child.attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase();
      return type.test(child.attributes.get('ContentType') ?? '') ? [name] : [];
    });
  const names = namesOf(STORY);
  if (!names.some((name) => name.startsWith('word/'))) return { ok: false, reason: 'other-archive' };
  const stories: XmlElement[] = [];
  for (const name of names) {
    const story = readPart(entries.get(name));
    if (!story.ok) return story;
    stories.push(story.root);
  }
  const [name] = namesOf(PROPERTIES);
  const properties = name === undefined ? null : readPart(entries.get(name));
  if (properties !== null && !properties.ok) return properties;
  return { ok: true, parts: { stories, properties: properties?.root ?? null } };
}

type PartResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly reason: DocxFaultReason };

function readPart(entry: ZipEntry | undefined): PartResult {
  if (entry !== undefined && entry.size > MOST_PART_BYTES) return { ok: false, reason: 'too-large' };
  const bytes = entry?.read() ?? null;
  const text = bytes === null ? null : decodeUtf8(bytes);
  // No word processor writes a document type; what one declares could unfold without end.
  if (text === null || ENTITIES.test(text)) return { ok: false, reason: 'damaged' };
  const xml = readXml(text);
  return xml.ok ? xml : { ok: false, reason: 'damaged' };
}
