import type { Block, Document } from '../../../src/document/types.js';
import type { FaceStack } from '../../../src/text/types.js';
import { writeDocx } from '../../../src/writers/docx/write-docx.js';
import type { WriterContext } from '../../../src/writers/types.js';
import { defaultTheme } from '../../support/default-theme.js';
import { openDocx } from '../../support/docx-package.js';
import { openStack } from '../../text/faces.js';
import { document } from './nodes.js';

export const theme = defaultTheme();
const faces: FaceStack = { regular: openStack('regular'), bold: openStack('bold') };
export const context = { faces, issuedAt: new Date('2026-03-02T00:00:00Z') };

/** The bytes of a document in the built-in theme; throws where there are none. */
export async function writeSample(document: Document, more: Partial<WriterContext> = {}): Promise<Uint8Array> {
  const written = await writeDocx(document, theme, { ...context, ...more });
  if (!written.ok) throw new Error(written.diagnostics.map((one) => one.message).join('\n'));
  return written.value;
}

/** The XML of a body that holds these blocks, without its section. */
export async function bodyOf(...blocks: readonly Block[]): Promise<string> {
  const xml = openDocx(await writeSample(document(blocks))).text('word/document.xml');
  return /<w:body>(.*)<w:sectPr>/s.exec(xml)?.[1] ?? '';
}
