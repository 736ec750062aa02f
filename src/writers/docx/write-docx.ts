import { checked, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Block, Document } from '../../document/types.js';
import type { Writer, WriterContext } from '../types.js';
import { emptyPlaceholders, frontMatter } from './base/fill-base.js';
import { filled, valuesOf } from './base/tokens.js';
import { writeBlocks } from './blocks/blocks.js';
import { joinPairs } from './blocks/pair.js';
import { createBookmarkNames } from './bookmarks.js';
import { createForm, type Form } from './form/form.js';
import { protectedBody, stampedBody, withoutTags } from './form/protection.js';
import { gapXml } from './gap.js';
import { keepsOf, leavesOf } from './keeps.js';
import type { PlannedMargin } from './margin-plan.js';
import { createMedia } from './media.js';
import { createNumbering } from './numbering.js';
import { withCustomProperties } from './package/custom-properties.js';
import { withEmbeddedFonts } from './package/embed-fonts.js';
import { corePropertiesXml } from './package/properties.js';
import { createRelationships, type Relationships, relationshipsPart } from './package/relationships.js';
import { type Skeleton, skeletonFor } from './package/skeleton.js';
import { type PackedPart, packPart, zip } from './package/zip.js';
import { type FileContext, type Frame, type Part, pageFrame } from './part.js';
import { DECLARATION } from './xml.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"';

/** Between a head that reaches into the body and the body. */
const HEADER_GAP_PT = 14;

/** What a reader of the file looks for first; all else follows in the order of its path. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels'];

/**
 * A document as a DOCX file (ECMA-376, transitional) for Word 2013 and later: the same document, theme and date give
 * the same bytes. Fails with `text/forbidden-character` where a text holds what no XML file can.
 */
export const writeDocx: Writer = async (document, theme, context) => {
  const { base, fillable = false, prompts = null } = context;
  const skeleton = await skeletonFor(theme, document, base, fillable);
  const form = fillable ? createForm(document, prompts, skeleton.base) : null;
  const diagnostics: Diagnostic[] = [...emptyPlaceholders(document, skeleton.base)];
  const file = createFileContext(document, context, skeleton, diagnostics);
  const frame = pageFrame(skeleton.textWidthTwips);
  const body = writePart(
    document.blocks,
    { ...frame, startsFlush: true, endsFlush: !endsInText(document) },
    file,
    form,
  );
  const parts: PackedPart[] = [
    ...rootParts(body, document, skeleton, form),
    ...skeleton.margins.flatMap((margin) => marginParts(margin, frame, file, skeleton, form)),
    packPart('docProps/core.xml', corePropertiesXml(document, context.issuedAt)),
  ];
  for (const [path, bytes] of file.media.files()) parts.push(packPart(`word/${path}`, bytes));
  const numbering = file.numbering.xml();
  if (numbering !== null) parts.push(packPart('word/numbering.xml', numbering));
  const written = new Set(parts.map((part) => part.path));
  const shared = [...skeleton.parts.values()].filter((part) => !written.has(part.path));
  const all = withCustomProperties([...parts, ...shared], form?.properties() ?? NO_PROPERTIES);
  if (context.embedFonts !== true) return checked(zip([...all].sort(byPlace)), diagnostics);
  const embedded = withEmbeddedFonts(all, document, skeleton.theme, context.faces);
  return checked(zip([...embedded.parts].sort(byPlace)), [...diagnostics, ...embedded.diagnostics]);
};

function createFileContext(
  document: Document,
  { faces, hyphenate = null }: WriterContext,
  skeleton: Skeleton,
  diagnostics: Diagnostic[],
): FileContext {
  const taken = skeleton.base?.takenIds ?? NO_IDS;
  let lastId = 0;
  return {
    document,
    theme: skeleton.theme,
    faces,
    hyphenate,
    names: skeleton.names,
    numberedStyles: skeleton.numberedStyles,
    supplements: skeleton.supplements,
    numbering: createNumbering(skeleton),
    media: createMedia(),
    keeps: keepsOf(document.blocks),
    bookmark: createBookmarkNames(skeleton.base?.takenBookmarks),
    nextId: () => {
      do lastId += 1;
      while (taken.has(lastId));
      return lastId;
    },
    diagnostics,
  };
}

