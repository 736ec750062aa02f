import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/document/walk.js';
import { writeDocx } from '../../src/writers/docx/write-docx.js';
import { writePdf } from '../../src/writers/pdf/write-pdf.js';
import type { Writer } from '../../src/writers/types.js';
import { demonstration } from '../support/demonstration.js';
import { lintDocx } from '../support/docx-lint.js';
import { textOfDocx } from '../support/docx-text.js';
import { readPdfText, textOfElement } from '../support/pdf-text.js';
import { squeezed } from '../support/squeezed.js';

const { documents, context } = await demonstration();
const cases = documents.map(({ role, edition, kind, document, look }) => ({
  name: `${edition.language} ${role} ${kind}`,
  // Those of one role in all languages; `npm run verify` compares the files of all roles.
  isWrittenTwice: role === documents[0]?.role,
  document,
  look,
}));

describe.each(cases)('$name', ({ document, look, isWrittenTwice }) => {
  const write = async (writer: Writer): Promise<Uint8Array> => {
    const written = await writer(document, look, context);
    if (!written.ok) throw new Error(JSON.stringify(written.diagnostics));
    return written.value;
  };
  // Most of the time goes into writing: each file is written once to be read, and some once more to be compared.
  const files = new Map<Writer, Promise<Uint8Array>>();
  const written = (writer: Writer): Promise<Uint8Array> => {
    const file = files.get(writer) ?? write(writer);
    files.set(writer, file);
    return file;
  };
  const printed = squeezed(textOf(document));

  it('says the same in PDF as in the Document', async () => {
    const { root } = readPdfText(await written(writePdf));
    // A PDF has no parts of their own for the heads of pages: the letterhead is read before the rest.
    const whole = { ...document, blocks: [...document.firstHeader, ...document.blocks] };
    expect(squeezed([textOfElement(root)])).toBe(squeezed(textOf(whole)));
  });

  it('says the same in DOCX as in the Document', async () => {
    expect(squeezed(textOfDocx(await written(writeDocx)))).toBe(printed);
  });

  it('is a DOCX that Word need not repair', async () => {
    expect(lintDocx(await written(writeDocx))).toEqual([]);
  });

  if (isWrittenTwice) {
    it('is the same file again, byte by byte', async () => {
      for (const writer of [writePdf, writeDocx]) {
        expect(Buffer.compare(await write(writer), await written(writer))).toBe(0);
      }
    });
  }

  afterAll(() => files.clear());
});

it('covers the three documents, which are written twice in all languages', () => {
  expect(cases.length).toBeGreaterThanOrEqual(3);
  expect(cases.filter(({ isWrittenTwice }) => isWrittenTwice)).toHaveLength(3 * 6);
});
