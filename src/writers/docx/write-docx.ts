import { checked, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Block, Document } from '../../document/types.js';
import type { FaceStack } from '../../text/types.js';
import type { Theme } from '../../theme/types.js';
import { ptToTwip } from '../../units.js';
import type { Writer } from '../types.js';
import { writeBlocks } from './blocks/blocks.js';
import { createBookmarkNames } from './bookmarks.js';
import { gapXml } from './gap.js';
import { keepsOf } from './keeps.js';
import { createMedia } from './media.js';
import { createNumbering } from './numbering.js';
import { corePropertiesXml } from './package/properties.js';
import { createRelationships, type Relationships, relationshipsXml } from './package/relationships.js';
import { type Skeleton, skeletonFor } from './package/skeleton.js';
import { type PackedPart, packPart, zip } from './package/zip.js';
import { type FileContext, type Frame, type Part, pageFrame } from './part.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Between a head that reaches into the body and the body. */
const HEADER_GAP_PT = 14;

/** What a reader of the file looks for first; all else follows in the order of its path. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels'];

/**
 * A document as a DOCX file (ECMA-376, transitional) for Word 2013 and later: the same document, theme and date give
 * the same bytes. Fails with `text/forbidden-character` where a text holds what no XML file can.
 */
export const writeDocx: Writer = async (document, theme, context) => {
  const skeleton = await skeletonFor(theme, document.language, document.orientation);
  const diagnostics: Diagnostic[] = [];
  const file = createFileContext(document, theme, context.faces, skeleton, diagnostics);
  const frame = pageFrame(textWidthTwips(theme, document.orientation));
  const body = writePart(document.blocks, { ...frame, startsFlush: true }, file);
  const parts: PackedPart[] = [
    ...rootParts(body, skeleton),
    ...furnishing('hdr', 'header1', document.header, frame, file),
    ...furnishing('hdr', 'header2', document.firstHeader, frame, file),
    ...furnishing('ftr', 'footer1', document.footer, frame, file),
    ...furnishing('ftr', 'footer2', document.footer, frame, file),
    packPart('docProps/core.xml', corePropertiesXml(document, context.issuedAt)),
  ];
  for (const [path, bytes] of file.media.files()) parts.push(packPart(`word/${path}`, bytes));
  const numbering = file.numbering.xml();
  if (numbering !== null) parts.push(packPart('word/numbering.xml', numbering));
  const written = new Set(parts.map((part) => part.path));
  const shared = [...skeleton.parts.values()].filter((part) => !written.has(part.path));
  return checked(zip([...parts, ...shared].sort(byPlace)), diagnostics);
};

function createFileContext(
  document: Document,
  theme: Theme,
  faces: FaceStack,
  skeleton: Skeleton,
  diagnostics: Diagnostic[],
): FileContext {
  let lastId = 0;
  return {
    document,
    theme,
    faces,
    names: skeleton.names,
    numbering: createNumbering(skeleton),
    media: createMedia(),
    keeps: keepsOf(document.blocks),
    bookmark: createBookmarkNames(),
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    diagnostics,
  };
}

interface WrittenPart {
  readonly xml: string;
  readonly relationships: Relationships;
}

function writePart(blocks: readonly Block[], frame: Frame, file: FileContext): WrittenPart {
  const relationships = createRelationships();
  const part: Part = {
    ...file,
    relationships,
    writeBlocks: (inner, innerFrame) => writeBlocks(inner, innerFrame, part),
  };
  const xml = writeBlocks(blocks, frame, part);
  return { xml: xml === '' ? '<w:p/>' : xml, relationships };
}

/** LibreOffice takes the head of later pages for the first where a table within a table opens the document. */
function opening(xml: string): string {
  return xml.startsWith('<w:tbl>') ? gapXml(0, true) : '';
}

function rootParts(body: WrittenPart, skeleton: Skeleton): readonly PackedPart[] {
  const xml = `${DECLARATION}<w:document ${NAMESPACES}><w:body>${opening(body.xml)}${body.xml}${skeleton.sectionProperties}</w:body></w:document>`;
  const relationships = skeleton.relationshipsXml.replace(
    '</Relationships>',
    `${body.relationships.xml()}</Relationships>`,
  );
  return [packPart('word/document.xml', xml), packPart('word/_rels/document.xml.rels', relationships)];
}

/** A header or footer with its relationships. */
function furnishing(
  element: 'hdr' | 'ftr',
  name: string,
  blocks: readonly Block[],
  frame: Frame,
  file: FileContext,
): readonly PackedPart[] {
  const { xml, relationships } = writePart(blocks, frame, file);
  const distance = element === 'hdr' && blocks.length > 0 ? gapXml(HEADER_GAP_PT, false) : '';
  const root = `<w:${element} ${NAMESPACES}>${xml}${distance}</w:${element}>`;
  const part = packPart(`word/${name}.xml`, DECLARATION + root);
  const relations = relationshipsXml(relationships);
  return relations === null ? [part] : [part, packPart(`word/_rels/${name}.xml.rels`, relations)];
}

function textWidthTwips(theme: Theme, orientation: Document['orientation']): number {
  const { page } = theme;
  const widthPt = orientation === 'landscape' ? page.heightPt : page.widthPt;
  return ptToTwip(widthPt) - ptToTwip(page.marginLeftPt) - ptToTwip(page.marginRightPt);
}

function byPlace(a: PackedPart, b: PackedPart): number {
  const rank = (part: PackedPart): number => FIRST.indexOf(part.path) + 1 || FIRST.length + 1;
  return rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}
