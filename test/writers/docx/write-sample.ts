import type { Block, Document } from '../../../src/document/types.js';
import { writeDocx } from '../../../src/writers/docx/write-docx.js';
import { defaultTheme } from '../../support/default-theme.js';
import { openDocx } from '../../support/docx-package.js';
import { document } from './nodes.js';

export const theme = defaultTheme();
export const context = { faces: { regular: [], bold: [] }, issuedAt: new Date('2026-03-02T00:00:00Z') };

/** The bytes of a document in the built-in theme; throws where there are none. */
export async function writeSample(document: Document): Promise<Uint8Array> {
  const written = await writeDocx(document, theme, context);
  if (!written.ok) throw new Error(written.diagnostics.map((one) => one.message).join('\n'));
  return written.value;
}

/** The XML of a body that holds these blocks, without its section. */
export async function bodyOf(...blocks: readonly Block[]): Promise<string> {
  const xml = openDocx(await writeSample(document(blocks))).text('word/document.xml');
  return /<w:body>(.*)<w:sectPr>/s.exec(xml)?.[1] ?? '';
}