const NO_IDS: ReadonlySet<number> = new Set();
const NO_PROPERTIES: ReadonlyMap<string, string> = new Map();

interface WrittenPart {
  readonly xml: string;
  readonly relationships: Relationships;
}

/** Only the body can be filled in on screen: the same foot stands on every page. */
function writePart(blocks: readonly Block[], frame: Frame, file: FileContext, form: Form | null): WrittenPart {
  const relationships = createRelationships();
  const part: Part = {
    ...file,
    form,
    relationships,
    writeBlocks: (inner, innerFrame) => writeBlocks(inner, innerFrame, part),
  };
  const xml = joinPairs(writeBlocks(blocks, frame, part), frame.widthTwips);
  return { xml: xml === '' ? '<w:p/>' : xml, relationships };
}

/** Whether the last block is text. White space after anything else would take a page of its own at the end of a full one. */
function endsInText({ blocks }: Document): boolean {
  const last = leavesOf(blocks).at(-1)?.type;
  return last === 'paragraph' || last === 'heading';
}

/** LibreOffice takes the head of later pages for the first where a table within a table opens the document. */
function opening(xml: string): string {
  return xml.startsWith('<w:tbl>') ? gapXml(0, true) : '';
}

function rootParts(
  body: WrittenPart,
  document: Document,
  skeleton: Skeleton,
  form: Form | null,
): readonly PackedPart[] {
  const front = frontMatter(document, skeleton.base, NAMESPACES);
  const open = `${opening(body.xml)}${body.xml}`;
  const locked = form === null ? open : protectedBody(stampedBody(open, document, form), form);
  const own = skeleton.withStyleIds(locked);
  const before = front?.xml ?? '';
  const namespaces = front?.namespaces ?? NAMESPACES;
  const xml = `${DECLARATION}<w:document ${namespaces}><w:body>${form === null ? before : withoutTags(before)}${own}${skeleton.sectionProperties}</w:body></w:document>`;
  const relationships = skeleton.relationshipsXml.replace(
    '</Relationships>',
    `${body.relationships.xml()}</Relationships>`,
  );
  return [packPart('word/document.xml', xml), packPart('word/_rels/document.xml.rels', relationships)];
}

/** A header or footer with its relationships. */
function marginParts(
  { element, name, content }: PlannedMargin,
  frame: Frame,
  file: FileContext,
  skeleton: Skeleton,
  form: Form | null,
): readonly PackedPart[] {
  if (typeof content !== 'string') {
    const xml = filled(content.xml, valuesOf(file.document));
    const prepared = packPart(`word/${name}.xml`, form === null ? xml : withoutTags(xml));
    return withRelationships(prepared, name, content.relationships);
  }
  const blocks = file.document[content];
  const { xml, relationships } = writePart(blocks, frame, file, null);
  const distance = element === 'hdr' && blocks.length > 0 ? gapXml(HEADER_GAP_PT, false) : '';
  const root = `<w:${element} ${NAMESPACES}>${skeleton.withStyleIds(xml + distance)}</w:${element}>`;
  return withRelationships(packPart(`word/${name}.xml`, DECLARATION + root), name, relationships.xml());
}

function withRelationships(part: PackedPart, name: string, elements: string): readonly PackedPart[] {
  return elements === '' ? [part] : [part, packPart(`word/_rels/${name}.xml.rels`, relationshipsPart(elements))];
}

function byPlace(a: PackedPart, b: PackedPart): number {
  const rank = (part: PackedPart): number => FIRST.indexOf(part.path) + 1 || FIRST.length + 1;
  return rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}
